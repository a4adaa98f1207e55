/** The check of the promises itself: it finds an answer from which one citation, or one silence, has been taken. */
import { expect, test } from 'vitest';
import type { Answer, Block } from '../../core/answer/answer.ts';
import { ask, edges } from '../fixtures/edges/ledger.ts';
import { broken } from './keeping.ts';

const QUESTIONS = [
  'zaplo portugal',
  'zaplo madeira',
  'zaplo iceland',
  'zaplo example assembly',
  'zaplo finland',
  'zaplo norway',
  'zaplo sampleby',
  'zaplo sweden',
  'zaplo estonia',
  'zaplo latvia',
];
const WHOLE = QUESTIONS.map((asked) => [asked, ask(asked, { view: 'full' })] as const);

test.each(WHOLE)('%s keeps every promise', (_, answer) => {
  expect(broken(answer, edges)).toEqual([]);
});

test.each(WHOLE)('%s: no citation of any fact can be dropped unseen', (_, answer) => {
  let dropped = 0;
  for (const [at, citations] of citationsIn(answer)) {
    for (let one = 0; one < citations; one++) {
      dropped++;
      expect(broken(without(answer, at, one), edges)).not.toEqual([]);
    }
  }
  expect(dropped).toBeGreaterThan(0);
});

test.each(WHOLE)('%s: no citation of another fact can be added unseen', (_, answer) => {
  if (answer.citations.length < 2) return;
  for (const [at] of citationsIn(answer)) expect(broken(withAll(answer, at), edges)).not.toEqual([]);
});

test.each(WHOLE)('%s: what the sources do not say can be neither left out nor made up', (_, answer) => {
  for (const text of ['The sources do not say: since when.', 'Nothing is said.']) {
    const blocks = answer.blocks.map((block): Block => {
      if (block.block !== 'caveats') return block;
      const items = block.items.map((item) =>
        item.text.startsWith('The sources do not say') ? { ...item, text } : item,
      );
      return { ...block, items };
    });
    expect(broken({ ...answer, blocks }, edges)).not.toEqual([]);
  }
});

/** Where each list of citations stands, as a path of keys, and how long it is. */
function citationsIn(answer: Answer): [path: string, length: number][] {
  const found: [string, number][] = [];
  walk(answer.blocks, '', (path, list) => found.push([path, list.length]));
  return found.filter(([, length]) => length > 0);
}

function without(answer: Answer, at: string, one: number): Answer {
  return changed(answer, at, (list) => list.filter((_, index) => index !== one));
}

function withAll(answer: Answer, at: string): Answer {
  return changed(answer, at, (list) => {
    const all = answer.citations.map((_, index) => index + 1);
    return all.length > list.length ? all : [...list, all.length + 1];
  });
}

function changed(answer: Answer, at: string, change: (list: number[]) => number[]): Answer {
  const copy = structuredClone(answer);
  walk(copy.blocks, '', (path, list) => {
    if (path === at) list.splice(0, list.length, ...change([...list]));
  });
  return copy;
}

/** Lists of citations beside statements: those of facts. */
function walk(value: unknown, path: string, visit: (path: string, list: number[]) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('statements' in value && 'citations' in value) visit(`${path}/citations`, value.citations as number[]);
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`, visit);
}
