/** One block of an answer to its pieces. */
import type { Block, BlockOf } from '../../../core/answer/answer.ts';
import { escapeLine } from '../escaping.ts';
import { renderFacts, renderTable } from './facts.ts';
import { renderChoices, renderEvents, renderList, renderNext, renderRelated } from './lists.ts';
import { cited, type Marked } from './marks.ts';
import { heading, LINE, type Piece, words } from './piece.ts';
import type { Ids } from './press.ts';
import { renderQuotations, renderSources } from './quotations.ts';

export function renderBlock(block: Block, ids: Ids, marked: Marked): Piece[] {
  switch (block.block) {
    case 'lede':
      return [words(ledeOf(block, marked))];
    case 'readings':
      return [words(...block.lines.map((line) => `*${escapeLine(line)}*`))];
    case 'paragraph':
      return [words(cited(block, marked))];
    case 'facts':
      return renderFacts(block, marked);
    case 'quotations':
      return [LINE, ...renderQuotations(block, marked)];
    case 'disagreement':
      return [
        LINE,
        words(
          ...heading('**', `Sources differ: ${block.about}`),
          ...block.sides.map((side) => `- ${cited(side, marked)}`),
        ),
      ];
    case 'caveats':
      return [LINE, words(...block.items.map((item) => `- ${cited(item, marked)}`))];
    case 'table':
      return renderTable(block, marked);
    case 'list':
      return renderList(block, ids, marked);
    case 'events':
      return renderEvents(block, marked);
    case 'choices':
      return renderChoices(block, ids);
    case 'related':
      return [LINE, ...renderRelated(block, ids, marked)];
    case 'next':
      return [LINE, ...renderNext(block, ids)];
    case 'more':
      // The buttons under the message say it.
      return [];
    case 'sources':
      return [LINE, ...renderSources(block, marked)];
  }
}

/** The first sentence answers, so it is bold; its marks are not. */
function ledeOf({ sentences }: BlockOf<'lede'>, marked: Marked): string {
  return sentences
    .map((sentence, i) => {
      if (i > 0) return cited(sentence, marked);
      const bold = `**${escapeLine(sentence.text)}**`;
      return sentence.citations.length ? `${bold} ${marked(sentence.citations)}` : bold;
    })
    .join(' ');
}
