/** The dated events of many records, the oldest first; those of a whole ledger are put in order once. */
import type { Day } from '../day/edtf.ts';
import { kept } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { eventsOf, type LifeEvent } from './events.ts';

export interface Happened {
  readonly record: LedgerRecord;
  readonly event: LifeEvent;
}

/** Events with a day, the oldest first. */
export function datedIn(records: Iterable<LedgerRecord>): Happened[] {
  const byDay = new Map<Day, Happened[]>();
  for (const record of records) {
    for (const event of eventsOf(record)) {
      if (event.earliest === null) continue;
      const happened = byDay.get(event.earliest);
      if (happened) happened.push({ record, event });
      else byDay.set(event.earliest, [{ record, event }]);
    }
  }
  // Days are few beside events: they alone are sorted.
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, happened]) => happened);
}

export const datedInAll = kept((ledger: Ledger): readonly Happened[] => datedIn(ledger.records.values()));

/** Where the first event on the day stands, or `after` it. @param inOrder the oldest first. */
export function firstAt(inOrder: readonly Happened[], day: Day, after: boolean): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = dayOf(inOrder[middle] as Happened);
    if (at < day || (after && at === day)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function dayOf({ event }: Happened): Day {
  return event.earliest ?? '';
}
