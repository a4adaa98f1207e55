/** An Answer as Block Kit blocks: every word of it, in its order (promise 8). Pure. */
import type { Answer, Block, BlockOf } from '../../../core/answer/answer.ts';
import { linesOf } from '../../../core/answer/blocks.ts';
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
  joined,
  type Links,
  linksOf,
  plain,
  type RichElement,
  richText,
  type SlackBlock,
  section,
  span,
} from './rich.ts';
import { renderTable, tableText } from './table.ts';

/** Blocks that are prose: what follows one another of it stands in one block. */
type Prose = BlockOf<'lede' | 'paragraph'>;

export function renderAnswer(answer: Pick<Answer, 'blocks' | 'citations'>, carry: Carry): SlackBlock[] {
  const links = linksOf(answer);
  const shown: SlackBlock[] = [];
  let tableRoom = LIMITS.tableText.max;
  let prose: RichElement[][] = [];
  const flush = () => {
    shown.push(...richText([section(joined(prose.flatMap((each, at) => [...(at ? span('\n\n') : []), ...each])))]));
    prose = [];
  };
  for (const block of answer.blocks) {
    if (block.block === 'paragraph') {
      prose.push(citedSpans(block, links));
      continue;
    }
    flush();
    if (block.block === 'lede') {
      const { above, below } = renderLede(block, links);
      shown.push(...above);
      if (below.length) prose.push(below);
    } else if (block.block === 'table') {
      const table = renderTable(block, links, tableRoom);
      if (table.some(({ type }) => type === 'table')) tableRoom -= tableText(block);
      shown.push(...table);
    } else shown.push(...renderBlock(block, links, carry));
  }
  flush();
  return shown;
}

function renderBlock(block: Exclude<Block, Prose | BlockOf<'table'>>, links: Links, carry: Carry): SlackBlock[] {
  switch (block.block) {
    case 'readings':
      return context(block.lines);
    case 'facts':
      return renderFacts(block, links);
    case 'quotations':
      return renderQuotations(block, links);
    case 'sources':
      return renderSources(block);
    case 'disagreement':
      return richText([
        section(bold(`Sources differ: ${block.about}`)),
        ...bullets(block.sides.map((side) => citedSpans(side, links))),
      ]);
    case 'caveats':
      return richText(bullets(block.items.map((item) => citedSpans(item, links))));
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
    case 'more':
      return context(linesOf(block));
  }
}

/** Its first sentence is set off: as a header where it cites nothing and fits there (a header takes no links), else in bold. */
function renderLede(
  { sentences: [first, ...rest] }: BlockOf<'lede'>,
  links: Links,
): { above: SlackBlock[]; below: RichElement[] } {
  const text = visible(first?.text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const below = rest.flatMap((sentence, at) => [...(at ? span(' ') : []), ...citedSpans(sentence, links)]);
  if (first && !first.citations.length && text !== '' && text.length <= LIMITS.headerText.max) {
    return { above: [{ type: 'header', text: plain(text) }], below: joined(below) };
  }
  const head = first ? citedSpans(first, links, { bold: true }) : [];
  return { above: richText([section(joined([...head, ...(below.length ? span(' ') : []), ...below]))]), below: [] };
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
