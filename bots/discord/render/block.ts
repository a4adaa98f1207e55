/** One block of an answer to its pieces. */
import type { Block } from '../../../core/answer/answer.ts';
import { citedText } from '../../../core/answer/plain.ts';
import { escapeLine, escapeText } from '../escaping.ts';
import { renderFacts, renderTable } from './facts.ts';
import { renderChoices, renderEvents, renderList, renderNext, renderRelated } from './lists.ts';
import { LINE, type Piece, words } from './piece.ts';
import type { Ids } from './press.ts';
import { renderQuotations, renderSources } from './quotations.ts';

/** A heading longer than this fills a phone's screen: it is set bold instead. */
const HEADING = 160;

export function renderBlock(block: Block, ids: Ids): Piece[] {
  switch (block.block) {
    case 'headline': {
      const text = escapeLine(citedText(block));
      return [words(text.length <= HEADING ? `## ${text}` : `**${text}**`)];
    }
    case 'readings':
      return [words(...block.lines.map((line) => `*${escapeLine(line)}*`))];
    case 'paragraph':
      return [words(escapeText(citedText(block)))];
    case 'facts':
      return renderFacts(block);
    case 'quotations':
      return [LINE, ...renderQuotations(block)];
    case 'disagreement':
      return [
        LINE,
        words(
          `**${escapeLine(`Sources differ on ${block.about}:`)}**`,
          ...block.sides.map((side) => `- ${escapeText(citedText(side))}`),
        ),
      ];
    case 'caveats':
      return [LINE, words(...block.items.map((item) => `- ${escapeText(citedText(item))}`))];
    case 'table':
      return renderTable(block);
    case 'list':
      return renderList(block, ids);
    case 'events':
      return renderEvents(block);
    case 'choices':
      return renderChoices(block, ids);
    case 'related':
      return [LINE, ...renderRelated(block, ids)];
    case 'next':
      return [LINE, ...renderNext(block, ids)];
    case 'sources':
      return [LINE, ...renderSources(block)];
  }
}
