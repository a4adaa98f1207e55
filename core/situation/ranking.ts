/** First, latest, longest, soonest to end, most: worked out from what is on file of measures that took effect. */
import { type Day, daysBetween, parseEdtf } from '../day/edtf.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Asking } from '../reading/asking.ts';
import { boundBy } from './shelves.ts';
import { outlineFor, type Standing } from './standing.ts';

/** A measure with the days by which it is put in order; `earliest` and `latest` are apart where its source is not exact. */
export interface Ranked {
  readonly standing: Standing;
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
}

export type Order = NonNullable<Asking['order']>;

/** A ban that took effect, whatever became of it: no proposal, no advice, no age limit, nothing that never began. */
export function tookEffect(standing: Standing, gazetteer: Gazetteer): boolean {
  const { phase, record } = standing;
  const bound = boundBy(standing, gazetteer);
  if (bound === 'minors' || bound === 'advice') return false;
  if (record.kind === 'proposed' || phase === 'never' || phase === 'ahead' || phase === 'before') return false;
  return phase === 'holds' || outlineFor(standing).began;
}

/** By start, or by announcement where no start is on file. Null where neither has a day. */
export function startOf(standing: Standing): Ranked | null {
  return ranked(standing, outlineFor(standing).start);
}

/** By the end of the term that runs. */
export function endOf(standing: Standing, day: Day): Ranked | null {
  const { term } = outlineFor(standing);
  if (!term || term.end < day || standing.phase !== 'holds') return null;
  return { standing, edtf: term.edtf, earliest: term.end, latest: term.end };
}

function ranked(standing: Standing, edtf: string | null): Ranked | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  return edtf !== null && date ? { standing, edtf, earliest: date.earliest, latest: date.latest } : null;
}

/** The earliest first: by the day by which it must have begun. */
export function earliestFirst(all: readonly Ranked[]): Ranked[] {
  return [...all].sort((a, b) => compare(a.latest, b.latest) || compare(a.standing.record.id, b.standing.record.id));
}

/** The latest first: by the day before which it cannot have begun. */
export function latestFirst(all: readonly Ranked[]): Ranked[] {
  return [...all].sort(
    (a, b) => compare(b.earliest, a.earliest) || compare(a.standing.record.id, b.standing.record.id),
  );
}

/** Of the others, those whose source is so inexact that they may come before the lead. */
export function perhapsBefore(lead: Ranked, others: readonly Ranked[]): Ranked[] {
  return others.filter((other) => other.earliest < lead.earliest && other.latest >= lead.earliest);
}

export function perhapsAfter(lead: Ranked, others: readonly Ranked[]): Ranked[] {
  return others.filter((other) => other.latest > lead.latest && other.earliest <= lead.latest);
}

/** In force the longest, or having been: days from its start to its end, or to the day in question where it holds. */
export function longestFirst(all: readonly Ranked[], day: Day): { ranked: Ranked; days: number }[] {
  return all
    .flatMap((one) => {
      const { phase } = one.standing;
      const { began, ended } = outlineFor(one.standing);
      if (!began || (phase !== 'holds' && phase !== 'over')) return [];
      const end = phase === 'over' ? ended !== null && parseEdtf(ended)?.earliest : day;
      if (!end) return [];
      return [{ ranked: one, days: daysBetween(one.earliest, end) }];
    })
    .sort((a, b) => b.days - a.days || compare(a.ranked.standing.record.id, b.ranked.standing.record.id));
}

/** How many apps one measure names: as its sources count them where they do, otherwise those that are named. */
export interface AppCount {
  readonly count: number;
  /** The statement that gives the number; null: the named apps were counted. */
  readonly stated: Statement | null;
}

const counts = new WeakMap<LedgerRecord, AppCount>();

export function appCount(record: LedgerRecord): AppCount {
  const known = counts.get(record);
  if (known) return known;
  const found = countApps(record);
  counts.set(record, found);
  return found;
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const STATED = new RegExp(
  `\\b(\\d{1,4}|${NUMBERS.join('|')}) (?:[\\p{L}-]+ ){0,2}?(?:apps?|applications|variants|platforms)\\b`,
  'iu',
);

function countApps(record: LedgerRecord): AppCount {
  const named = new Set<string>();
  let most: AppCount = { count: 0, stated: null };
  for (const statement of record.statements) {
    if (statement.rank === 'deprecated') continue;
    if (statement.property === 'names' && 'platform' in statement.value) named.add(statement.value.platform);
    if (statement.property !== 'covers' && statement.property !== 'names') continue;
    const text = 'text' in statement.value ? (statement.value.text ?? '') : '';
    const number = STATED.exec(text)?.[1]?.toLowerCase();
    if (number === undefined) continue;
    const count = NUMBERS.includes(number) ? NUMBERS.indexOf(number) + 1 : Number(number);
    if (count > most.count) most = { count, stated: statement };
  }
  return most.count > named.size ? most : { count: named.size, stated: null };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
