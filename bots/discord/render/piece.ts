/** What a block of an answer becomes before it is laid out in a container: words, things to press, lines across. */
import type { APIButtonComponent, APISelectMenuComponent } from 'discord.js';
import { escapeLine } from '../escaping.ts';

export type Piece =
  /** Discord markdown, escaped at the leaf. */
  | { readonly piece: 'text'; readonly markdown: string }
  | { readonly piece: 'row'; readonly components: readonly APIButtonComponent[] | readonly [APISelectMenuComponent] }
  /** A line across: what follows is set apart. */
  | { readonly piece: 'line' };

export const LINE: Piece = { piece: 'line' };

/** A heading in the given mark, or nothing where the title is empty: what goes on from another page has none. */
export function heading(mark: '### ' | '**', title: string | null): string[] {
  if (!title) return [];
  return [mark === '**' ? `**${escapeLine(title)}**` : `${mark}${escapeLine(title)}`];
}

export function words(...lines: readonly string[]): Piece {
  return { piece: 'text', markdown: lines.join('\n') };
}
