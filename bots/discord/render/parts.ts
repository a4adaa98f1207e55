/** An answer that no message holds, in parts: cut between items, never within one. */
import type { Block, BlockOf } from '../../../core/answer/answer.ts';
import type { Size } from './answer.ts';

const sizes = new WeakMap<Block, Size>();

/** Each block is weighed once: shortening asks again and again of blocks that stay. */
function weighed(weigh: (block: Block) => Size): (block: Block) => Size {
  return (block) => {
    const known = sizes.get(block) ?? weigh(block);
    sizes.set(block, known);
    return known;
  };
}

/** How many messages the characters alone take: seen at a glance, and never more than `inParts` finds. */
export function leastParts(blocks: readonly Block[], weigh: (block: Block) => Size, characters: number): number {
  const sizeOf = weighed(weigh);
  return Math.ceil(blocks.reduce((sum, block) => sum + sizeOf(block).characters, 0) / characters);
}

/**
 * @param weigh what a block takes; asked once a block
 * @param room of one message
 * @returns the blocks of each message. What goes on from the one before has no title again.
 */
export function inParts(blocks: readonly Block[], weigh: (block: Block) => Size, room: Size): Block[][] {
  const sizeOf = weighed(weigh);
  const parts: Block[][] = [];
  let part: Block[] = [];
  let left = room;
  const add = (block: Block): boolean => {
    const size = sizeOf(block);
    if (size.components > left.components || size.characters > left.characters) return false;
    left = { components: left.components - size.components, characters: left.characters - size.characters };
    part.push(block);
    return true;
  };
  const next = () => {
    if (part.length > 0) parts.push(part);
    part = [];
    left = room;
  };
  for (const block of blocks) {
    if (add(block)) continue;
    let rest: Block | null = block;
    while (rest) {
      const [fitting, after]: [Block | null, Block | null] = cutToFit(rest, sizeOf, left);
      if (fitting) part.push(fitting);
      else if (part.length === 0) {
        part.push(rest);
        next();
        break;
      }
      rest = after;
      if (rest) {
        next();
        if (add(rest)) rest = null;
      } else left = { components: 0, characters: 0 };
    }
  }
  next();
  return parts;
}

/** The longest beginning of a block that fits, and what goes on after it; null for a beginning where none fits. */
function cutToFit(block: Block, sizeOf: (block: Block) => Size, room: Size): [Block | null, Block | null] {
  const items = oneByOne(block);
  const beginning = (count: number) => joined(items.slice(0, count))[0] as Block;
  let count = 0;
  let tooMany = items.length + 1;
  while (tooMany - count > 1) {
    const middle = Math.floor((count + tooMany) / 2);
    const size = sizeOf(beginning(middle));
    if (size.components > room.components || size.characters > room.characters) tooMany = middle;
    else count = middle;
  }
  const fitting = count > 0 ? beginning(count) : null;
  const [after = null] = joined(items.slice(count));
  return [fitting, fitting && after ? goingOn(after, fitting) : after];
}

/** Without the titles that the part before has shown. */
function goingOn(block: Block, before: Block): Block {
  if (block.block === 'facts') return { ...block, title: null };
  if (block.block === 'list' && before.block === 'list') {
    const same = before.groups.at(-1)?.title === block.groups[0]?.title;
    return {
      ...block,
      title: '',
      groups: block.groups.map((group, i) => (same && i === 0 ? { ...group, title: '' } : group)),
    };
  }
  return 'title' in block ? { ...block, title: '' } : block;
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
