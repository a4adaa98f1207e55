/** Blocks in pages of a bounded length: cut between items, never within one. */
import type { Block } from './answer.ts';
import { goingOn, joined, linesOf, split } from './blocks.ts';

export interface Page {
  readonly blocks: readonly Block[];
  /** From 1; the one wanted, or the last there is. */
  readonly page: number;
  readonly pages: number;
}

/** @param characters of a page; one item that is longer has a page of its own. */
export function pageOf(blocks: readonly Block[], wanted: number, characters: number): Page {
  const pages: Block[][] = [[]];
  let used = 0;
  for (const piece of blocks.flatMap(split)) {
    const size = linesOf(piece).reduce((sum, line) => sum + line.length + 1, 0);
    const last = pages.at(-1) ?? [];
    if (last.length && used + size > characters) {
      const before = last.at(-1);
      pages.push([before ? goingOn(piece, before) : piece]);
      used = size;
    } else {
      last.push(piece);
      used += size;
    }
  }
  const page = Math.max(1, Math.min(wanted, pages.length));
  return { blocks: joined(pages[page - 1] ?? []), page, pages: pages.length };
}
