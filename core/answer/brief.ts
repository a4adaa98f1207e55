/** What a record is about in a few words: the apps it names, where and by whom, and how to ask for it. */

import { subjectName } from '../finding/subjects.ts';
import { type Ledger, subjectsOf } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { type Context, placeName } from './context.ts';

const MOST_NAMES = 4;

/** "TikTok, X, Instagram and 3 more". */
export function subjectsInWords(record: LedgerRecord, ledger: Ledger): string {
  const names = subjectsOf(record).map((key) => subjectName(key, ledger));
  const texts = record.statements.flatMap((s) =>
    s.property === 'names' && 'text' in s.value && !('category' in s.value) && !('owner' in s.value)
      ? [s.value.text as string]
      : [],
  );
  const all = names.length ? names : texts;
  if (all.length <= MOST_NAMES) return joined(all);
  return `${all.slice(0, MOST_NAMES - 1).join(', ')} and ${all.length - MOST_NAMES + 1} more`;
}

/** "Belgian federal government" where the place's own name does not already say it. */
export function placeAndBody(record: LedgerRecord, context: Pick<Context, 'gazetteer' | 'askPlace'>): string {
  const place = placeName(record.place, context);
  return record.body === place ? place : `${place} (${record.body})`;
}

/** The words that ask for this very record's pair again. */
export function askFor(record: LedgerRecord, context: Context): string {
  const [first] = subjectsOf(record);
  const place = context.askPlace(record.place);
  return first ? `${subjectName(first, context.ledger)} ${place}` : place;
}

export function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
