/** Blocks that are lists: records in groups, dated events, near answers, what to ask next, a pick list. */
import type { BlockOf } from '../../../core/answer/answer.ts';
import { citedText } from '../../../core/answer/plain.ts';
import { escapeLine, escapeText } from '../escaping.ts';
import { heading, type Piece, words } from './piece.ts';
import { type Ids, MENU, menu, type Pressable, pressables } from './press.ts';

const bullet = (text: string) => `- ${escapeText(text)}`;

export function renderList(block: BlockOf<'list'>, ids: Ids): Piece[] {
  const lines = block.groups.flatMap((group) => [
    ...heading('**', group.title),
    ...group.items.map((item) => bullet(citedText(item))),
  ]);
  const open = block.groups.flatMap((group) => group.items.map((item) => ({ label: item.text, ask: item.ask })));
  return [words(...heading('### ', block.title), ...lines), ...opened(open, ids)];
}

export function renderEvents(block: BlockOf<'events'>): Piece[] {
  const lines = block.items.map((item) => `- **${escapeLine(`${item.date}:`)}** ${escapeText(citedText(item))}`);
  return [words(...heading('### ', block.title), ...lines)];
}

export function renderRelated(block: BlockOf<'related'>, ids: Ids): Piece[] {
  const lines = block.items.map((item) => bullet(citedText(item)));
  const open = block.items.map((item) => ({ label: item.text, ask: item.ask }));
  return [words(...heading('**', block.title), ...lines), ...opened(open, ids)];
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
  return [words(heading, ...options.map((option) => bullet(option.label))), ...opened(options, ids)];
}

function opened(options: readonly Pressable[], ids: Ids): Piece[] {
  const row = menu(options, MENU.open, ids);
  return row ? [row] : [];
}
