/** A record's title: place, kind of measure, apps and year, from the data alone. It names the measure and claims nothing. */
import { parseEdtf } from '../../core/day/edtf.ts';
import type { Kind } from '../../core/ledger/vocabulary.ts';

export interface TitleParts {
  readonly place: string;
  readonly body: string;
  readonly kind: Kind;
  /** What it names, in the measure's order. */
  readonly subjects: readonly string[];
  /** EDTF dates of the measure, first the one that dates it best. */
  readonly dates: readonly string[];
}

/** The measure as a noun, around its apps: a title names what was made, whatever became of it. */
const NOUNS: Readonly<Record<Kind, readonly [before: string, after: string]>> = {
  'device-ban': ['ban on', 'on official devices'],
  'network-ban': ['block on', 'on official networks'],
  'nationwide-block': ['block on', 'for everyone'],
  'temporary-suspension': ['temporary block on', ''],
  'app-store-removal': ['removal of', 'from app stores'],
  'procurement-ban': ['ban on buying', ''],
  'divestiture-law': ['sale-or-ban law for', ''],
  'age-restriction': ['age limit for', ''],
  advice: ['advice against', ''],
  proposed: ['proposal on', ''],
  inquiry: ['inquiry into', ''],
};

const MOST_NAMED = 3;

/**
 * Titles in the order given, each its own: year first, then month, then body, then a number tell like titles apart.
 */
export function composeTitles(parts: readonly TitleParts[]): string[] {
  const ways: ((part: TitleParts) => string)[] = [
    (part) => base(part) + inBrackets(yearOf(part.dates)),
    (part) => base(part) + inBrackets(monthOf(part.dates) ?? yearOf(part.dates)),
    (part) => `${base(part)}, ${part.body}${inBrackets(monthOf(part.dates) ?? yearOf(part.dates))}`,
  ];
  const titles = new Array<string>(parts.length).fill('');
  let open = parts.map((_, index) => index);
  for (const way of ways) {
    for (const index of open) titles[index] = way(parts[index] as TitleParts);
    const times = countOf(titles);
    open = open.filter((index) => (times.get(titles[index] ?? '') ?? 0) > 1);
  }
  const seen = new Map<string, number>();
  for (const index of open) {
    const title = titles[index] ?? '';
    const number = (seen.get(title) ?? 0) + 1;
    seen.set(title, number);
    if (number > 1) titles[index] = `${title}, no. ${number}`;
  }
  return titles;
}

function base({ place, kind, subjects }: TitleParts): string {
  const [before, after] = NOUNS[kind];
  return `${place}: ${before} ${listed(subjects)}${after && ` ${after}`}`;
}

function listed(subjects: readonly string[]): string {
  if (subjects.length <= MOST_NAMED) return conjoined(subjects);
  const more = subjects.length - (MOST_NAMED - 1);
  return conjoined([...subjects.slice(0, MOST_NAMED - 1), `${more} more`]);
}

function conjoined(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const inBrackets = (text: string | null) => (text === null ? '' : ` (${text})`);

function yearOf(dates: readonly string[]): string | null {
  return dates[0]?.slice(0, 4) ?? null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function monthOf(dates: readonly string[]): string | null {
  const [date] = dates;
  const parsed = date === undefined ? null : parseEdtf(date);
  if (!parsed || parsed.precision === 'year') return null;
  return `${MONTHS[Number(parsed.earliest.slice(5, 7)) - 1]} ${parsed.earliest.slice(0, 4)}`;
}

function countOf(titles: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const title of titles) times.set(title, (times.get(title) ?? 0) + 1);
  return times;
}
