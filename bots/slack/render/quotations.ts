/** Quotations word for word as block quotes, each with its source, linked and dated, under it. */
import type { BlockOf } from '../../../core/answer/answer.ts';
import { marks } from '../../../core/answer/marks.ts';
import {
  bold,
  joined,
  type Links,
  linked,
  markSpans,
  type RichPart,
  richText,
  type SlackBlock,
  section,
  span,
} from './rich.ts';

export function renderQuotations(block: BlockOf<'quotations'>, links: Links): SlackBlock[] {
  return richText([
    section(bold(block.title)),
    ...block.items.flatMap((item): RichPart[] => [
      { type: 'rich_text_quote', elements: span(item.quote) },
      section(joined([...linked(item.source, item.url), ...span(' '), ...markSpans([item.citation], links)])),
    ]),
  ]);
}

export function renderSources(block: BlockOf<'sources'>): SlackBlock[] {
  return richText([
    section(bold(block.title)),
    ...block.items.map((item) =>
      section(joined([...span(`${marks(item.citations)} `), ...linked(item.text, item.url)])),
    ),
  ]);
}
