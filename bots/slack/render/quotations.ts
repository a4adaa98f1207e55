/** Quotations word for word as block quotes, each with its source, linked and dated, under it. */
import type { BlockOf } from '../../../core/answer/answer.ts';
import { marks } from '../../../core/answer/plain.ts';
import { bold, joined, linked, type RichPart, richText, type SlackBlock, section, span } from './rich.ts';

export function renderQuotations(block: BlockOf<'quotations'>): SlackBlock[] {
  return richText([
    section(bold(block.title)),
    ...block.items.flatMap((item): RichPart[] => [
      { type: 'rich_text_quote', elements: span(item.quote) },
      section(joined([...linked(item.source, item.url), ...span(` ${marks([item.citation])}`)])),
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
