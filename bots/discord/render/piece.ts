/** What a block of an answer becomes before it is laid out in a container: words, a quotation beside its link, things to press. */
import type { APIButtonComponent, APISelectMenuComponent } from 'discord.js';

export type Piece =
  /** Discord markdown, escaped at the leaf. */
  | { readonly piece: 'text'; readonly markdown: string }
  /** Text with a link button beside it. */
  | { readonly piece: 'linked'; readonly markdown: string; readonly button: APIButtonComponent }
  | { readonly piece: 'row'; readonly components: readonly APIButtonComponent[] | readonly [APISelectMenuComponent] }
  /** A line across: what follows is set apart. */
  | { readonly piece: 'line' };

export const LINE: Piece = { piece: 'line' };

export function words(...lines: readonly string[]): Piece {
  return { piece: 'text', markdown: lines.join('\n') };
}
