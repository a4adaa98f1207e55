/** A block of several items, seen as those items: how it is counted, cut, taken apart and put together again. */
import type { Block } from './answer.ts';

export interface Items<B> {
  /** What one of them and several of them are called where they are left out; null: they go uncounted. */
  readonly noun: readonly [one: string, several: string] | null;
  readonly count: (block: B) => number;
  /** The first of them; the same block where it has no more. */
  readonly first: (block: B, most: number) => B;
  /** Blocks of one item each; null: the block is never cut in two. */
  readonly split: ((block: B) => B[]) | null;
  /** What follows in the same block, as one; null where the two were never one. */
  readonly join: (block: B, next: B) => B | null;
  /** Without the titles that the part before it has shown. */
  readonly goingOn: (block: B, before: B) => B;
}

interface Seen<B, I> {
  readonly of: (block: B) => readonly I[];
  readonly with: (block: B, items: readonly I[]) => B;
  readonly noun: Items<B>['noun'];
  /** How many are counted, where an item counts for several. */
  readonly count?: (block: B) => number;
  /** Whether it can go on in another message. */
  readonly cut: boolean;
  /** Whether two of the same title are one. */
  readonly same?: (block: B, next: B) => boolean;
  readonly goingOn?: (block: B, before: B) => B;
}

export function itemsOf<B extends Block, I>(seen: Seen<B, I>): Items<B> {
  return {
    noun: seen.noun,
    count: seen.count ?? ((block) => seen.of(block).length),
    first: (block, most) => {
      const items = seen.of(block);
      return items.length > most ? seen.with(block, items.slice(0, most)) : block;
    },
    split: seen.cut ? (block) => seen.of(block).map((item) => seen.with(block, [item])) : null,
    join: (block, next) => {
      if (!seen.cut || titleOf(block) !== titleOf(next) || !(seen.same?.(block, next) ?? true)) return null;
      return seen.with(block, [...seen.of(block), ...seen.of(next)]);
    },
    goingOn: seen.goingOn ?? ((block) => ('title' in block ? { ...block, title: '' } : block)),
  };
}

function titleOf(block: Block): string | null {
  return 'title' in block ? block.title : null;
}

/** For blocks that keep them in a field `items`. */
export function plainItems<B extends Block & { readonly items: readonly unknown[] }>(
  noun: Items<B>['noun'],
  cut: boolean,
): Items<B> {
  return itemsOf<B, B['items'][number]>({
    of: ({ items }) => items,
    with: (block, items) => ({ ...block, items }),
    noun,
    cut,
  });
}
