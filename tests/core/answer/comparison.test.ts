/** Places or apps side by side in full: the same facets for each, a gap shown as a gap, four to a page. */
import { describe, expect, test } from 'vitest';
import type { BlockOf } from '../../../core/answer/answer.ts';
import { CitationBook } from '../../../core/answer/citing.ts';
import { composeComparison, pairTitle } from '../../../core/answer/comparison.ts';
import { wholeOf } from '../../../core/answer/whole.ts';
import type { PairFinding } from '../../../core/finding/find.ts';
import type { Facet } from '../../../core/ledger/property.ts';
import { questionOf } from '../question-of.ts';
import { type Brief, ledgerOf } from '../record-of.ts';
import { contextOf, pairOf } from './context-of.ts';

const tiktok = ['names', { platform: 'tiktok' }] as const;
const begun = ['in-force', { date: '2025-01-01' }] as const;
const brief = (id: string, place: string, ...statements: Brief['statements']): Brief => ({
  id,
  place,
  statements: [tiktok, begun, ...statements],
});
const quoted = {
  citations: [{ source: 'example-herald', quote: { exact: 'One.', prefix: '', suffix: '', sha256: '0'.repeat(64) } }],
};

const ledger = ledgerOf(
  brief('be', 'BE', ['reason', { text: 'security' }, quoted], ['covers', { text: 'staff' }]),
  brief('be-2', 'BE'),
  brief(
    'fr',
    'FR',
    ['reason', { text: 'privacy' }],
    ['announced', { date: '2024-01-01' }],
    ['announced', { date: '2024-02-01' }],
    ['legal-basis', { text: 'Act 7' }],
  ),
  { id: 'ne', place: 'NE', statements: [['names', { category: 'video' }], begun] },
);
const PAIRS = [
  pairOf(ledger, 'BE', ['be', 'be-2']),
  pairOf(ledger, 'FR', ['fr']),
  pairOf(ledger, 'NE', ['ne']),
  pairOf(ledger, 'EU', []),
];

function compared(
  pairs: readonly PairFinding[],
  { facet = null, page = 1 }: { facet?: Facet | null; page?: number } = {},
) {
  const book = new CitationBook(ledger);
  const context = contextOf(ledger, { question: questionOf({ facet }), page });
  const blocks = composeComparison(pairs, context, book);
  const of = <K extends BlockOf<'table' | 'caveats' | 'disagreement' | 'quotations'>['block']>(sort: K) =>
    blocks.filter((block): block is BlockOf<K> => block.block === sort);
  const [table] = of('table');
  if (!table) throw new Error('no table');
  const rows = Object.fromEntries(
    table.rows.map(({ label, cells }) => [label, cells.map((cell) => cell.map(({ text }) => text).join(' | '))]),
  );
  return { blocks, table, rows, caveats: of('caveats').flatMap(({ items }) => items.map(({ text }) => text)), of };
}

describe('the table', () => {
  const { table, rows } = compared(PAIRS);

  test('has a column for each, and a row only where one of them tells something', () => {
    expect(table.title).toBe('Side by side');
    expect(table.columns).toEqual([
      'TikTok in Belgium',
      'TikTok in France',
      'TikTok in Niger',
      'TikTok in the European Union',
    ]);
    expect(Object.keys(rows)).toEqual(['Verdict', 'Measure of', 'For whom', 'Announced', 'In force', 'Why']);
  });

  test('shows a gap as a gap, and nothing on file as that', () => {
    expect(rows['Why']).toEqual(['security', 'privacy', 'the sources do not say', '—']);
    expect(rows['Measure of']?.[3]).toBe('—');
    expect(rows['Verdict']?.[3]).toBe('nothing on file, which is not the same as “not banned”');
    expect(rows['Measure of']?.[0]).toBe('Belgium (An example government)');
  });

  test('says where only the kind of the app is named', () => {
    expect(rows['Verdict']?.[2]).toMatch(/ \| names video apps, not TikTok$/);
    const [verdict] = table.rows;
    expect(verdict?.cells[2]?.[1]?.statements).toEqual(['ne.s1']);
    expect(rows['Verdict']?.[0]).not.toContain('names');
  });

  test('of one thing that was asked, that alone', () => {
    expect(Object.keys(compared(PAIRS, { facet: 'legal-basis' }).rows)).toEqual([
      'Verdict',
      'Measure of',
      'Legal basis',
    ]);
  });
});

test('differing sources stand with whose they are: on the verdict above the table, details below', () => {
  const { blocks, of } = compared(PAIRS);
  expect(of('disagreement').map(({ about }) => about)).toEqual(['TikTok in France, when it was announced']);
  expect(blocks.map(({ block }) => block)).toEqual(['table', 'disagreement', 'quotations', 'caveats']);
  const late = ledgerOf(brief('fr', 'FR', ['in-force', { date: '2025-02-01' }]));
  const context = contextOf(late);
  const [first] = composeComparison([pairOf(late, 'FR', ['fr'])], context, new CitationBook(late));
  expect(first).toMatchObject({ block: 'disagreement', about: expect.stringMatching(/^TikTok in France, /) });
});

test('says which pair has more records than the one compared, and what of it is not quoted', () => {
  expect(compared(PAIRS).caveats).toEqual([
    'Facts with no quotation under them are reported by the sources named; not quoted.',
    'TikTok in Belgium: 2 records; the first is compared, ask for the pair alone to see the others.',
  ]);
  const { blocks } = compared([pairOf(ledger, 'EU', [])]);
  expect(blocks.map(({ block }) => block)).toEqual(['table']);
});

test('only what is shown is spoken of: a fact that is not quoted and not shown is no caveat', () => {
  const shown = ledgerOf({
    id: 'be',
    statements: [
      [...tiktok, quoted],
      [...begun, quoted],
      ['legal-basis', { text: 'Act 7' }],
    ],
  });
  const blocks = composeComparison([pairOf(shown, 'BE', ['be'])], contextOf(shown), new CitationBook(shown));
  expect(blocks.map(({ block }) => block)).toEqual(['table', 'quotations']);
});

test('four to a page, the last page where there are no more', () => {
  const six = [...PAIRS, pairOf(ledger, 'BE', ['be-2']), pairOf(ledger, 'FR', ['fr'])];
  const whole = (page: number) => {
    const context = contextOf(ledger, { finding: { pairs: six, records: [] }, page });
    const { blocks, ...rest } = wholeOf('comparison', context, new CitationBook(ledger));
    const [table] = blocks.filter((block) => block.block === 'table');
    return { ...rest, columns: table?.columns };
  };
  expect(whole(1)).toEqual({ page: 1, pages: 2, columns: compared(PAIRS).table.columns });
  expect(whole(2)).toEqual({ page: 2, pages: 2, columns: ['TikTok in Belgium', 'TikTok in France'] });
  expect(whole(9)).toEqual(whole(2));
});

test.each([
  ['platform:tiktok', 'EU', 'TikTok in the European Union'],
  ['platform:tiktok', null, 'TikTok'],
  [null, 'EU', 'European Union'],
  [null, null, 'everything'],
] as const)('%s and %s are called %s', (subject, place, title) => {
  expect(pairTitle({ subject, place, own: [], inside: [] }, contextOf(ledger))).toBe(title);
});
