/** First, latest, longest, soonest to end, most: worked out from what is on file of measures that took effect. */
import { dayNumber } from '../day/edtf.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import type { Asking } from '../reading/asking.ts';
import type { Outline } from '../verdict/outline.ts';
import type { Roll, Rows } from './standings.ts';

export type Order = NonNullable<Asking['order']>;

/** Bans that took effect, whatever became of them: no proposal, no advice, no age limit, nothing that never began. */
export function effective(rows: Rows): Rows {
  const { roll } = rows;
  return rows.where((number) => {
    const bound = roll.columns.bound(number);
    if (bound === 'minors' || bound === 'advice' || roll.record(number).kind === 'proposed') return false;
    return roll.phase(number) === 'holds' || roll.outline(number).began;
  });
}

/** By start, or by announcement where no start is on file; without those of which neither has a day. */
export function dated(rows: Rows): Rows {
  return rows.where((number) => rows.roll.startFrom(number) > 0);
}

/** The earliest first: by the day by which it must have begun. @param rows dated. */
export function earliestFirst(rows: Rows): Rows {
  return rows.by((number) => rows.roll.startTo(number));
}

/** The latest first: by the day before which it cannot have begun. @param rows dated. */
export function latestFirst(rows: Rows): Rows {
  return rows.by((number) => LAST_DAY - rows.roll.startFrom(number));
}

/** Those whose term has an end that is still to come, the next first. */
export function soonestEndFirst(rows: Rows): Rows {
  const { roll } = rows;
  const from = dayNumber(roll.ground.day);
  return rows
    .where((number) => roll.outline(number).term >= from && roll.phase(number) === 'holds')
    .by((number) => roll.outline(number).term);
}

/** Of those in order, what comes after the first and is so inexact in its source that it may come before it. */
export function perhapsBefore(ranked: Rows): Rows {
  const { roll } = ranked;
  return besides(
    ranked,
    ({ startFrom: lead }, number) => roll.startFrom(number) < lead && roll.startTo(number) >= lead,
  );
}

export function perhapsAfter(ranked: Rows): Rows {
  const { roll } = ranked;
  return besides(ranked, ({ startTo: lead }, number) => roll.startTo(number) > lead && roll.startFrom(number) <= lead);
}

/** Of those in order, what is dated the same as the first: nobody can say which came before the other. */
export function sameDate(ranked: Rows): Rows {
  const { roll } = ranked;
  return besides(
    ranked,
    (lead, number) => roll.startFrom(number) === lead.startFrom && roll.startTo(number) === lead.startTo,
  );
}

function besides(ranked: Rows, wanted: (lead: Outline, number: number) => boolean): Rows {
  const [first] = ranked.numbers;
  const lead = first === undefined ? null : ranked.roll.outline(first);
  return ranked.where((number) => lead !== null && number !== first && wanted(lead, number));
}

/** Days in force, from its start to its end, or to the day in question where it holds; null where that is not on file. */
export function daysInForce(roll: Roll, number: number): number | null {
  const phase = roll.phase(number);
  const { began, startFrom, ended } = roll.outline(number);
  if (!began || startFrom === 0 || (phase !== 'holds' && phase !== 'over')) return null;
  const end = phase === 'over' ? ended : dayNumber(roll.ground.day);
  return end > 0 ? end - startFrom : null;
}

export function longestFirst(rows: Rows): Rows {
  const { roll } = rows;
  return rows
    .where((number) => daysInForce(roll, number) !== null)
    .by((number) => LAST_DAY - (daysInForce(roll, number) ?? 0));
}

/** Over again the soonest: days from start to end, where a source gives both to the day. */
export function shortestFirst(rows: Rows): Rows {
  const { roll } = rows;
  return rows
    .where((number) => {
      const { startFrom, startTo, endsExactly } = roll.outline(number);
      return (
        roll.phase(number) === 'over' && endsExactly && startFrom === startTo && daysInForce(roll, number) !== null
      );
    })
    .by((number) => daysInForce(roll, number) ?? 0);
}

/** No day has a greater number. */
const LAST_DAY = dayNumber('9999-12-31');

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
