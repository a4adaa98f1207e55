/** What the custom ids of buttons, menus and modals carry, within 100 characters, and back again. */
import { carried, carry, type KeyStore } from '../conversation/keys.ts';
import { LIMITS } from './limits.ts';
import { idWithoutMarks } from './render/press.ts';

/** Room for the marks that keep the ids of one message apart, and for a modal's prefix. */
const ROOM = LIMITS.customId.max - 20;
const DAY = 'day:';
/** The one field of the modal that asks for a day. */
export const DAY_FIELD = 'day';

export function idFor(value: string, keys: KeyStore): string {
  return carry(value, ROOM, keys);
}

/** @returns what the id carried; undefined where its key is no longer known. */
export function carriedBy(id: string, keys: KeyStore): string | undefined {
  return carried(idWithoutMarks(id), keys);
}

export function dayModalId(value: string, keys: KeyStore): string {
  return DAY + idFor(value, keys);
}

/** @returns the part of a day modal's id that `carriedBy` reads, or null where it is another modal's. */
export function ofDayModal(id: string): string | null {
  return id.startsWith(DAY) ? id.slice(DAY.length) : null;
}

/** The value of a completion: the question itself, or a key where it is too long for one. */
export function choiceValue(ask: string, keys: KeyStore): string {
  return carry(ask, LIMITS.choiceValue.max, keys);
}

/** What was chosen or typed: the same question either way. */
export function questionOf(value: string, keys: KeyStore): string {
  return carried(value, keys) ?? value;
}
