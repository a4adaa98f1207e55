/** The lines of a list: one a record, on its shelf, a page at a time; where one page ends the next begins. */
import { subjectName } from '../../finding/subjects.ts';
import { columns } from '../../layout/columns.ts';
import type { Listing } from '../../situation/listing.ts';
import type { Standing } from '../../situation/standing.ts';
import type { Standings } from '../../situation/standings.ts';
import { coursesOf } from '../../wording/en/lists.ts';
import type { BlockOf } from '../answer.ts';
import { withArticle } from '../article.ts';
import { askFor } from '../brief.ts';
import type { CitationBook } from '../citing.ts';
import { type Context, placeName } from '../context.ts';
import { groundsFor } from '../grounds.ts';
import { marks } from '../marks.ts';
import { cut, WIDTH } from './line.ts';
import { appsOf, shortened } from './names.ts';

export interface Group {
  readonly title: string;
  readonly standings: Standings;
}

/** Columns of a line of a list that are not its words: two indents and a number. */
const INDENT = 8;

/**
 * Where each page begins; the last entry is the end. Each shelf costs a line for its title, on every page that it is on.
 * @param lines what the first page and what each other holds.
 */
export function pageStarts(
  groups: readonly Group[],
  lines: { readonly first: number; readonly others: number },
): number[] {
  const starts = [0];
  let left = lines.first;
  let at = 0;
  for (const { standings } of groups) {
    for (let here = 0; here < standings.length; ) {
      // A title with no line under it stays off the page; a page always takes one line.
      if (left < 2 && starts.at(-1) !== at) {
        starts.push(at);
        left = lines.others;
      }
      const taken = Math.max(1, Math.min(standings.length - here, left - 1));
      here += taken;
      at += taken;
      left -= taken + 1;
    }
  }
  if (at > 0) starts.push(at);
  return starts;
}

export function listBlock(
  groups: readonly Group[],
  from: number,
  to: number,
  title: string,
  listing: Listing,
  context: Context,
  book: CitationBook,
): BlockOf<'list'> {
  const shown: BlockOf<'list'>['groups'] = [];
  let start = 0;
  for (const group of groups) {
    if (start >= to) break;
    const here = group.standings.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    if (here.length) {
      const repeated = repeatedPlaces(here);
      shown.push({
        title: `${group.title} (${group.standings.length})`,
        items: here.map((standing) => ({
          record: standing.record.id,
          ask: askOf(standing, listing, context),
          ...line(standing, repeated, listing, context, book),
        })),
      });
    }
    start += group.standings.length;
  }
  return { block: 'list', title, groups: shown };
}

/** The words that ask for it: the app asked about and its place. */
export function askOf({ record, named }: Standing, { subjects }: Listing, context: Context): string {
  const subject = named ?? (subjects.length === 1 ? subjects[0] : undefined);
  return subject?.startsWith('platform:')
    ? `${subjectName(subject, context.ledger)} ${context.askPlace(record.place)}`
    : askFor(record, context);
}

function line(
  standing: Standing,
  repeated: ReadonlySet<string>,
  listing: Listing,
  context: Context,
  book: CitationBook,
) {
  const grounds = groundsFor(standing);
  const room = WIDTH - INDENT - 1 - marks(book.numbersFor(grounds)).length;
  const label = labelOf(standing, repeated, listing, context);
  const words = coursesOf(standing).map((course) => `${label}: ${course}`);
  return book.cite(words.find((text) => columns(text) <= room) ?? cut(words.at(-1) ?? label, room), grounds);
}

/** "Texas", "Texas (Governor)" where it stands there twice, "TikTok, X and 3 more", "TikTok in Albania". */
export function labelOf(standing: Standing, repeated: ReadonlySet<string>, listing: Listing, context: Context): string {
  const { record, named } = standing;
  const place = placeName(record.place, context);
  if (listing.axis === 'places') {
    const by = repeated.has(record.place) ? ` (${record.body})` : '';
    const [subject] = listing.subjects;
    const kind = subject?.startsWith('platform:')
      ? named && named !== subject
        ? ` (names ${subjectName(named, context.ledger)})`
        : ''
      : ` (${appsIn(standing, listing, context)})`;
    return `${place}${by}${kind}`;
  }
  const own = named && listing.subjects.length > 1 && listing.subjects.includes(named);
  const apps = own ? subjectName(named, context.ledger) : appsIn(standing, listing, context);
  const at = listing.places.length === 1 && record.place === listing.places[0];
  return at ? apps : `${apps} in ${withArticle(place)}`;
}

function appsIn(standing: Standing, listing: Listing, context: Context): string {
  return shortened(appsOf(standing, listing, context)) || standing.record.title;
}

function repeatedPlaces(standings: readonly Standing[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { record } of standings) (seen.has(record.place) ? twice : seen).add(record.place);
  return twice;
}
