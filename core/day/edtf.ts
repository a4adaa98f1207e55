/**
 * The part of EDTF level 1 (Library of Congress, ISO 8601-2) that the ledger uses: year, month or day, optionally
 * uncertain (?), approximate (~) or both (%), and intervals with an open (..) or unknown (nothing) end.
 */

/** A calendar day, `YYYY-MM-DD`. Compares as text. */
export type Day = string;

export interface PartialDate {
  /** First day it can mean. */
  readonly earliest: Day;
  /** Last day it can mean; of an interval with no closed end, the last day of its start. */
  readonly latest: Day;
  readonly precision: 'year' | 'month' | 'day';
  readonly approximate: boolean;
  readonly end: 'closed' | 'open' | 'unknown';
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/** The dates of a ledger are few and read often; past this many the memory begins anew. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, PartialDate | null>();

/** @returns the date, or null where the text is no such date or the day does not exist. */
export function parseEdtf(text: string): PartialDate | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const date = parse(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, date);
  return date;
}

function parse(text: string): PartialDate | null {
  const slash = text.indexOf('/');
  if (slash < 0) return parseSimple(text);
  const start = parseSimple(text.slice(0, slash));
  if (!start) return null;
  const rest = text.slice(slash + 1);
  if (rest === '..') return { ...start, end: 'open' };
  if (rest === '') return { ...start, end: 'unknown' };
  const end = parseSimple(rest);
  if (!end || end.latest < start.earliest) return null;
  return { ...start, latest: end.latest, approximate: start.approximate || end.approximate };
}

function parseSimple(text: string): PartialDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  const approximate = mark !== undefined;
  if (year === undefined) return null;
  if (month === undefined) {
    return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year', approximate, end: 'closed' };
  }
  if (month < '01' || month > '12') return null;
  const last = daysInMonth(Number(year), Number(month));
  if (day === undefined) {
    const stem = `${year}-${month}`;
    return { earliest: `${stem}-01`, latest: `${stem}-${last}`, precision: 'month', approximate, end: 'closed' };
  }
  if (day < '01' || Number(day) > last) return null;
  const exact = `${year}-${month}-${day}`;
  return { earliest: exact, latest: exact, precision: 'day', approximate, end: 'closed' };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 31);
}

/** Days from one day to another; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}

const MILLISECONDS = 86_400_000;

/** A day as a number: from 1 for the first day that a date can be, to some 3.7 million. */
export function dayNumber(day: Day): number {
  return daysBetween(FIRST, day) + 1;
}

const FIRST: Day = '0000-01-01';

/**
 * Adds an ISO 8601 duration of one unit (P6M, P30D, P1Y, P2W) to a day, or takes it away (-P1Y); a month's end stays a
 * month's end.
 * @throws RangeError where the text is no such duration.
 */
export function addDuration(day: Day, duration: string): Day {
  const match = /^(-?)P(\d+)([DWMY])$/.exec(duration);
  if (!match) throw new RangeError(`not a duration of one unit: ${duration}`);
  const count = Number(match[2]) * (match[1] ? -1 : 1);
  const unit = match[3];
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === 'D') date.setUTCDate(date.getUTCDate() + count);
  else if (unit === 'W') date.setUTCDate(date.getUTCDate() + 7 * count);
  else {
    const months = unit === 'Y' ? 12 * count : count;
    const dayOfMonth = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    date.setUTCDate(Math.min(dayOfMonth, daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)));
  }
  return date.toISOString().slice(0, 10);
}
