/** What happened and when, of some records or of the whole ledger: the whole is put in order once. */
import type { Day } from '../day/edtf.ts';
import { kept } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { datedIn, datedInAll, firstAt, type Happened } from '../verdict/calendar.ts';
import type { LifeEvent } from '../verdict/events.ts';

/** A plan for a day that has passed is no event that happened. */
const PLANNED: ReadonlySet<LifeEvent['property']> = new Set(['ends', 'review-due', 'comply-by']);

/** Without what was only planned for a day. */
export function happenedIn(records: Iterable<LedgerRecord>): Happened[] {
  return datedIn(records).filter(hasHappened);
}

export const happenedInAll = kept((ledger: Ledger): readonly Happened[] => datedInAll(ledger).filter(hasHappened));

function hasHappened({ event }: Happened): boolean {
  return !PLANNED.has(event.property);
}

/** Those from one day to another, the newest first. @param inOrder the oldest first. */
export function newestFirst(inOrder: readonly Happened[], from: Day, to: Day): Happened[] {
  return inOrder.slice(firstAt(inOrder, from, false), firstAt(inOrder, to, true)).reverse();
}

/** What the ledger learned on each day, the newest first: statements, and the records they are about. */
export interface Learned {
  readonly day: Day;
  readonly statements: number;
  readonly records: number;
}

export function learnedIn(records: Iterable<LedgerRecord>): Learned[] {
  const by = new Map<Day, { statements: number; records: number; last: LedgerRecord | null }>();
  for (const record of records) {
    for (const { recorded } of record.statements) {
      const day = by.get(recorded) ?? { statements: 0, records: 0, last: null };
      by.set(recorded, day);
      day.statements += 1;
      if (day.last !== record) day.records += 1;
      day.last = record;
    }
  }
  return [...by]
    .map(([day, { statements, records: count }]) => ({ day, statements, records: count }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

export const learnedInAll = kept((ledger: Ledger): readonly Learned[] => learnedIn(ledger.records.values()));
