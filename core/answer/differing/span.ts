/** The days that a dated value can mean, and whether two such values leave room for one and the same day. */
import { addDuration, type Day, parseEdtf } from '../../day/edtf.ts';
import type { DateValue } from '../../ledger/schema.ts';

export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Terms are compared with terms: both are counted from this day, which stands for whatever start they have. */
const START = '2001-01-01';

/** A date that is only about right can be off by one of its own units. */
const ABOUT = { day: 'P1D', month: 'P1M', year: 'P1Y' } as const;

/** @returns null where the value gives neither a date nor a term. */
export function spanOf(value: DateValue): (Span & { readonly term: boolean }) | null {
  const date = value.date === undefined ? null : parseEdtf(value.date);
  if (date) {
    if (!date.approximate) return { earliest: date.earliest, latest: date.latest, term: false };
    const by = ABOUT[date.precision];
    return { earliest: addDuration(date.earliest, `-${by}`), latest: addDuration(date.latest, by), term: false };
  }
  if (value.duration === undefined) return null;
  const end = addDuration(START, value.duration);
  return { earliest: end, latest: end, term: true };
}

/** Null where they cannot be compared: one gives no date, or a date stands beside a term. */
export function meet(a: DateValue, b: DateValue): boolean | null {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first || !second) return weekdaysMeet(a, b);
  if (first.term !== second.term) return null;
  return first.earliest <= second.latest && second.earliest <= first.latest;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** "a Friday" excludes a Wednesday's date. */
function weekdaysMeet(a: DateValue, b: DateValue): boolean | null {
  const [first, second] = [weekdayOf(a), weekdayOf(b)];
  return first === null || second === null ? null : first === second;
}

function weekdayOf(value: DateValue): number | null {
  const date = value.date === undefined ? null : parseEdtf(value.date);
  if (date?.precision === 'day') return new Date(`${date.earliest}T00:00:00Z`).getUTCDay();
  const printed = WEEKDAYS.findIndex((name) => value.printed?.toLowerCase().includes(name));
  return value.date === undefined && printed >= 0 ? printed : null;
}
