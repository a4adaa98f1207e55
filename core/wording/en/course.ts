/** A measure's course in a lede, in English. */
import { ended } from '../sentence.ts';
import { counted } from './lists.ts';

export const NO_START = 'No start is on file.';

export function startSet(said: string): string {
  return `Start: ${ended(said)}`;
}

/** @param days from the first day to the day of the end. */
export function lastedDays(days: number): string {
  return days === 0 ? 'It ended on the day it began.' : `That is ${counted(days, ['day', 'days'])} from start to end.`;
}

/** @param predicate "nothing on file for that day; a block for everyone was announced on 29 June 2020". */
export function laterOther(predicate: string): string {
  return `Later: ${predicate.replace(/^nothing on file for that day; /, '')}.`;
}
