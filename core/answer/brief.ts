/** One record in one line: where, by whom, what it is, and what holds. */

import type { Day } from '../day/edtf.ts';
import { subjectName } from '../finding/subjects.ts';
import { type Ledger, subjectsOf } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { judge } from '../verdict/judge.ts';
import type { Cited } from './answer.ts';
import { withArticle } from './article.ts';
import type { CitationBook } from './citing.ts';
import { type Context, placeName } from './context.ts';
import { headlineGrounds, kindAndVerdict } from './verdict-words.ts';

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

/** @param lead what the line starts with: the place, or what is named. */
export function briefLine(
  record: LedgerRecord,
  lead: 'place' | 'subject' | 'both',
  context: Context,
  book: CitationBook,
  day: Day = context.day,
): Cited {
  const judgement = judge(record, day, context.ledger);
  const subject = subjectsInWords(record, context.ledger);
  const place = placeAndBody(record, context);
  const start =
    lead === 'place'
      ? place
      : lead === 'subject'
        ? `${subject}, ${record.body}`
        : `${subject} in ${withArticle(place)}`;
  return book.cite(`${start}: ${kindAndVerdict(record, judgement, day)}`, headlineGrounds(record, judgement));
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
