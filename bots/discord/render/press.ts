/** Things to press: buttons where they are few and short, a select menu where they are many. */
import {
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { visible } from '../../../core/answer/visible.ts';
import { LIMITS } from '../limits.ts';
import type { Piece } from './piece.ts';

/** Something that can be asked by pressing: the words to show, the words that ask, or null for "none of these". */
export interface Pressable {
  readonly label: string;
  readonly ask: string;
  readonly none?: boolean;
}

/** Makes the id (at most 99 characters) that asks the words, or declines a pick list. */
export type IdOf = (ask: string, none: boolean) => string;

/** The ids of one message: Discord refuses a message in which one comes twice. */
export interface Ids {
  readonly press: IdOf;
  /** The id itself, made different where the message has it already; see `idWithoutMarks`. */
  readonly unique: (id: string) => string;
  readonly menu: () => string;
}

const MARK = '~';
export const MENU_ID = 'menu:';

export function idsFor(press: IdOf): Ids {
  const used = new Set<string>();
  let menus = 0;
  return {
    press,
    unique: (id) => {
      let free = id;
      while (used.has(free)) free = MARK + free;
      used.add(free);
      return free;
    },
    menu: () => `${MENU_ID}${++menus}`,
  };
}

/** @returns the id as `press` made it. */
export function idWithoutMarks(id: string): string {
  return id.replace(/^~+/, '');
}

/** Interface words, not the answer's: what a closed menu says. */
export const MENU = { pick: 'Pick one', open: 'Open one of these' } as const;

/** Cuts to a number of UTF-16 units without splitting a character; what is cut ends in an ellipsis. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text
    .slice(0, max - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** Labels are shown as they are by Discord, so they need no escaping, only what hides made visible. */
function labelOf(text: string, max: number): string {
  return cut(visible(text).replace(/\s+/g, ' ').trim() || '…', max);
}

export function button(
  label: string,
  id: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, label: labelOf(label, LIMITS.buttonLabel.max), custom_id: id };
}

/** A row of buttons, or a menu where there are more than a row holds; every label in full. Null: say them as text. */
export function pressables(options: readonly Pressable[], ids: Ids): Piece | null {
  if (options.length === 0) return null;
  const longest = Math.max(...options.map((option) => visible(option.label).length));
  if (options.length <= LIMITS.rowButtons.max && longest <= LIMITS.buttonLabel.max) {
    const components = options.map((option) =>
      button(option.label, ids.unique(ids.press(option.ask, option.none ?? false))),
    );
    return { piece: 'row', components };
  }
  if (options.length > LIMITS.selectOptions.max || longest > LIMITS.optionLabel.max) return null;
  return menu(options, MENU.pick, ids);
}

/** A menu whose labels may be cut: the words stand elsewhere in full. Null where there is nothing to put in it. */
export function menu(options: readonly Pressable[], placeholder: string, ids: Ids): Piece | null {
  const taken = new Map<string, Pressable>();
  for (const option of options) {
    const value = ids.press(option.ask, option.none ?? false);
    if (taken.size < LIMITS.selectOptions.max && !taken.has(value)) taken.set(value, option);
  }
  if (taken.size === 0) return null;
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: ids.menu(),
    placeholder,
    options: [...taken].map(([value, option]) => ({ label: labelOf(option.label, LIMITS.optionLabel.max), value })),
  };
  return { piece: 'row', components: [select] };
}
