/** Word-for-word quotations as block quotes, each with its source under it and the mark as a link. */
import type { BlockOf } from '../../../core/answer/answer.ts';
import { marks } from '../../../core/answer/plain.ts';
import { blockQuote, escapeLine, link } from '../escaping.ts';
import { heading, type Piece, words } from './piece.ts';
import { linkButton } from './press.ts';

/** A quotation with a button costs three components of forty; beyond these the mark in the text is the link. */
const WITH_BUTTON = 3;

export function renderQuotations(block: BlockOf<'quotations'>): Piece[] {
  const items = block.items.map((item, i): Piece => {
    const quote = blockQuote(item.quote);
    const source = escapeLine(item.source);
    const mark = marks([item.citation]);
    const button = i < WITH_BUTTON ? linkButton(mark, item.url) : null;
    return button
      ? { piece: 'linked', markdown: `${quote}\n-# ${source}`, button }
      : words(`${quote}\n-# ${source} ${link(mark, item.url)}`);
  });
  return [words(...heading('**', block.title)), ...items];
}

export function renderSources(block: BlockOf<'sources'>): Piece[] {
  const lines = block.items.map((item) => `-# ${link(marks(item.citations), item.url)} ${escapeLine(item.text)}`);
  return [words(...heading('**', block.title), ...lines)];
}
