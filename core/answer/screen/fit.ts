/** Keeps a first screen to its lines: what goes first where there is more than fits, and never the lede. */

import { layoutLines, standsApart } from '../../layout/layout.ts';
import { kept } from '../../ledger/kept.ts';
import type { Block } from '../answer.ts';
import { WIDTH } from './line.ts';

/** Lines of one screen. */
export const MOST_LINES = 15;

/** What is left out step by step until the rest fits; the first of `blocks` that a step can shorten is shortened. */
const STEPS: readonly ((blocks: readonly Block[]) => readonly Block[] | null)[] = [
  without('quotations'),
  ...Array.from({ length: 3 }, () => shorterRows(3)),
  without('next'),
  shorterItems('related', 3),
  shorterItems('related', 2),
  ...Array.from({ length: 2 }, () => shorterRows(1)),
  shorterItems('related', 1),
  ...Array.from({ length: 6 }, () => lastParagraph),
  without('more'),
];

/** @returns the blocks themselves where they fit. */
export function fitted(blocks: readonly Block[]): readonly Block[] {
  let now = blocks;
  for (const step of STEPS) {
    if (height(now) <= MOST_LINES) break;
    now = step(now) ?? now;
  }
  return now;
}

/** Lines of the blocks one under the other. */
export function height(blocks: readonly Block[]): number {
  let lines = 0;
  for (const block of blocks) {
    const own = heightOf(block);
    if (own > 0) lines += own + (lines > 0 && standsApart(block) ? 1 : 0);
  }
  return lines;
}

const heightOf = kept((block: Block): number => {
  return layoutLines({ blocks: [block], page: { number: 1, of: 1 } }, { width: WIDTH }).length;
});

function without(sort: Block['block']) {
  return (blocks: readonly Block[]) => blocks.filter(({ block }) => block !== sort);
}

/** One row less, down to `least`. */
function shorterRows(least: number) {
  return (blocks: readonly Block[]) =>
    blocks.map((block) =>
      block.block === 'facts' && block.rows.length > least ? { ...block, rows: block.rows.slice(0, -1) } : block,
    );
}

function shorterItems(sort: 'related', most: number) {
  return (blocks: readonly Block[]) =>
    blocks.map((block) => (block.block === sort ? { ...block, items: block.items.slice(0, most) } : block));
}

function lastParagraph(blocks: readonly Block[]): readonly Block[] | null {
  const at = blocks.map(({ block }) => block).lastIndexOf('paragraph');
  return at < 0 ? null : blocks.filter((_, i) => i !== at);
}
