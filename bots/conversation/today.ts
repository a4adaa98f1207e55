/** The day it is where the asker is. */
import type { Day } from '../../core/day/edtf.ts';

/** An IANA name, or seconds east of Greenwich where a platform knows no more. */
export type Zone = string | number;

/** @param zone undefined, or one that does not exist: `otherwise` */
export function todayAt(now: Date, zone?: Zone, otherwise = 'UTC'): Day {
  return dayIn(now, zone) ?? dayIn(now, otherwise) ?? now.toISOString().slice(0, 10);
}

/** The day of a time as platforms write one. @param seconds since 1970. @returns an empty text where it is no time */
export function dayOfTime(seconds: unknown): string {
  const at = new Date(Number(seconds) * 1000);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
}

/** The farthest that any place is from Greenwich, in seconds. */
const FARTHEST = 14 * 3600;

export function isZone(zone: Zone): boolean {
  return dayIn(new Date(0), zone) !== null;
}

function dayIn(now: Date, zone: Zone | undefined): Day | null {
  if (zone === undefined) return null;
  if (typeof zone === 'number') {
    return Math.abs(zone) <= FARTHEST ? new Date(now.getTime() + zone * 1000).toISOString().slice(0, 10) : null;
  }
  if (zone === 'UTC') return now.toISOString().slice(0, 10);
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    const of = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
    return `${of.get('year')}-${of.get('month')}-${of.get('day')}`;
  } catch {
    return null;
  }
}
