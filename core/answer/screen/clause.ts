/** What the counting sentences of a list are made of: clauses that name and count, within the room there is. */
import { subjectName } from '../../finding/subjects.ts';
import type { Statement } from '../../ledger/schema.ts';
import type { Places } from '../../situation/by-place.ts';
import type { Listing } from '../../situation/listing.ts';
import type { PlaceGroup } from '../../situation/place-group.ts';
import type { Standings } from '../../situation/standings.ts';
import { bodiesCounted, counted, listed, placesCounted } from '../../wording/en/lists.ts';
import { joined } from '../brief.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { remark, type Said } from '../said.ts';
import { allPlaceNames, appNames, fitNames, placeNames, placesOf } from './names.ts';

/** Names of a second kind of place stand in a sentence only where they are few. */
const FEW = 130;
/** Kinds of place counted by their names; where there are more, the rest is one number. */
const MOST_GROUPS = 3;

export interface Room {
  /** Characters of names in the sentences that lead. */
  left: number;
  /** Characters of names in a clause of what is apart. */
  readonly apart: number;
}

export interface Clause {
  readonly words: string;
  readonly statements: readonly Statement[];
}

/** "TikTok", "TikTok and DeepSeek", "apps" where none was asked. */
export function subjectsNamed({ subjects }: Listing, { ledger }: Pick<Context, 'ledger'>): string {
  return subjects.length ? joined(subjects.map((key) => subjectName(key, ledger))) : 'apps';
}

/** They are spoken of in the plural: "dating apps are", "social media is". */
export function several({ subjects }: Pick<Listing, 'subjects'>): boolean {
  return subjects.length !== 1 || (!subjects[0]?.startsWith('platform:') && subjects[0] !== 'category:social-media');
}

/** "7 countries" with its names for after it, or "24 countries (…), 39 US states and 9 cities" with the names inside. */
export function where(
  standings: Standings,
  listing: Listing,
  context: Context,
  room: Room,
): Clause & { readonly names: string | null } {
  const { filters } = context.question;
  const wanted = filters.placeKinds.length + filters.regions.length > 0;
  const all = placesOf(standings, context);
  const groups = wanted || all.length <= MOST_GROUPS ? all : all.slice(0, MOST_GROUPS - 1);
  const others = all.slice(groups.length).reduce((sum, { ids }) => sum + ids.size, 0);
  const statements: Statement[] = [];
  const clauses = groups.map(({ group, ids }, i) => {
    const names = placeNames(ids, listing, context);
    const fitted = fitNames(names, i === 0 || wanted ? room.left : Math.min(room.left, FEW), i === 0 ? 3 : names.total);
    if (fitted) {
      room.left -= fitted.words.length;
      statements.push(...fitted.statements);
    }
    return { count: countedOf(group, ids, context), names: fitted?.words ?? null };
  });
  const [only] = clauses;
  if (clauses.length === 1 && only) return { words: only.count, names: only.names, statements };
  return {
    words: listed([
      ...clauses.map(({ count, names }) => (names ? `${count} (${names})` : count)),
      ...(others ? [counted(others, ['other place', 'other places'])] : []),
    ]),
    names: null,
    statements,
  };
}

/** Bodies of one kind by its name: "10 parliaments". */
function countedOf(group: PlaceGroup, ids: Places, { gazetteer }: Context): string {
  if (group !== 'bodies') return placesCounted(group, ids.size);
  const kinds = new Set(Array.from(ids, ([id]) => gazetteer.get(id)?.kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? bodiesCounted(kind, ids.size) : placesCounted(group, ids.size);
}

export function namesOn(standings: Standings, listing: Listing, context: Context) {
  return listing.axis === 'places' ? allPlaceNames(standings, listing, context) : appNames(standings, listing, context);
}

/** A fact where it names statements, otherwise a remark on what is on file. */
export function said(words: string, statements: readonly Statement[], book: CitationBook): Said {
  return statements.length ? book.cite(words, [...new Set(statements)]) : remark(words);
}
