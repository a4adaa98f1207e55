/** What a list tells apart from what it counts: what is not in force, what was not asked about, what lies inside. */
import type { Listing, Shelved } from '../../situation/listing.ts';
import { SHELVES, type Shelf } from '../../situation/shelves.ts';
import { insideInWords } from '../../wording/en/inside.ts';
import { counted, THINGS } from '../../wording/en/lists.ts';
import { withArticle } from '../article.ts';
import { joined } from '../brief.ts';
import type { CitationBook } from '../citing.ts';
import { type Context, placeName } from '../context.ts';
import { remark, type Said } from '../said.ts';
import { type Clause, namesOn, type Room, said } from './clause.ts';
import { sortedInside } from './inside.ts';
import { fitNames } from './names.ts';

/** What is on file and not in force: never in the number that leads. */
export function apart(
  others: readonly Shelved[],
  listing: Listing,
  context: Context,
  room: Room,
  book: CitationBook,
): Said {
  const named = listing.axis === 'apps' ? EVERY_SHELF : NAMED_APART;
  return counts('Not counted above, measures on file: ', others, named, listing, context, room, book);
}

/** Measures that bind others than were asked about: counted, so that nobody takes the list for all there is. */
export function leftOut(listing: Listing, context: Context, room: Room, book: CitationBook): Said[] {
  if (!listing.leftOut.length) return [];
  const why = context.question.asking.now ? 'Not in force, or not asked about' : 'Not asked about';
  return [counts(`${why}, measures on file: `, listing.leftOut, NAMED_APART, listing, context, room, book)];
}

/** "2 age limits; 5 of unknown status (Armenia, Somalia and 3 more); 13 lifted or ended." */
function counts(
  lead: string,
  shelves: readonly Shelved[],
  named: ReadonlySet<Shelf>,
  listing: Listing,
  context: Context,
  room: Room,
  book: CitationBook,
): Said {
  const clauses = shelves.map(({ shelf, standings }): Clause => {
    const fitted = named.has(shelf) ? fitNames(namesOn(standings, listing, context), room.apart) : null;
    const words = `${counted(standings.length, THINGS[shelf])}${fitted ? ` (${fitted.words})` : ''}`;
    return { words, statements: fitted?.statements ?? [] };
  });
  return said(
    `${lead}${clauses.map(({ words }) => words).join('; ')}.`,
    clauses.flatMap(({ statements }) => statements),
    book,
  );
}

/** A reader could take them for bans in force: they are named. */
const NAMED_APART: ReadonlySet<Shelf> = new Set(['kind', 'paused', 'unclear']);
/** Apps of one place are few. */
const EVERY_SHELF: ReadonlySet<Shelf> = new Set(SHELVES);

export function inside({ inside: standings, places }: Listing, context: Context): Said[] {
  const [place] = places;
  if (!standings.length || !place) return [];
  const where = joined(places.map((id) => withArticle(placeName(id, context))));
  const count = standings.countPlaces();
  if (count > MOST_INSIDE) return [remark(insideInWords(where, { counted: standings.length, places: count }))];
  return [remark(insideInWords(where, sortedInside([...standings], context)))];
}

const MOST_INSIDE = 12;
