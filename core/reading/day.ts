/** Reads the day or period that a question speaks of: "as of 1 March 2023", "in March 2023", "since 2024", "last year". */
import { type Day, parseEdtf } from '../day/edtf.ts';
import type { RelativeDates } from '../lexicon/lexicon.ts';

export interface ReadDay {
  /** First and last day meant; the same for a single day. */
  readonly from: Day;
  readonly to: Day;
  /** How the asker put it, with the words that lead to it. */
  readonly typed: string;
  readonly lead: 'on' | 'in' | 'since' | 'before' | 'after' | 'none';
  readonly start: number;
  readonly end: number;
}
export interface NoSuchDay {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'january jan janvier januar enero gennaio januari janeiro styczen januara',
  'february feb fevrier februar febrero febbraio februari fevereiro',
  'march mar mars marz marzo maart marco',
  'april apr avril abril aprile',
  'may mai mayo maggio mei maio maj',
  'june jun juin juni junio giugno junho',
  'july jul juillet juli julio luglio julho',
  'august aug aout agosto augustus augusti',
  'september sep sept septembre septiembre settembre setembro',
  'october oct octobre oktober octubre ottobre outubro okt',
  'november nov novembre noviembre novembro',
  'december dec decembre dezember diciembre dicembre dezembro dez',
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
const MONTH = `(?:${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const LEAD = String.raw`(?:\b(as of|as at|as on|on|at|by|in|during|of|since|from|starting|before|until|till|after|le|du|en|depuis|am|im|vom|seit|el|desde|il|dal|op|sinds|until)\s+(?:the\s+)?(?:year\s+|end of\s+|start of\s+|month of\s+)?)?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;
const YEAR = String.raw`((?:19|20)\d{2})`;

/** The forms in which days are written; of each the lead and how to find year, month and day in the match. */
const FORMS: readonly { pattern: RegExp; at: readonly [year: number, month: number, day: number] }[] = [
  { pattern: new RegExp(`${LEAD}\\b${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})\\b`, 'dg'), at: [2, 3, 4] },
  {
    pattern: new RegExp(`${LEAD}\\b${DAY}\\s+(?:of\\s+|de\\s+)?(${MONTH})\\.?,?\\s+(?:de\\s+)?${YEAR}\\b`, 'dg'),
    at: [4, 3, 2],
  },
  { pattern: new RegExp(`${LEAD}\\b(${MONTH})\\.?\\s+${DAY},?\\s+${YEAR}\\b`, 'dg'), at: [4, 2, 3] },
  { pattern: new RegExp(`${LEAD}\\b(\\d{1,2})[./](\\d{1,2})[./]${YEAR}\\b`, 'dg'), at: [4, 3, 2] },
  { pattern: new RegExp(`${LEAD}\\b(${MONTH})\\.?,?\\s+(?:of\\s+|de\\s+)?${YEAR}\\b`, 'dg'), at: [3, 2, 0] },
  { pattern: new RegExp(`${LEAD}\\b${YEAR}-(\\d{2})\\b`, 'dg'), at: [2, 3, 0] },
  { pattern: new RegExp(`${LEAD}\\b${YEAR}\\b`, 'dg'), at: [2, 0, 0] },
];
const MIGHT = /\b(?:19|20)\d{2}\b/;

const LEADS: ReadonlyMap<string, ReadDay['lead']> = new Map([
  ...['since', 'from', 'starting', 'depuis', 'seit', 'desde', 'dal', 'sinds'].map((word) => [word, 'since'] as const),
  ...['before', 'until', 'till'].map((word) => [word, 'before'] as const),
  ['after', 'after'],
  ...['in', 'during', 'of', 'en', 'im'].map((word) => [word, 'in'] as const),
]);

/** Relative words that need no parser. */
const UNIT = /\b(last|past|previous|this|current|next|coming)\s+(year|month|week)\b/g;
const AGO =
  /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of)\s+(day|week|month|year)s?\s+ago\b/g;
const NAMED = /\b(today|tomorrow|yesterday|the day before yesterday|hier|gestern|ayer|ieri|gisteren)\b/g;
const OTHER_RELATIVE =
  /\b(last|past|previous)\s+(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|night|january|february|march|april|may|june|july|august|september|october|november|december|decade)\b|\b(?:fortnight|weekend)s? ago\b/;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const RELATIVE_LEAD = /\b(since|before|after|as of|in|on|during|from|until)\s+(?:the\s+)?$/;

/**
 * @param plain the text in lower case, of the same length as the text itself.
 * @returns the first day or period, and a second one where two are joined; days that do not exist.
 */
