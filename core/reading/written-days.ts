/** Days and periods written with a year: "1 March 2023", "16 апреля 2018", "2023年3月10日", "14/11/23", "Q3 2023". */
import { parseEdtf } from '../day/edtf.ts';
import type { Calendar } from '../lexicon/calendar.ts';
import { LEAD, leadOf, type NoSuchDay, type ReadDay, withoutLead } from './found-day.ts';

const LEFT = String.raw`(?<![\p{L}\p{N}])`;
const RIGHT = String.raw`(?![\p{L}\p{N}])`;
const WORD = String.raw`([\p{L}\p{M}]{2,})\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;
const YEAR = String.raw`((?:19|20)\d{2})`;
const OF = String.raw`(?:of\s+|de\s+|del\s+)?`;

interface Form {
  readonly pattern: RegExp;
  /** Where the match has year, month and day; 0: nowhere. */
  readonly at: readonly [year: number, month: number, day: number];
  /** Day and month in figures: which comes first is for the reader to be told. */
  readonly figures?: true;
}

/** The forms in which days are written, the longest first. Group 1 is the word that leads to the day. */
const FORMS: readonly Form[] = [
  {
    pattern: form(
      String.raw`${LEFT}${YEAR}-(\d{1,2})-(\d{1,2})(?:t\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?`,
    ),
    at: [2, 3, 4],
  },
  { pattern: form(String.raw`${LEFT}${YEAR}[/.](\d{1,2})[/.](\d{1,2})`), at: [2, 3, 4] },
  { pattern: form(String.raw`${YEAR}\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?`, ''), at: [2, 3, 4] },
  { pattern: form(String.raw`${LEFT}${DAY}[\s-]+${OF}${WORD},?[\s-]+(?:de\s+|del\s+)?${YEAR}`), at: [4, 3, 2] },
  { pattern: form(String.raw`${LEFT}${DAY}\s+thang\s+(\d{1,2})(?:\s+nam)?,?\s+${YEAR}`), at: [4, 3, 2] },
  { pattern: form(String.raw`${LEFT}${WORD}\s+${DAY},?\s+${YEAR}`), at: [4, 2, 3] },
  { pattern: form(String.raw`${LEFT}${YEAR}\.?[,\s]\s*${WORD}\s+${DAY}`), at: [2, 3, 4] },
  { pattern: form(String.raw`${LEFT}(\d{1,2})[./-](\d{1,2})[./-]${YEAR}`), at: [4, 3, 2], figures: true },
  { pattern: form(String.raw`${LEFT}(\d{1,2})([./])(\d{1,2})\3(\d{2})`), at: [5, 4, 2], figures: true },
  { pattern: form(String.raw`${YEAR}\s*[年년]\s*(\d{1,2})\s*[月월]`, ''), at: [2, 3, 0] },
  { pattern: form(String.raw`${LEFT}${WORD},?\s+${OF}${YEAR}`), at: [3, 2, 0] },
  { pattern: form(String.raw`${LEFT}${YEAR}\s+${WORD}`), at: [2, 3, 0] },
  { pattern: form(String.raw`${LEFT}${YEAR}-(\d{2})`), at: [2, 3, 0] },
];
/** A part of a year: its first and last month. */
const PARTS: readonly {
  readonly pattern: RegExp;
  readonly months: (match: RegExpExecArray) => readonly [number, number] | null;
  readonly year: number;
}[] = [
  {
    pattern: form(String.raw`${LEFT}q([1-4])(?:\s+of)?[\s/-]*${YEAR}`),
    year: 3,
    months: (match) => quarter(Number(match[2])),
  },
  { pattern: form(String.raw`${LEFT}${YEAR}[\s/-]*q([1-4])`), year: 2, months: (match) => quarter(Number(match[3])) },
  {
    pattern: form(`${LEFT}(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter(?: of)? ${YEAR}`),
    year: 3,
    months: (match) => quarter(ORDINALS.indexOf((match[2] ?? '').slice(0, 2)) + 1),
  },
  {
    pattern: form(`${LEFT}(first|second|1st|2nd|last) half(?: of)? ${YEAR}`),
    year: 3,
    months: (match) => (/^(first|1st)/.test(match[2] ?? '') ? [1, 6] : [7, 12]),
  },
  {
    pattern: form(String.raw`${LEFT}h([12])\s*${YEAR}`),
    year: 3,
    months: (match) => (match[2] === '1' ? [1, 6] : [7, 12]),
  },
  {
    pattern: form(String.raw`${LEFT}(early|mid|late|beginning of|start of|end of)[\s-]+${YEAR}`),
    year: 3,
    months: (match) => SEASONS.get(match[2] ?? '') ?? null,
  },
  {
    pattern: form(`${LEFT}(spring|summer|autumn|fall)(?: of)?,? ${YEAR}`),
    year: 3,
    months: (match) => SEASONS.get(match[2] ?? '') ?? null,
  },
  { pattern: form(String.raw`${YEAR}\s*[年년]`, ''), year: 2, months: () => [1, 12] },
];
const ORDINALS = ['fi', 'se', 'th', 'fo'];
const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [1, 4]],
  ['beginning of', [1, 3]],
  ['start of', [1, 3]],
  ['mid', [5, 8]],
  ['late', [9, 12]],
  ['end of', [12, 12]],
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
]);
const BARE_YEAR = form(`${LEFT}${YEAR}`);
const MIGHT = /(?:19|20)\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}/;

function form(source: string, right = RIGHT): RegExp {
  return new RegExp(LEAD + source + right, 'gdu');
}

function quarter(number: number): readonly [number, number] | null {
  return number >= 1 ? [3 * number - 2, 3 * number] : null;
}

export function writtenDays(
  plain: string,
  calendar: Calendar,
): { days: readonly ReadDay[]; impossible: NoSuchDay | null } {
  const days: ReadDay[] = [];
  let impossible: NoSuchDay | null = null;
  if (!MIGHT.test(plain)) return { days, impossible };
  const isFree = (start: number, end: number) =>
    !days.some((day) => day.start < end && start < day.end) && !(impossible && impossible.start < end);
  const add = (match: RegExpExecArray, edtf: string | null, figures = false) => {
    const start = match.index;
    const end = start + match[0].length;
    if (!isFree(start, end)) return;
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
        figures,
      });
  };
  for (const { pattern, at, figures } of FORMS) {
    for (const match of plain.matchAll(pattern)) {
      const [year = '', month = '', day = ''] = at.map((index) => (index ? (match[index] ?? '') : ''));
      const number = /^\d/.test(month) ? Number(month) : calendar.month(month);
      if (number === null) continue;
      add(match, edtfOf(year, number, day, figures === true), figures === true && Number(day) <= 12 && number <= 12);
    }
  }
  for (const { pattern, months, year } of PARTS) {
    for (const match of plain.matchAll(pattern)) {
      const part = months(match);
      const start = match.index;
      const end = start + match[0].length;
      if (!part || !isFree(start, end)) continue;
      const [from, to] = part.map((month) => parseEdtf(`${match[year]}-${two(month)}`));
      if (from && to)
        days.push({
          from: from.earliest,
          to: to.latest,
          typed: match[0].trim(),
          lead: leadOf(match[1], 'month'),
          start,
          end,
        });
    }
  }
  for (const match of plain.matchAll(BARE_YEAR)) add(match, match[2] ?? '');
  return { days, impossible };
}

function edtfOf(year: string, month: number, day: string, figures: boolean): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  let number = month;
  let date = Number(day);
  // 02/20/2023 can only be written month first; 20/02/2023 and 03/02/2023 are read day first.
  if (figures && number > 12 && date <= 12) [number, date] = [date, number];
  if (number < 1 || number > 12) return null;
  return day ? `${full}-${two(number)}-${two(date)}` : `${full}-${two(number)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
