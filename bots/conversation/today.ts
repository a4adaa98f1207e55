/** The day it is where the asker is. */
import type { Day } from '../../core/day/edtf.ts';

/** @param timeZone IANA name; one that does not exist counts as UTC. */
export function todayAt(now: Date, timeZone = 'UTC'): Day {
  if (timeZone === 'UTC') return now.toISOString().slice(0, 10);
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(now)
      .map((part) => [part.type, part.value] as const);
    const of = new Map(parts);
    return `${of.get('year')}-${of.get('month')}-${of.get('day')}`;
  } catch {
    return now.toISOString().slice(0, 10);
  }
}
