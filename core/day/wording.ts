/** Dates in words: as exact as they are on file, and no more exact. */
import { type Day, parseEdtf } from './edtf.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2023-03-10` as "10 March 2023". */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** An EDTF date as words: "10 March 2023", "March 2023", "about March 2023", "2023", "20 March 2024, open-ended". */
export function dateInWords(edtf: string): string {
  if (!edtf.includes('/')) return simple(edtf);
  const [start = '', end = ''] = edtf.split('/');
  if (end === '..') return `${simple(start)}, open-ended`;
  if (end === '') return `${simple(start)}, end unknown`;
  return `${simple(start)} to ${simple(end)}`;
}

/** When something happened: "on 10 March 2023", "in March 2023", "about March 2023", "between March and September 2023". */
export function dateWithPreposition(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  if (end && end !== '..')
    return `between ${inOneYear(start, end) ? simple(start).replace(/ \d{4}$/, '') : simple(start)} and ${simple(end)}`;
  const date = parseEdtf(start);
  const words = dateInWords(edtf);
  if (date?.approximate) return words;
  return date?.precision === 'day' ? `on ${words}` : `in ${words}`;
}

/** How old a last word is: "as of 2014", "as of March 2023", "as of 10 April 2026". Of a span, its first day. */
export function asOf(edtf: string): string {
  return `as of ${simple(edtf.split('/', 1)[0] ?? edtf)}`;
}

/** "March and September 2023": both ends exact to the month or the day, in one year. */
function inOneYear(start: string, end: string): boolean {
  return start.length > 4 && end.length > 4 && start.slice(0, 4) === end.slice(0, 4) && /^[\d-]+$/.test(start + end);
}

function simple(text: string): string {
  const mark = text.at(-1);
  const approximate = mark === '~' || mark === '%' || mark === '?';
  const [year, month, date] = (approximate ? text.slice(0, -1) : text).split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const words =
    name === undefined ? `${year}` : date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
  if (!approximate) return words;
  return mark === '?' ? `perhaps ${words}` : `about ${words}`;
}

const UNITS = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

/** An ISO 8601 duration of one unit: "six months", "30 days". */
export function durationInWords(duration: string): string {
  const match = /^P(\d+)([DWMY])$/.exec(duration);
  if (!match) return duration;
  const count = Number(match[1]);
  const unit = UNITS[match[2] as keyof typeof UNITS];
  return `${SMALL[count] ?? count} ${unit}${count === 1 ? '' : 's'}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
