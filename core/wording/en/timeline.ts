/** Histories and what is recent, in English. */
import type { Day } from '../../day/edtf.ts';
import { dayInWords } from '../../day/wording.ts';
import { counted } from './lists.ts';

const EVENTS: readonly [string, string] = ['event', 'events'];

/** "TikTok in Pakistan: 13 events on file, from 9 October 2020 to 19 November 2021." */
export function historyInWords(title: string, count: number, first: string | null, last: string | null): string {
  const span = first && last ? (first === last ? `, ${first}` : `, from ${first} to ${last}`) : '';
  return `${title}: ${counted(count, EVENTS)} on file${span}.`;
}

/** "In force as last reported: 3 of 12 measures." */
export function holdsInWords(holds: number, all: number): string {
  if (holds === 0)
    return all === 1
      ? 'It is not in force, as last reported.'
      : `None of the ${all} measures is in force, as last reported.`;
  return `In force, as last reported: ${holds} of ${counted(all, ['measure', 'measures'])}.`;
}

export function sinceInWords(from: Day, count: number, measures: number): string {
  if (count === 0)
    return `Nothing on file has happened since ${dayInWords(from)}. The ledger knows only what its sources say.`;
  return `Since ${dayInWords(from)}: ${counted(count, EVENTS)} of ${counted(measures, ['measure', 'measures'])} on file.`;
}

export function newestInWords(what: string, date: string): string {
  return `The newest: ${what} (${date}).`;
}

export const OLDEST_FIRST = 'Oldest first';
export const NEWEST_FIRST = 'Newest first';

/** "The ledger learned on 21 November 2026: 327 statements about 28 records." */
export function learnedInWords(
  days: readonly { readonly day: Day; readonly statements: number; readonly records: number }[],
): string {
  if (!days.length) return 'The ledger has learned nothing since that day.';
  const words = days.map(
    ({ day, statements, records }) =>
      `${dayInWords(day)}, ${counted(statements, ['statement', 'statements'])} about ${counted(records, ['record', 'records'])}`,
  );
  return `What the ledger learned, by day: ${words.join('; ')}.`;
}
