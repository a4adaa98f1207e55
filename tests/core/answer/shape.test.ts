/** The form of an answer is closed: every field is there, of its own kind, and nothing besides. */
import { describe, expect, test } from 'vitest';
import { answer, BLOCKS, block, PARTS, VIEWS } from '../../../core/answer/answer.ts';
import { answers, found } from '../../fixtures/answers.ts';
import { EXAMPLES, no, yes } from '../../fixtures/blocks.ts';

type Path = readonly (string | number)[];

/** Every place inside a value, the value itself left out. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const inner = [...path, key];
    return [inner, ...pathsIn((value as Record<string | number, unknown>)[key], inner)];
  });
}

/** A copy in which what stands at the path is another thing, or is gone. */
function changed(value: unknown, [key, ...rest]: Path, put: (before: unknown) => unknown): unknown {
  if (key === undefined) return put(value);
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const after = changed(copy[key], rest, put);
  if (after === undefined) delete copy[key];
  else copy[key] = after;
  return copy;
}

const another = (value: unknown) => (typeof value === 'string' ? 7 : typeof value === 'number' ? 'seven' : true);
const accepts = (value: unknown) => block.safeParse(value).success;

test('there is an example of every sort', () => {
  expect(EXAMPLES.map((one) => one.block.block).sort()).toEqual(Object.keys(BLOCKS).sort());
});

describe.each(EXAMPLES)('$block.block', ({ block: example }) => {
  test('is accepted as it is', () => {
    expect(block.parse(example)).toEqual(example);
  });

  test.each(pathsIn(example).map((path) => [path.join('.'), path] as const))('%s is of one kind', (_, path) => {
    expect(accepts(changed(example, path, another))).toBe(false);
  });

  test('no field may be missing, and none be added', () => {
    for (const path of pathsIn(example).filter((path) => typeof path.at(-1) === 'string')) {
      expect([path.join('.'), accepts(changed(example, path, () => undefined))]).toEqual([path.join('.'), false]);
    }
    expect(accepts({ ...example, more: 'x' })).toBe(false);
  });
});

describe('what a block cannot be', () => {
  const example = (sort: string) => EXAMPLES.find((one) => one.block.block === sort)?.block;
  const accepted = (sort: string, path: Path, value: unknown) => accepts(changed(example(sort), path, () => value));

  test('a fact without a statement or a source; a remark with one', () => {
    expect(accepted('facts', ['rows', 0, 'items', 0, 'statements'], [])).toBe(false);
    expect(accepted('facts', ['rows', 0, 'items', 0, 'citations'], [])).toBe(false);
    expect(accepted('facts', ['rows', 0, 'items', 0], { text: 'Banned.', statements: [], citations: [] })).toBe(false);
    expect(accepts({ block: 'paragraph', text: 'Banned.', statements: ['s'], citations: [] })).toBe(false);
    expect(accepts({ block: 'paragraph', text: 'Banned.', statements: [], citations: [1] })).toBe(false);
    expect(accepts({ block: 'paragraph', text: 'Silent.', statements: [], citations: [] })).toBe(true);
    expect(accepts({ block: 'paragraph', ...no, statements: ['s', 7] })).toBe(false);
  });

  test('a citation of no number from one on', () => {
    for (const number of [0, -1, 1.5]) {
      expect(accepts({ block: 'paragraph', ...yes, citations: [number] })).toBe(false);
      expect(accepts({ block: 'paragraph', ...yes, citations: [1, number] })).toBe(false);
      expect(accepted('quotations', ['items', 0, 'citation'], number)).toBe(false);
      expect(accepted('sources', ['items', 0, 'citations'], [number])).toBe(false);
    }
  });

  test('a lede of no sentence, a line of no more, a tone or a part that is not on the list', () => {
    expect(accepted('lede', ['sentences'], [])).toBe(false);
    expect(accepted('more', ['items'], [])).toBe(false);
    expect(accepted('lede', ['tone'], 'red')).toBe(false);
    expect(accepted('more', ['items', 0, 'part'], 'first')).toBe(false);
  });

  test('what is not on file is null, where it can be', () => {
    expect(accepted('quotations', ['items', 0, 'url'], 'https://herald.example/1')).toBe(true);
    expect(accepted('sources', ['items', 0, 'url'], 'https://herald.example/1')).toBe(true);
    expect(accepted('related', ['items', 0, 'record'], 'r')).toBe(true);
    expect(accepted('facts', ['title'], null)).toBe(true);
    expect(accepted('list', ['groups', 0, 'items', 0, 'record'], null)).toBe(false);
  });
});

describe('an answer', () => {
  const valid = (over: object) => answer.safeParse({ ...found, ...over }).success;

  test('of each kind is accepted as it is', () => {
    for (const one of Object.values(answers)) expect(answer.parse(one)).toEqual(one);
  });

  test('has no field missing and none besides', () => {
    for (const key of Object.keys(found)) {
      expect([key, answer.safeParse(changed(found, [key], () => undefined)).success]).toEqual([key, false]);
      expect([key, valid({ [key]: another(found[key as keyof typeof found]) })]).toEqual([key, false]);
    }
    for (const field of ['citations', 'page', 'ledger'] as const) {
      for (const path of pathsIn(found[field], [field]).filter((path) => typeof path.at(-1) === 'string')) {
        const without = changed(found, path, () => undefined);
        expect([path.join('.'), answer.safeParse(without).success]).toEqual([path.join('.'), false]);
      }
    }
    expect(valid({ more: 'x' })).toBe(false);
  });

  test('is one of the kinds, senses, verdicts and views there are', () => {
    expect(PARTS.map((view) => valid({ view }))).not.toContain(false);
    expect(VIEWS).toEqual(['first', 'full', ...PARTS]);
    expect(valid({ view: 'first' }) && valid({ view: 'full' })).toBe(true);
    for (const field of ['view', 'kind', 'sense', 'verdict']) expect(valid({ [field]: 'another' })).toBe(false);
    expect(valid({ sense: null, verdict: null, lede: null })).toBe(true);
    expect(valid({ sense: 'no-longer', verdict: 'lifted' })).toBe(true);
  });

  test('counts its pages from one, and the blocks of its screen from none', () => {
    expect(valid({ screen: 0 })).toBe(true);
    for (const screen of [-1, 0.5]) expect(valid({ screen })).toBe(false);
    for (const page of [
      { number: 0, of: 1 },
      { number: 1, of: 0 },
      { number: 1.5, of: 2 },
    ])
      expect(valid({ page })).toBe(false);
  });
});
