/** What a block of an answer becomes before it is laid out in a container: words, a quotation beside its link, things to press. */

import type { APIButtonComponent, APISelectMenuComponent } from 'discord.js';
import { escapeLine } from '../escaping.ts';

export type Piece =
  /** Discord markdown, escaped at the leaf. */
  | { readonly piece: 'text'; readonly markdown: string }
  /** Text with a link button beside it. */
  | { readonly piece: 'linked'; readonly markdown: string; readonly button: APIButtonComponent }
  | { readonly piece: 'row'; readonly components: readonly APIButtonComponent[] | readonly [APISelectMenuComponent] }
  /** A line across: what follows is set apart. */
  | { readonly piece: 'line' };

export const LINE: Piece = { piece: 'line' };

/** A heading in the given mark, or nothing where the title is empty: what goes on from another message has none. */
export function heading(mark: '### ' | '**', title: string | null): string[] {
  if (!title) return [];
  return [mark === '**' ? `**${escapeLine(title)}**` : `${mark}${escapeLine(title)}`];
}

export function words(...lines: readonly string[]): Piece {
  return { piece: 'text', markdown: lines.join('\n') };
}
