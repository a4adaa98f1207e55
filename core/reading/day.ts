/** Reads the day or period that a question speaks of: "as of 1 March 2023", "in March 2023", "since 2024", "last year". */
import type { Day } from '../day/edtf.ts';
import type { Calendar } from '../lexicon/calendar.ts';
import type { RelativeDates } from '../lexicon/lexicon.ts';
import { type NoSuchDay, type ReadDay, withLead } from './found-day.ts';
import { relativeDays } from './relative-days.ts';
import { writtenDays } from './written-days.ts';

const OTHER_RELATIVE = /\b(last|past|previous)\s+(weekend|night|decade)\b|\b(?:fortnight|weekend)s? ago\b/;
/** A day to come is asked about where the sentence speaks of what will be. */
const SPEAKS_AHEAD =
  /\b(will|won't|wont|shall|going to|gonna|would|as of|upcoming)\b|\b(wird|werden|sera|seront|zal|будет)\b/;
const SIGNS = [',', ';', ':', '.', '?'];
const OF_THE_ASKER =
  /\b(i|i'm|im|we|my|our|me|travel\w*|mov(e|ing)|fly(ing)?|leav(e|ing)|due|need|visit\w*|going|trip)\b/;
/** Addresses and ids of records: the figures in them are no days. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*/g;
const RECORD_ID = /\b[a-z]+(?:-[a-z]+)+-(?:19|20)\d{2}\b/g;

/** Where addresses stand: what is no name in them is passed over. */
export function addressesIn(plain: string): { start: number; end: number }[] {
  if (!plain.includes('/') && !plain.includes('www.')) return [];
  return [...plain.matchAll(ADDRESS)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

export interface DayReader {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly relative: RelativeDates | null;
}

export interface ReadDays {
  /** The first day or period, and a second one where two are joined. */
  readonly days: readonly ReadDay[];
  readonly impossible: NoSuchDay | null;
  /** Days to come that are those of the asker ("for tomorrow's paper"), not of the question: understood and passed over. */
  readonly asides: readonly ReadDay[];
}

/** @param plain the text in lower case, without diacritics and with plain figures, of the same length as the text itself. */
export function readDays(plain: string, { today, calendar, relative }: DayReader): ReadDays {
  const blank = (found: string) => ' '.repeat(found.length);
  const text = plain.replace(ADDRESS, blank).replace(RECORD_ID, blank);
  const { days: written, impossible } = writtenDays(text, calendar);
  const asides: ReadDay[] = written.filter((day) => day.from > today && isOfTheAsker(text, day));
  const days: ReadDay[] = written.filter((day) => !asides.includes(day));
  for (const day of relativeDays(text, today, calendar)) {
    if (days.some((other) => other.start < day.end && day.start < other.end)) continue;
    if (day.from > today && isAside(text, day)) asides.push(day);
    else days.push(day);
  }
  if (!days.length && relative && OTHER_RELATIVE.test(text)) {
    const found = relative(text, today);
    const start = found ? text.indexOf(found.text) : -1;
    if (found && start >= 0) days.push(withLead(text, { ...found, start, end: start + found.text.length }));
  }
  return { days: days.sort((a, b) => a.start - b.start), impossible, asides };
}

/** "My trip in 2027 to China": a year to come that is the asker's. */
function isOfTheAsker(text: string, day: ReadDay): boolean {
  const part = partOf(text, day);
  return OF_THE_ASKER.test(part) && !SPEAKS_AHEAD.test(part);
}

/** What stands between two signs around a day. */
function partOf(text: string, { start, end }: ReadDay): string {
  const from = Math.max(...SIGNS.map((sign) => text.lastIndexOf(sign, start))) + 1;
  const to = Math.min(...SIGNS.map((sign) => text.indexOf(sign, end)).filter((at) => at >= 0), text.length);
  return text.slice(from, to);
}

/** "For tomorrow's paper", "i move to qatar next month, is skype blocked". */
function isAside(text: string, day: ReadDay): boolean {
  if (/^['’]?s\b/.test(text.slice(day.end))) return true;
  const part = partOf(text, day);
  if (SPEAKS_AHEAD.test(part)) return false;
  return part.trim().length < text.trim().length || OF_THE_ASKER.test(part);
}
