/** Blocks that are lists: records in groups, dated events, near answers, what to ask next, a pick list. */
import type { BlockOf } from '../../../core/answer/answer.ts';
import { asksIn } from '../../../core/answer/blocks.ts';
import { escapeLine, escapeText } from '../escaping.ts';
import { cited, type Marked } from './marks.ts';
import { heading, type Piece, words } from './piece.ts';
import { type Ids, MENU, menu, type Pressable, pressables } from './press.ts';

export function renderList(block: BlockOf<'list'>, ids: Ids, marked: Marked): Piece[] {
  const lines = block.groups.flatMap((group) => [
    ...heading('**', group.title),
    ...group.items.map((item) => `- ${cited(item, marked)}`),
  ]);
  return [words(...heading('### ', block.title), ...lines), ...opened(asksIn(block), ids)];
}

export function renderEvents(block: BlockOf<'events'>, marked: Marked): Piece[] {
  const lines = block.items.map((item) => `- **${escapeLine(`${item.date}:`)}** ${cited(item, marked)}`);
  return [words(...heading('### ', block.title), ...lines)];
}

export function renderRelated(block: BlockOf<'related'>, ids: Ids, marked: Marked): Piece[] {
  const lines = block.items.map((item) => `- ${cited(item, marked)}`);
  return [words(...heading('**', block.title), ...lines), ...opened(asksIn(block), ids)];
}

export function renderNext(block: BlockOf<'next'>, ids: Ids): Piece[] {
  return pressed(`**${escapeLine(block.title)}**`, block.items, ids);
}

/** The last of the options is "none of these": it leads on, to nothing that was guessed. */
export function renderChoices(block: BlockOf<'choices'>, ids: Ids): Piece[] {
  return pressed(`### ${escapeLine(block.prompt)}`, [...block.options, { ...block.none, none: true }], ids);
}

/** Labels that no button can hold are said as text, and a menu of cut labels stands under them. */
function pressed(heading: string, options: readonly Pressable[], ids: Ids): Piece[] {
  const whole = pressables(options, ids);
  if (whole) return [words(heading), whole];
  return [words(heading, ...options.map((option) => `- ${escapeText(option.label)}`)), ...opened(options, ids)];
}

function opened(options: readonly Pressable[], ids: Ids): Piece[] {
  const row = menu(options, MENU.open, ids);
  return row ? [row] : [];
}
