/** Days that count from today: "two weeks ago", "last March", "on Thursday", "the 24th", "dün", "昨日". */
import { type Day, parseEdtf } from '../day/edtf.ts';
import type { Calendar } from '../lexicon/calendar.ts';
import { type ReadDay, withLead } from './found-day.ts';

const UNIT = /\b(last|past|previous|this|current|next|coming)\s+(year|month|week)\b/g;
const AGO =
  /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of)\s+(day|week|month|year)s?\s+ago\b/g;
/** A stretch up to today: "in the last two years", "over the past 18 months", "the last few weeks". */
const UP_TO_NOW =
  /\b(?:in |over |within |during |for |from )?(?:the )?(?:last|past|previous)\s+(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|few|several|a couple of|couple of|couple)\s+(day|week|month|year|decade)s?\b/g;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** A month or weekday without a year, and what leads to it. */
const NAMED =
  /\b(last|past|previous|this|next|coming|since|in|on|during|until|before|after|by|early|late|mid)[\s-]+([a-z]{3,9})\b/g;
const DAY_MONTH =
  /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\b|\b([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?\b/g;
const OF_MONTH = /\b(?:on |since |until |before |after |by |from )?the (\d{1,2})(?:st|nd|rd|th)\b(?! of| century)/g;
const BARE_MONTH =
  /(?<!\d(?:st|nd|rd|th)?\s|\d\s|(?:last|past|previous|this|next|coming|since|in|on|during|until|before|after|by|early|late|mid)[\s-])\b(?:january|february|april|june|july|august|september|october|november|december)\b(?!\s+\d)/g;
/** Months that are words of English too. */
const WORDS = new Set(['march', 'may', 'mar', 'set', 'sat', 'sun', 'wed', 'mon', 'dec']);
const AHEAD = new Set(['next', 'coming']);

export function relativeDays(plain: string, today: Day, calendar: Calendar): ReadDay[] {
  const found: ReadDay[] = [];
  const push = (from: Day, to: Day, start: number, end: number) => {
    if (!found.some((day) => day.start < end && start < day.end)) found.push(withLead(plain, { from, to, start, end }));
  };
  if (/\b(last|past|previous|this|current|next|coming)\s/.test(plain)) {
    for (const match of plain.matchAll(UP_TO_NOW)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const from = back(today, countOf(match[1] ?? ''), match[2] ?? 'day');
      found.push({ from, to: today, typed: match[0], lead: 'since', start, end });
    }
    for (const match of plain.matchAll(UNIT)) {
      const count = match[1] === 'this' || match[1] === 'current' ? 0 : AHEAD.has(match[1] ?? '') ? -1 : 1;
      const [from, to] = spanOf(match[2] ?? '', count, today);
      push(from, to, match.index, match.index + match[0].length);
    }
  }
  for (const match of plain.includes('ago') ? plain.matchAll(AGO) : []) {
    const day = back(today, countOf(match[1] ?? ''), match[2] ?? 'day');
    push(day, day, match.index, match.index + match[0].length);
  }
  if (/\d/.test(plain)) {
    for (const match of plain.matchAll(DAY_MONTH)) {
      const word = match[2] ?? match[3] ?? '';
      const month = calendar.month(word);
      const date = Number(match[1] ?? match[4]);
      if (month === null || date < 1) continue;
      const day = lastTime(today, (year) => `${year}-${two(month)}-${two(date)}`);
      if (day) push(day, day, match.index, match.index + match[0].length);
    }
    for (const match of plain.matchAll(OF_MONTH)) {
      const day = lastOfMonth(today, Number(match[1]));
      const at = match[0].lastIndexOf('the');
      if (day) push(day, day, match.index + at, match.index + match[0].length);
    }
  }
  for (const match of /uary|april|june|july|august|ember|october/.test(plain) ? plain.matchAll(BARE_MONTH) : []) {
    const span = namedSpan('in', match[0], today, calendar);
    if (span)
      found.push({
        from: span[0],
        to: span[1],
        typed: match[0],
        lead: 'in',
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  for (const match of plain.matchAll(NAMED)) {
    const span = namedSpan(match[1] ?? '', match[2] ?? '', today, calendar);
    if (span)
      push(
        span[0],
        span[1],
        match.index + (LED.test(match[1] ?? '') ? (match[1] ?? '').length + 1 : 0),
        match.index + match[0].length,
      );
  }
  for (const { words, start, end } of dayWords(plain, calendar)) {
    const shift = calendar.shift(words) ?? 0;
    const day = back(today, -shift, 'day');
    if (shift !== 0) push(day, day, start, end);
  }
  return found;
}
/** "Three", "12", "a few": few and several are taken as three, a couple as two. */
function countOf(word: string): number {
  if (/couple/.test(word)) return 2;
  return Number(word) || (/few|several/.test(word) ? 3 : Math.max(1, NUMBERS.indexOf(word)));
}

/** Words that lead to a day and are no part of it. */
const LED = /^(since|in|on|during|until|before|after|by)$/;

/** "last march": the latest one that has begun; "on thursday": the latest before today; "next" looks ahead. */
function namedSpan(lead: string, word: string, today: Day, calendar: Calendar): readonly [Day, Day] | null {
  const month = calendar.month(word);
  if (month !== null && (lead !== 'on' || !WORDS.has(word)) && !(WORDS.has(word) && lead === 'by')) {
    if (AHEAD.has(lead)) return aheadMonth(month, today);
    const year =
      Number(today.slice(0, 4)) -
      (`${two(month)}` > today.slice(5, 7) || (lead === 'last' && two(month) === today.slice(5, 7)) ? 1 : 0);
    const date = parseEdtf(`${year}-${two(month)}`);
    return date ? [date.earliest, date.latest > today ? today : date.latest] : null;
  }
  const weekday = word.length > 3 ? calendar.weekday(word) : null;
  if (weekday === null || !/^(last|past|previous|this|next|coming|since|on|until|before|after|by)$/.test(lead))
    return null;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const ahead = AHEAD.has(lead);
  const days = ahead ? -((weekday - now + 7) % 7 || 7) : (now - weekday + 7) % 7 || 7;
  const day = back(today, days, 'day');
  return [day, day];
}

function aheadMonth(month: number, today: Day): readonly [Day, Day] | null {
  const year = Number(today.slice(0, 4)) + (two(month) <= today.slice(5, 7) ? 1 : 0);
  const date = parseEdtf(`${year}-${two(month)}`);
  return date ? [date.earliest, date.latest] : null;
}

/** The last time before or on today that a day of the year was. */
function lastTime(today: Day, of: (year: number) => string): Day | null {
  const year = Number(today.slice(0, 4));
  for (const candidate of [of(year), of(year - 1)]) {
    if (candidate <= today && parseEdtf(candidate)) return candidate;
  }
  return null;
}

function lastOfMonth(today: Day, date: number): Day | null {
  for (let months = 0; months < 3; months++) {
    const day = `${back(`${today.slice(0, 7)}-01`, months, 'month').slice(0, 7)}-${two(date)}`;
    if (day <= today && parseEdtf(day)) return day;
  }
  return null;
}

/** Words for yesterday, tomorrow and their like in any language, each where it stands. */
function dayWords(plain: string, calendar: Calendar): { words: string; start: number; end: number }[] {
  const found: { words: string; start: number; end: number }[] = [];
  const words = [...plain.matchAll(/[\p{L}\p{M}]+/gu)];
  words.forEach((word, i) => {
    if (!calendar.beginsShift(word[0])) return;
    for (let size = MOST_WORDS; size >= 1; size--) {
      const last = words[i + size - 1];
      if (!last) continue;
      const start = word.index;
      const end = last.index + last[0].length;
      const text = plain.slice(start, end);
      // Short words in Latin letters are words of other languages: "hier" here, "ier" nowhere.
      if (/^[a-z]{1,2}$/.test(text) || calendar.shift(text) === null || found.some((day) => start < day.end)) continue;
      found.push({ words: text, start, end });
    }
  });
  // Where no spaces are written the word stands within a run.
  if (SPACELESS.test(plain)) {
    for (const phrase of calendar.shifts()) {
      const start = SPACELESS.test(phrase) ? plain.indexOf(phrase) : -1;
      if (start >= 0 && !found.some((day) => day.start < start + phrase.length && start < day.end))
        found.push({ words: phrase, start, end: start + phrase.length });
    }
  }
  return found;
}
const MOST_WORDS = 4;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

export function back(today: Day, count: number, unit: string): Day {
  const date = new Date(`${today}T00:00:00Z`);
  if (unit === 'year' || unit === 'month' || unit === 'decade') {
    const months = unit === 'month' ? count : unit === 'year' ? 12 * count : 120 * count;
    return monthsBack(today, months);
  }
  date.setUTCDate(date.getUTCDate() - (unit === 'week' ? 7 * count : count));
  return date.toISOString().slice(0, 10);
}

function monthsBack(today: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const total = year * 12 + month - 1 - months;
  const stem = `${Math.floor(total / 12)}-${two((total % 12) + 1)}`;
  const last = parseEdtf(stem)?.latest ?? `${stem}-28`;
  const exact = `${stem}-${two(day)}`;
  return exact <= last ? exact : last;
}

function spanOf(unit: string, count: number, today: Day): [Day, Day] {
  if (unit === 'week') {
    const to = back(today, 7 * count, 'day');
    return [back(to, 6, 'day'), to];
  }
  const stem = unit === 'year' ? String(Number(today.slice(0, 4)) - count) : monthsBack(today, count).slice(0, 7);
  const date = parseEdtf(stem);
  const from = date?.earliest ?? today;
  const to = date?.latest ?? today;
  return [from, to > today && from <= today ? today : to];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
