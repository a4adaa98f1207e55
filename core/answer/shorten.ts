/**
 * Shortening is editorial: what goes first is decided here, once; a surface only says whether it fits. Quotations beyond
 * the first of a source go before related records, those before second values, those before rows; the headline, the
 * readings, the disagreements and the caveats stay. What went is counted aloud (promise: never silently).
 */
import type { Answer, Block, BlockOf } from './answer.ts';

type Blocks = Answer['blocks'];
type Step = (blocks: Blocks) => Blocks;

/** @returns the answer itself where it fits, otherwise the least shortened one that does, or the shortest there is. */
export function shortenToFit(answer: Answer, fits: (answer: Answer) => boolean): Answer {
  if (fits(answer)) return answer;
  let blocks = answer.blocks;
  let shortest = answer;
  for (const step of STEPS) {
    const shorter = step(blocks);
    if (shorter === blocks) continue;
    blocks = shorter;
    shortest = { ...answer, blocks: withMarker(answer.blocks, blocks) };
    if (fits(shortest)) return shortest;
  }
  return shortest;
}

const STEPS: readonly Step[] = [
  ...[12, 8, 6, 5, 4, 3].map((most) => quotations((items) => perSource(items, most))),
  only('next', (block) => keepItems(block, 2)),
  only('related', (block) => keepItems(block, 6)),
  only('facts', (block) => perRow(block, 4)),
  quotations((items) => perSource(items, 2)),
  only('related', (block) => keepItems(block, 4)),
  only('facts', (block) => perRow(block, 3)),
  quotations((items) => perSource(items, 1)),
  only('related', (block) => keepItems(block, 2)),
  only('facts', (block) => perRow(block, 2)),
  quotations((items) => items.slice(0, 3)),
  only('list', (block) => keepListed(block, 10)),
  only('events', (block) => keepItems(block, 12)),
  only('table', (block) => keepRows(block, 9)),
  only('next', (block) => keepItems(block, 1)),
  only('facts', (block) => perRow(block, 1)),
  only('related', () => null),
  quotations((items) => items.slice(0, 2)),
  only('facts', (block) => keepRows(block, 12)),
  only('facts', (block) => keepRows(block, 9)),
  quotations((items) => items.slice(0, 1)),
  only('list', (block) => keepListed(block, 6)),
  only('events', (block) => keepItems(block, 6)),
  only('table', (block) => keepRows(block, 5)),
  only('facts', (block) => keepRows(block, 6)),
  only('sources', (block) => keepItems(block, 8)),
  quotations(() => []),
  only('next', () => null),
  only('disagreement', (block) => ({ ...block, sides: block.sides.slice(0, 4) })),
  only('sources', (block) => keepItems(block, 4)),
  only('caveats', (block) => keepItems(block, 3)),
  only('facts', (block) => keepRows(block, 3)),
  only('list', (block) => keepListed(block, 3)),
  only('events', (block) => keepItems(block, 3)),
  only('table', (block) => keepRows(block, 2)),
];

/** Applies to every block of one sort; null takes the block out. The same array back where nothing changed. */
function only<K extends Block['block']>(sort: K, change: (block: BlockOf<K>) => BlockOf<K> | null): Step {
  return (blocks) => {
    let changed = false;
    const next: Blocks = [];
    for (const block of blocks) {
      const result = block.block === sort ? change(block as BlockOf<K>) : block;
      if (result !== block) changed = true;
      if (result) next.push(result);
    }
    return changed ? next : blocks;
  };
}

type Quotations = BlockOf<'quotations'>['items'];

function quotations(keep: (items: Quotations) => Quotations): Step {
  return only('quotations', (block) => {
    const items = keep(block.items);
    if (!items.length) return null;
    return items.length === block.items.length ? block : { ...block, items };
  });
}

function perSource(items: Quotations, most: number): Quotations {
  const seen = new Map<string, number>();
  return items.filter(({ source }) => {
    const count = (seen.get(source) ?? 0) + 1;
    seen.set(source, count);
    return count <= most;
  });
}

function keepItems<B extends { readonly items: readonly unknown[] }>(block: B, most: number): B {
  return block.items.length > most ? { ...block, items: block.items.slice(0, most) } : block;
}

function keepRows<B extends { readonly rows: readonly unknown[] }>(block: B, most: number): B {
  return block.rows.length > most ? { ...block, rows: block.rows.slice(0, most) } : block;
}

function perRow(block: BlockOf<'facts'>, most: number): BlockOf<'facts'> {
  if (block.rows.every(({ items }) => items.length <= most)) return block;
  return { ...block, rows: block.rows.map((row) => ({ ...row, items: row.items.slice(0, most) })) };
}

function keepListed(block: BlockOf<'list'>, most: number): BlockOf<'list'> {
  let room = most;
  const groups = block.groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(0, room));
    room -= items.length;
    return items.length ? [{ ...group, items }] : [];
  });
  return count('list', [block]) > most ? { ...block, groups } : block;
}

const COUNTED = {
  facts: ['fact', 'facts'],
  quotations: ['quotation', 'quotations'],
  related: ['related record', 'related records'],
  list: ['record', 'records'],
  events: ['event', 'events'],
  table: ['row', 'rows'],
  disagreement: ['differing value', 'differing values'],
  caveats: ['caveat', 'caveats'],
  sources: ['source', 'sources'],
} as const;

function count(sort: keyof typeof COUNTED, blocks: readonly Block[]): number {
  let total = 0;
  for (const block of blocks) {
    if (block.block !== sort) continue;
    if (block.block === 'facts') total += block.rows.reduce((sum, row) => sum + row.items.length, 0);
    else if (block.block === 'list') total += block.groups.reduce((sum, group) => sum + group.items.length, 0);
    else if (block.block === 'table') total += block.rows.length;
    else if (block.block === 'disagreement') total += block.sides.length;
    else if ('items' in block) total += block.items.length;
  }
  return total;
}

/** Says what was left out, just before the sources (or at the end). */
function withMarker(whole: Blocks, shorter: Blocks): Blocks {
  const gone = (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).flatMap((sort) => {
    const missing = count(sort, whole) - count(sort, shorter);
    return missing > 0 ? [`${missing} ${COUNTED[sort][missing === 1 ? 0 : 1]}`] : [];
  });
  if (!gone.length) return shorter;
  const text = `Shortened to fit: ${gone.join(', ')} not shown here; “All sources” and “Copy as text” give everything.`;
  const marker: Block = { block: 'paragraph', text, statements: [], citations: [] };
  const at = shorter.findIndex(({ block }) => block === 'sources');
  return at < 0 ? [...shorter, marker] : [...shorter.slice(0, at), marker, ...shorter.slice(at)];
}