export function readDays(
  plain: string,
  today: Day,
  relative: RelativeDates | null,
): { days: readonly ReadDay[]; impossible: NoSuchDay | null } {
  const days: ReadDay[] = [];
  let impossible: NoSuchDay | null = null;
  if (MIGHT.test(plain)) {
    for (const { pattern, at } of FORMS) {
      for (const match of plain.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (days.some((day) => day.start < end && start < day.end) || (impossible && impossible.start < end)) continue;
        const [year, month, day] = at.map((index) => (index ? (match[index] ?? '') : ''));
        const edtf = edtfOf(year ?? '', month ?? '', day ?? '', pattern === FORMS[3]?.pattern);
        const date = edtf === null ? null : parseEdtf(edtf);
        const typed = match[0].trim();
        if (!date) impossible ??= { typed: withoutLead(typed, match[1]), start, end };
        else
          days.push({
            from: date.earliest,
            to: date.latest,
            typed,
            lead: leadOf(match[1], date.precision),
            start,
            end,
          });
      }
    }
  }
  for (const day of relativeDays(plain, today)) {
    if (!days.some((other) => other.start < day.end && day.start < other.end)) days.push(day);
  }
  if (!days.length && relative && OTHER_RELATIVE.test(plain)) {
    const found = relative(plain, today);
    const start = found ? plain.indexOf(found.text) : -1;
    if (found && start >= 0) days.push(withLead(plain, { ...found, start, end: start + found.text.length }));
  }
  return { days: days.sort((a, b) => a.start - b.start), impossible };
}

function edtfOf(year: string, month: string, day: string, mayBeAmerican: boolean): string | null {
  if (!month) return year;
  let number = MONTH_OF.get(month) ?? Number(month);
  let date = Number(day);
  // 02/20/2023 can only be written month first; 20/02/2023 and 03/02/2023 are read day first.
  if (mayBeAmerican && number > 12 && date <= 12) [number, date] = [date, number];
  if (number < 1 || number > 12) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return day ? `${year}-${two(number)}-${two(date)}` : `${year}-${two(number)}`;
}

function leadOf(word: string | undefined, precision: 'year' | 'month' | 'day'): ReadDay['lead'] {
  const lead = word === undefined ? undefined : LEADS.get(word);
  if (lead) return lead === 'in' && precision === 'day' ? 'on' : lead;
  if (word !== undefined) return 'on';
  return precision === 'day' ? 'on' : 'none';
}

function withoutLead(typed: string, lead: string | undefined): string {
  return lead
    ? typed
        .slice(lead.length)
        .trim()
        .replace(/^the\s+/, '')
    : typed;
}

function relativeDays(plain: string, today: Day): ReadDay[] {
  const found: ReadDay[] = [];
  if (
    !/last|past|previous|this|current|next|coming|ago|today|tomorrow|yesterday|hier|gestern|ayer|ieri|gisteren/.test(
      plain,
    )
  )
    return found;
  for (const match of plain.matchAll(UNIT)) {
    const back =
      match[1] === 'this' || match[1] === 'current' ? 0 : match[1] === 'next' || match[1] === 'coming' ? -1 : 1;
    const [from, to] = spanOf(match[2] ?? '', back, today);
    found.push(withLead(plain, { from, to, start: match.index, end: match.index + match[0].length }));
  }
  for (const match of plain.matchAll(AGO)) {
    const word = match[1] ?? '';
    const count =
      Number(word) ||
      (word.startsWith('a few') ? 3 : word.startsWith('a couple') ? 2 : Math.max(1, NUMBERS.indexOf(word)));
    const day = back(today, count, match[2] ?? 'day');
    found.push(withLead(plain, { from: day, to: day, start: match.index, end: match.index + match[0].length }));
  }
  for (const match of plain.matchAll(NAMED)) {
    if (match[0] === 'today') continue;
    const day = back(today, match[0] === 'tomorrow' ? -1 : match[0].startsWith('the') ? 2 : 1, 'day');
    found.push(withLead(plain, { from: day, to: day, start: match.index, end: match.index + match[0].length }));
  }
  return found;
}

function back(today: Day, count: number, unit: string): Day {
  const date = new Date(`${today}T00:00:00Z`);
  if (unit === 'year' || unit === 'month') {
    const months = unit === 'year' ? 12 * count : count;
    return monthsBack(today, months);
  }
  date.setUTCDate(date.getUTCDate() - (unit === 'week' ? 7 * count : count));
  return date.toISOString().slice(0, 10);
}

function monthsBack(today: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const total = year * 12 + month - 1 - months;
  const stem = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
  const last = parseEdtf(stem)?.latest ?? `${stem}-28`;
  const exact = `${stem}-${String(day).padStart(2, '0')}`;
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

function withLead(plain: string, day: Pick<ReadDay, 'from' | 'to' | 'start' | 'end'>): ReadDay {
  const before = RELATIVE_LEAD.exec(plain.slice(0, day.start));
  const start = before?.index ?? day.start;
  const lead = before?.[1] ? (LEADS.get(before[1]) ?? 'on') : day.from === day.to ? 'on' : 'none';
  return { from: day.from, to: day.to, typed: plain.slice(start, day.end), lead, start, end: day.end };
}
