/** Answers to questions put together by hand: from look-up to words, with no reading in between. */
import type { Answer, View } from '../../core/answer/answer.ts';
import { compose } from '../../core/answer/compose.ts';
import { parseEdtf } from '../../core/day/edtf.ts';
import { find } from '../../core/finding/find.ts';
import { type SubjectKey, subjectsOf } from '../../core/ledger/ledger.ts';
import type { LedgerRecord } from '../../core/ledger/schema.ts';
import { buildLexicon, namedThings } from '../../core/lexicon/lexicon.ts';
import { placeAsker } from '../../core/reading/ask-place.ts';
import type { Question } from '../../core/reading/question.ts';
import { emptyQuestion } from '../../core/reading/understand.ts';
import { situationOf } from '../../core/situation/situation.ts';
import { readLexiconFiles } from '../../data/lexicon/load.ts';
import { loadLedger } from '../../data/load.ts';

export const TODAY = '2026-11-21';
export const ledger = loadLedger();
const lexicon = buildLexicon(readLexiconFiles(), namedThings(ledger));
export const { gazetteer } = lexicon;
const askPlace = placeAsker(lexicon);

export interface Asked {
  readonly subjects?: readonly SubjectKey[];
  readonly places?: readonly string[];
  readonly facet?: Question['facet'];
  readonly asOf?: string | null;
  readonly mode?: Question['mode'];
  /** The record whose page is wanted. */
  readonly record?: LedgerRecord;
  /** All of the answer where nothing is said. */
  readonly view?: View;
  readonly page?: number;
}

export function answerTo({
  subjects = [],
  places = [],
  facet = null,
  asOf = null,
  mode = 'pair',
  record,
  view = 'full',
  page,
}: Asked): Answer {
  const ids = (kind: string) => subjects.filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
  const question: Question = {
    ...emptyQuestion('put together by a test'),
    mode,
    platforms: ids('platform:'),
    categories: ids('category:'),
    owners: ids('owner:'),
    places: [...places],
    facet,
    asOf,
    asOfTyped: asOf,
  };
  const day = asOf ?? TODAY;
  const finding = find(question, ledger, gazetteer, day);
  const [pair] = finding.pairs;
  const standings = pair ? situationOf(pair, question, ledger, gazetteer, day)?.standings : undefined;
  const at = standings?.findIndex((standing) => standing.record === record) ?? -1;
  return compose({
    question,
    finding,
    ledger,
    gazetteer,
    day,
    today: TODAY,
    view,
    page: page ?? (at < 0 ? 1 : at + 1),
    askPlace,
  });
}

/** What a record can be asked by; null where it names no app, kind or owner that has an id. */
export function subjectOf(record: LedgerRecord): SubjectKey | null {
  return subjectsOf(record)[0] ?? null;
}

/** Every dated statement's first possible day, in order. */
export function datesOf(record: LedgerRecord): string[] {
  const dates = record.statements.flatMap((statement) => {
    if (statement.rank === 'deprecated') return [];
    const value = statement.value as { date?: string; asOf?: string | null };
    const date = parseEdtf((statement.property === 'status' ? value.asOf : value.date) ?? '');
    return date ? [date.earliest] : [];
  });
  return dates.sort();
}

/** The day before anything is on file, the first day, one between, the last day, today; null is today. */
export function fiveDays(record: LedgerRecord): (string | null)[] {
  const dates = datesOf(record).filter((day) => day <= TODAY);
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return ['2009-01-01', null];
  const middle = shift(first, Math.floor((Date.parse(last) - Date.parse(first)) / DAY / 2));
  return [...new Set([shift(first, -1), first, middle, last, null])];
}

const DAY = 86_400_000;

export function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
