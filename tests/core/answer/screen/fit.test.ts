/** A first screen is kept to its lines: what goes first, what stays to the end, and that nothing goes without need. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../core/answer/answer.ts';
import { remark } from '../../../../core/answer/said.ts';
import { fitted, height, MOST_LINES } from '../../../../core/answer/screen/fit.ts';
import { layoutLines } from '../../../../core/layout/layout.ts';

const fact = (text: string) => ({ text, statements: ['s1'] as [string], citations: [1] as [number] });
const lede: Block = { block: 'lede', tone: 'unclear', sentences: [remark('It is blocked.')] };
const paragraph = (text: string): Block => ({ block: 'paragraph', ...remark(text) });
const rows = (count: number): Block => ({
  block: 'facts',
  title: null,
  record: 'r',
  rows: Array.from({ length: count }, (_, i) => ({ label: `Row ${i + 1}`, items: [fact('x')] })),
});
const quotations: Block = {
  block: 'quotations',
  title: 'Word for word',
  items: [{ quote: 'x', source: 'The Herald', url: null, citation: 1 }],
};
const related = (count: number): Block => ({
  block: 'related',
  title: 'Another answer, that comes near',
  items: Array.from({ length: count }, (_, i) => ({ record: null, ask: 'x', ...fact(`Answer ${i + 1}`) })),
});
const next: Block = { block: 'next', title: 'Ask next', items: [{ label: 'x', ask: 'x' }] };
const more: Block = { block: 'more', items: [{ part: 'details', label: '6 facts' }] };
/** Lines of words under the lede that no step shortens. */
const tall = (lines: number): Block => ({
  block: 'caveats',
  items: Array.from({ length: lines }, (_, i) => remark(`Caveat ${i}`)),
});

/** What is left, by its sort and how many items it has. */
function left(...blocks: Block[]): string[] {
  const kept = fitted(blocks);
  expect(height(kept)).toBeLessThanOrEqual(MOST_LINES);
  return kept.map((block) => {
    const items = block.block === 'facts' ? block.rows : 'items' in block ? block.items : null;
    return items ? `${block.block} ${items.length}` : block.block;
  });
}

test('what fits stays as it is, to the last line', () => {
  const blocks = [lede, tall(8), rows(2), more];
  expect(height(blocks)).toBe(14);
  expect(fitted(blocks)).toEqual(blocks);
  const full = [lede, tall(9), rows(2), more];
  expect(height(full)).toBe(MOST_LINES);
  expect(fitted(full)).toEqual(full);
});

describe('what goes first where there is more than fits', () => {
  test('quotations, though they stand before what is kept', () => {
    expect(left(lede, quotations, tall(5), rows(4), more)).toEqual(['lede', 'caveats 5', 'facts 4', 'more 1']);
  });

  test('then the last of the lines, three at most', () => {
    expect(left(lede, tall(6), rows(6), more)).toEqual(['lede', 'caveats 6', 'facts 5', 'more 1']);
    expect(left(lede, tall(8), rows(6), more)).toEqual(['lede', 'caveats 8', 'facts 3', 'more 1']);
  });

  test('then what can be asked next, before there are fewer than three lines', () => {
    expect(left(lede, tall(7), rows(3), next, more)).toEqual(['lede', 'caveats 7', 'facts 3', 'more 1']);
    expect(left(lede, tall(9), rows(6), more)).toEqual(['lede', 'caveats 9', 'facts 2', 'more 1']);
  });

  test('then other answers down to two, lines down to one, and the last but one of the answers', () => {
    expect(left(lede, tall(5), rows(3), related(4))).toEqual(['lede', 'caveats 5', 'facts 3', 'related 3']);
    expect(left(lede, tall(6), rows(3), related(4))).toEqual(['lede', 'caveats 6', 'facts 3', 'related 2']);
    expect(left(lede, tall(7), rows(3), related(4))).toEqual(['lede', 'caveats 7', 'facts 2', 'related 2']);
    expect(left(lede, tall(8), rows(3), related(4))).toEqual(['lede', 'caveats 8', 'facts 1', 'related 2']);
    expect(left(lede, tall(9), rows(3), related(4))).toEqual(['lede', 'caveats 9', 'facts 1', 'related 1']);
  });

  test('then paragraphs from the last, then what else there is; never the first sentence', () => {
    const many = [lede, paragraph('one'), paragraph('two'), paragraph('three'), tall(9), more];
    expect(height(many)).toBe(16);
    expect(fitted(many)).toEqual([lede, paragraph('one'), paragraph('two'), tall(9), more]);
    expect(left(lede, ...Array.from({ length: 6 }, (_, i) => paragraph(`${i}`)), tall(12), more)).toEqual([
      'lede',
      'caveats 12',
    ]);
    const [first] = fitted([lede, tall(30)]);
    expect(first).toEqual(lede);
  });
});

test('the height is that of the printed page', () => {
  const blocks = [lede, paragraph('x '.repeat(100)), rows(2), { ...rows(0), rows: [] } as Block, related(2), more];
  expect(height(blocks)).toBe(layoutLines({ blocks, page: { number: 1, of: 1 } }, { width: 80 }).length);
  expect(height([quotations, lede])).toBe(
    layoutLines({ blocks: [quotations, lede], page: { number: 1, of: 1 } }, { width: 80 }).length,
  );
  expect(height([{ ...rows(0), rows: [] } as Block, lede])).toBe(1);
  expect(height([])).toBe(0);
});
