/** What goes first where an answer does not fit, and what is said of it. */
import { describe, expect, test } from 'vitest';
import type { Answer, Block } from '../../../core/answer/answer.ts';
import { linesOf } from '../../../core/answer/blocks.ts';
import { type Fact, remark } from '../../../core/answer/said.ts';
import { shortenToFit } from '../../../core/answer/shorten.ts';
import { found } from '../../fixtures/answers.ts';

const fact = (text: string): Fact => ({ text, statements: ['s'], citations: [1] });
const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const EVERYTHING: Block[] = [
  { block: 'lede', tone: 'banned', sentences: [fact('Banned.')] },
  {
    block: 'facts',
    title: null,
    record: 'r',
    rows: many(16, (n) => ({ label: `Row ${n}`, items: many(6, (m) => fact(`${n}.${m}`)) })),
  },
  { block: 'disagreement', about: 'when?', sides: many(6, (n) => fact(`side ${n}`)) },
  {
    block: 'list',
    title: 'On file',
    groups: [{ title: 'Blocked', items: many(14, (n) => ({ record: `r${n}`, ask: 'a', ...fact(`item ${n}`) })) }],
  },
  {
    block: 'events',
    title: 'In order',
    items: many(16, (n) => ({ date: `${n}`, record: 'r', ...fact(`event ${n}`) })),
  },
  {
    block: 'table',
    title: 'Beside',
    columns: ['A'],
    rows: many(12, (n) => ({ label: `row ${n}`, cells: [[fact(`${n}`)]] })),
  },
  { block: 'caveats', items: many(6, (n) => remark(`caveat ${n}`)) },
  {
    block: 'quotations',
    title: 'Words',
    items: many(30, (n) => ({ quote: `q${n}`, source: n < 15 ? 'Herald' : 'Gazette', url: null, citation: 1 })),
  },
  { block: 'related', title: 'Near', items: many(8, (n) => ({ record: null, ask: 'a', ...fact(`near ${n}`) })) },
  {
    block: 'sources',
    title: 'Sources',
    items: many(12, (n) => ({ citations: [n + 1], text: `source ${n}`, url: null })),
  },
  { block: 'next', title: 'Ask next', items: many(4, (n) => ({ label: `${n}`, ask: `${n}` })) },
];
const whole: Answer = { ...found, blocks: EVERYTHING };

/** How much of each sort is left: items, of facts the rows and the most values of one. */
function sizes({ blocks }: Answer): string {
  return blocks
    .flatMap((block) => {
      switch (block.block) {
        case 'facts':
          return [`facts ${block.rows.length}×${Math.max(...block.rows.map(({ items }) => items.length))}`];
        case 'disagreement':
          return [`sides ${block.sides.length}`];
        case 'list':
          return [`list ${block.groups.flatMap(({ items }) => items).length}`];
        case 'table':
          return [`table ${block.rows.length}`];
        case 'events':
        case 'caveats':
        case 'quotations':
        case 'related':
        case 'sources':
        case 'next':
          return [`${block.block} ${block.items.length}`];
        default:
          return [];
      }
    })
    .join(', ');
}

/** Every answer that a surface is offered, the longest first. */
function offered(answer: Answer): Answer[] {
  const seen: Answer[] = [];
  shortenToFit(answer, (candidate) => {
    seen.push(candidate);
    return false;
  });
  return seen;
}

describe('what goes, step by step', () => {
  const steps = offered(whole).map(sizes);

  test('quotations beyond the first of a source before what comes near, that before values, those before rows', () => {
    const parts = (step = '') => step.split(', ');
    const changes = steps.slice(1).map((step, n) => {
      const [before, after] = [parts(steps[n]), parts(step)];
      const changed = after.filter((part) => !before.includes(part));
      return changed.length ? changed.join() : `no ${before.find((part) => !after.includes(part))?.split(' ')[0]}`;
    });
    expect(changes.join(', ')).toBe(
      [
        'quotations 24, quotations 16, quotations 12, quotations 10, quotations 8, quotations 6, next 2, related 6',
        'facts 16×4, quotations 4, related 4, facts 16×3, quotations 2, related 2, facts 16×2, list 10, events 12',
        'table 9, next 1, facts 16×1, no related, facts 12×1, facts 9×1, quotations 1, list 6, events 6, table 5',
        'facts 6×1, sources 8, no quotations, no next, sides 4, sources 4, caveats 3, facts 3×1, list 3, events 3',
        'table 2',
      ].join(', '),
    );
  });

  test('in the end the lede, something of every fact, and sources', () => {
    expect(steps.at(-1)).toBe('facts 3×1, sides 4, list 3, events 3, table 2, caveats 3, sources 4');
    const last = offered(whole).at(-1);
    expect(last?.blocks[0]).toEqual(EVERYTHING[0]);
    expect(shortenToFit(whole, () => false).blocks).toEqual(last?.blocks);
  });

  test('no step that changes nothing is offered', () => {
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps[0]).toBe(sizes(whole));
    const small: Answer = { ...found, blocks: EVERYTHING.slice(0, 1) };
    expect(offered(small)).toEqual([small]);
    expect(shortenToFit(small, () => false)).toBe(small);
  });

  test('the first that fits is taken', () => {
    const fits = (answer: Answer) => sizes(answer).includes('quotations 12');
    expect(sizes(shortenToFit(whole, fits))).toContain('quotations 12');
    expect(shortenToFit(whole, () => true)).toBe(whole);
  });

  test('of each source the first quotations stay', () => {
    const [, , , , , , three] = offered(whole);
    const quotes = three?.blocks.flatMap((block) =>
      block.block === 'quotations' ? block.items.map(({ quote }) => quote) : [],
    );
    expect(quotes).toEqual(['q0', 'q1', 'q2', 'q15', 'q16', 'q17']);
  });
});

describe('what went', () => {
  const marker = (answer: Answer) =>
    answer.blocks.findIndex((block) => linesOf(block)[0]?.startsWith('Shortened to fit'));

  test('is counted just before the sources', () => {
    const [, first] = offered(whole);
    const at = marker(first as Answer);
    expect(linesOf(first?.blocks[at] as Block)).toEqual([
      'Shortened to fit: 6 quotations not shown here; the parts of the answer and “Copy as text” give everything.',
    ]);
    expect(first?.blocks[at + 1]?.block).toBe('sources');
    expect(first?.blocks).toHaveLength(EVERYTHING.length + 1);
    const last = offered(whole).at(-1) as Answer;
    expect(linesOf(last.blocks[marker(last)] as Block)[0]).toBe(
      'Shortened to fit: 93 facts, 30 quotations, 8 related records, 11 records, 13 events, 10 rows, 2 differing values, 3 caveats, 8 sources not shown here; the parts of the answer and “Copy as text” give everything.',
    );
  });

  test('or at the end where there are none; what only leads on goes uncounted', () => {
    const blocks = EVERYTHING.filter(({ block }) => ['lede', 'facts', 'next'].includes(block));
    const [, next, facts] = offered({ ...whole, blocks });
    expect(marker(next as Answer)).toBe(-1);
    expect(marker(facts as Answer)).toBe(3);
  });
});
