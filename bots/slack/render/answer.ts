/** An Answer as Block Kit blocks: every word of it, in its order (promise 8). Pure. */
import type { Answer, Block, BlockOf } from '../../../core/answer/answer.ts';
import { citedText } from '../../../core/answer/plain.ts';
import { visible } from '../../../core/answer/visible.ts';
import { pieces } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { type Carry, renderChoices, renderNext } from './choices.ts';
import { renderFacts } from './facts.ts';
import { renderQuotations, renderSources } from './quotations.ts';
import {
  bold,
  bullets,
  citedSpans,
  type Links,
  linksOf,
  plain,
  richText,
  type SlackBlock,
  section,
  span,
} from './rich.ts';
import { renderTable, tableText } from './table.ts';

/** Blocks already rendered, by identity: shortening an answer leaves most of its blocks the same objects. */
export type Rendered = WeakMap<Block, { readonly blocks: SlackBlock[]; readonly tableText: number }>;

export function renderAnswer(
  answer: Pick<Answer, 'blocks' | 'citations'>,
  carry: Carry,
  rendered: Rendered = new WeakMap(),
): SlackBlock[] {
  const links = linksOf(answer);
  let tableRoom = LIMITS.tableText.max;
  return answer.blocks.flatMap((block) => {
    const known = rendered.get(block);
    if (known && known.tableText <= tableRoom) {
      tableRoom -= known.tableText;
      return known.blocks;
    }
    const blocks = block.block === 'table' ? renderTable(block, links, tableRoom) : renderBlock(block, links, carry);
    const text = block.block === 'table' && blocks.some(({ type }) => type === 'table') ? tableText(block) : 0;
    tableRoom -= text;
    rendered.set(block, { blocks, tableText: text });
    return blocks;
  });
}

function renderBlock(block: Exclude<Block, BlockOf<'table'>>, links: Links, carry: Carry): SlackBlock[] {
  switch (block.block) {
    case 'headline':
      return renderHeadline(citedText(block));
    case 'readings':
      return context(block.lines);
    case 'paragraph':
      return richText([section(citedSpans(block, links))]);
    case 'facts':
      return renderFacts(block, links);
    case 'quotations':
      return renderQuotations(block);
    case 'sources':
      return renderSources(block);
    case 'disagreement':
      return [
        { type: 'divider' },
        ...richText([
          section(bold(`Sources differ on ${block.about}:`)),
          ...bullets(block.sides.map((side) => citedSpans(side, links))),
        ]),
      ];
    case 'caveats':
      return block.items.length
        ? [{ type: 'divider' }, ...richText(bullets(block.items.map((item) => citedSpans(item, links))))]
        : [];
    case 'list':
      return richText([
        section(bold(block.title)),
        ...block.groups.flatMap((group) => [
          section(bold(group.title)),
          ...bullets(group.items.map((item) => citedSpans(item, links))),
        ]),
      ]);
    case 'events':
      return richText([
        section(bold(block.title)),
        ...bullets(block.items.map((item) => [...bold(`${item.date}:`), ...span(' '), ...citedSpans(item, links)])),
      ]);
    case 'related':
      return richText([section(bold(block.title)), ...bullets(block.items.map((item) => citedSpans(item, links)))]);
    case 'choices':
      return renderChoices(block, carry);
    case 'next':
      return renderNext(block, carry);
  }
}

/** A header holds 150 characters; a longer headline goes on in a section, words and order unchanged. */
function renderHeadline(text: string): SlackBlock[] {
  const shown = visible(text).replace(/\s*\n\s*/g, ' ');
  const [first, ...more] = pieces(shown, LIMITS.headerText.max);
  if (first === undefined || first.trim() === '') return [];
  const rest = pieces(more.join(''), LIMITS.sectionText.max).filter((piece) => piece.trim() !== '');
  return [
    { type: 'header', text: plain(first.trim()) },
    ...rest.map((piece): SlackBlock => ({ type: 'section', text: plain(piece.trim()) })),
  ];
}

/** Small print: one element a line, in as many context blocks as it takes. */
export function context(lines: readonly string[]): SlackBlock[] {
  const elements = lines
    .flatMap((line) => pieces(visible(line), LIMITS.fieldText.max))
    .filter((line) => line.trim() !== '')
    .map(plain);
  const blocks: SlackBlock[] = [];
  for (let at = 0; at < elements.length; at += LIMITS.contextElements.max) {
    blocks.push({ type: 'context', elements: elements.slice(at, at + LIMITS.contextElements.max) });
  }
  return blocks;
}
