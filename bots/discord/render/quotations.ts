/** Word-for-word quotations as block quotes, each with its source under it, and lists of sources. */
import type { BlockOf } from '../../../core/answer/answer.ts';
import { blockQuote, escapeLine } from '../escaping.ts';
import type { Marked } from './marks.ts';
import { heading, type Piece, words } from './piece.ts';

export function renderQuotations(block: BlockOf<'quotations'>, marked: Marked): Piece[] {
  const items = block.items.map(
    (item) => `${blockQuote(item.quote)}\n-# ${escapeLine(item.source)} ${marked([item.citation])}`,
  );
  return [words(...heading('**', block.title), ...items)];
}

export function renderSources(block: BlockOf<'sources'>, marked: Marked): Piece[] {
  const lines = block.items.map((item) => `-# ${marked(item.citations)} ${escapeLine(item.text)}`);
  return [words(...heading('**', block.title), ...lines)];
}
