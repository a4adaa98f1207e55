/**
 * Shortening is editorial: what goes first is decided here, once; a surface only says whether it fits. Quotations beyond
 * the first of a source go before related records, those before second values, those before rows; the lede, the
 * readings, the disagreements and the caveats stay. What went is counted aloud (promise: never silently).
 */
import type { Answer, Block, BlockOf } from './answer.ts';
import { firstOf, missingFrom } from './blocks.ts';
import { remark } from './said.ts';

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
  only('next', (block) => firstOf(block, 2)),
  only('related', (block) => firstOf(block, 6)),
  only('facts', (block) => perRow(block, 4)),
  quotations((items) => perSource(items, 2)),
  only('related', (block) => firstOf(block, 4)),
  only('facts', (block) => perRow(block, 3)),
  quotations((items) => perSource(items, 1)),
  only('related', (block) => firstOf(block, 2)),
  only('facts', (block) => perRow(block, 2)),
  quotations((items) => items.slice(0, 3)),
  only('list', (block) => firstOf(block, 10)),
  only('events', (block) => firstOf(block, 12)),
  only('table', (block) => firstOf(block, 9)),
  only('next', (block) => firstOf(block, 1)),
  only('facts', (block) => perRow(block, 1)),
  only('related', () => null),
  quotations((items) => items.slice(0, 2)),
  only('facts', (block) => firstOf(block, 12)),
  only('facts', (block) => firstOf(block, 9)),
  quotations((items) => items.slice(0, 1)),
  only('list', (block) => firstOf(block, 6)),
  only('events', (block) => firstOf(block, 6)),
  only('table', (block) => firstOf(block, 5)),
  only('facts', (block) => firstOf(block, 6)),
  only('sources', (block) => firstOf(block, 8)),
  quotations(() => []),
  only('next', () => null),
  only('disagreement', (block) => firstOf(block, 4)),
  only('sources', (block) => firstOf(block, 4)),
  only('caveats', (block) => firstOf(block, 3)),
  only('facts', (block) => firstOf(block, 3)),
  only('list', (block) => firstOf(block, 3)),
  only('events', (block) => firstOf(block, 3)),
  only('table', (block) => firstOf(block, 2)),
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

function perRow(block: BlockOf<'facts'>, most: number): BlockOf<'facts'> {
  if (block.rows.every(({ items }) => items.length <= most)) return block;
  return { ...block, rows: block.rows.map((row) => ({ ...row, items: row.items.slice(0, most) })) };
}

/** Says what was left out, just before the sources (or at the end). */
function withMarker(whole: Blocks, shorter: Blocks): Blocks {
  const gone = missingFrom(whole, shorter);
  if (!gone.length) return shorter;
  const text = `Shortened to fit: ${gone.join(', ')} not shown here; the parts of the answer and “Copy as text” give everything.`;
  const marker: Block = { block: 'paragraph', ...remark(text) };
  const at = shorter.findIndex(({ block }) => block === 'sources');
  return at < 0 ? [...shorter, marker] : [...shorter.slice(0, at), marker, ...shorter.slice(at)];
}
