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

/** An EDTF date as words: "10 March 2023", "March 2023", "about March 2023", "2023", "since 20 March 2024". */
export function dateInWords(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return simple(start);
  if (end === '..') return `${simple(start)}, open-ended`;
  if (end === '') return `${simple(start)}, end unknown`;
  return `${simple(start)} to ${simple(end)}`;
}

/** "on 10 March 2023", "in March 2023", "in about 2023". */
export function dateWithPreposition(edtf: string): string {
  const date = parseEdtf(edtf);
  return date?.precision === 'day' && !date.approximate ? `on ${dateInWords(edtf)}` : `in ${dateInWords(edtf)}`;
}

/** The month a day lies in: "March 2023". */
export function monthInWords(day: Day): string {
  return simple(day.slice(0, 7));
}

function simple(text: string): string {
  const approximate = /[~%?]$/.test(text);
  const [year, month, date] = text.replace(/[~%?]$/, '').split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const words =
    name === undefined ? `${year}` : date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
  if (!approximate) return words;
  return /[?%]$/.test(text) && !/[~%]$/.test(text) ? `perhaps ${words}` : `about ${words}`;
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
