/** Quotations word for word as block quotes, each with its source, linked and dated, under it. */
import type { BlockOf } from '../../../core/answer/answer.ts';
import {
  bold,
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
      section([...linked(item.source, item.url), ...span(' '), ...markSpans([item.citation], links)]),
    ]),
  ]);
}

export function renderSources(block: BlockOf<'sources'>, links: Links): SlackBlock[] {
  return richText([
    section(bold(block.title)),
    ...block.items.map((item) =>
      section([...markSpans(item.citations, links), ...span(' '), ...linked(item.text, item.url)]),
    ),
  ]);
}
