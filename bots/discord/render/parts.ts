/** An answer that no message holds, in parts: cut between items, never within one. */
import type { Block, BlockOf } from '../../../core/answer/answer.ts';

/** Discord allows five messages after the first to a person's own installation in a place it is foreign to. */
const MOST = 6;
/** The blocks of each message, item by item in as few as hold them; what six do not hold is left to the last. */
export function inParts(blocks: readonly Block[], holds: (blocks: Block[]) => boolean): Block[][] {
  const parts: Block[][] = [];
  let part: Block[] = [];
  for (const item of blocks.flatMap(oneByOne)) {
    if (part.length > 0 && parts.length < MOST - 1 && !holds(joined([...part, item]))) {
      parts.push(part);
      part = [];
    }
    part.push(item);
  }
  return [...parts, part].map(joined);
}

/** A block of many items as blocks of one. */
function oneByOne(block: Block): Block[] {
  switch (block.block) {
    case 'facts':
    case 'table':
      return block.rows.map((row) => ({ ...block, rows: [row] }) as Block);
    case 'list':
      return block.groups.flatMap((group) =>
        group.items.map((item) => ({ ...block, groups: [{ ...group, items: [item] }] })),
      );
    case 'quotations':
    case 'caveats':
    case 'events':
    case 'related':
    case 'sources':
      return block.items.map((item) => ({ ...block, items: [item] }) as Block);
    case 'headline':
    case 'readings':
    case 'paragraph':
    case 'disagreement':
    case 'choices':
    case 'next':
      return [block];
  }
}

/** Neighbours that were one block, as one block again. */
function joined(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    const both = last && together(last, block);
    if (both) whole[whole.length - 1] = both;
    else whole.push(block);
  }
  return whole;
}

function together(a: Block, b: Block): Block | null {
  if ('title' in a && 'title' in b && a.title !== b.title) return null;
  if (a.block === 'facts' && b.block === 'facts' && a.record === b.record)
    return { ...a, rows: [...a.rows, ...b.rows] };
  if (a.block === 'table' && b.block === 'table') return { ...a, rows: [...a.rows, ...b.rows] };
  if (a.block === 'list' && b.block === 'list') return { ...a, groups: grouped([...a.groups, ...b.groups]) };
  if (!('items' in a && 'items' in b) || a.block !== b.block || a.block === 'next') return null;
  return { ...a, items: [...a.items, ...b.items] } as Block;
}

type Groups = BlockOf<'list'>['groups'];
function grouped(groups: Groups): Groups {
  const whole: Groups = [];
  for (const group of groups) {
    const last = whole.at(-1);
    if (last?.title === group.title) whole[whole.length - 1] = { ...last, items: [...last.items, ...group.items] };
    else whole.push(group);
  }
  return whole;
}
