/** Lists of what two things have in common, or of what one has and the other has not on file. */
import { find } from '../../finding/find.ts';
import { subjectName } from '../../finding/subjects.ts';
import { type SubjectKey, subjectsOf, withinOf } from '../../ledger/ledger.ts';
import { type Listing, listingOf } from '../../situation/listing.ts';
import { setsOf } from '../../situation/sets.ts';
import { BANS } from '../../situation/shelves.ts';
import type { Standing } from '../../situation/standing.ts';
import { eachInListOrder } from '../../situation/standings.ts';
import { asOfWords, counted, listed, NONE_IS_NO_NO, subjectIs } from '../../wording/en/lists.ts';
import { capitalised } from '../../wording/sentence.ts';

import { withArticle } from '../article.ts';
import { joined } from '../brief.ts';
import type { CitationBook } from '../citing.ts';
import { type Context, placeName } from '../context.ts';
import { remark, type Said } from '../said.ts';
import { type Room, several, where } from './clause.ts';
import { fitNames, groundsOf } from './names.ts';
import type { Sheet } from './sheet.ts';

const ROOM = 430;
const MOST_CITED = 40;

/** The two things compared: two apps (then places are listed), or two places (then apps are). */
interface Two {
  readonly names: readonly [string, string];
  readonly first: Standing[];
  readonly second: Standing[];
  readonly by: 'place' | 'app';
}

/** Null where the question names no two things. */
export function setSheet(listing: Listing, context: Context, book: CitationBook, scale: number): Sheet | null {
  const room = { left: Math.floor(ROOM * scale), apart: 0 };
  const two = twoOf(listing, context);
  if (!two) return null;
  const { names, by } = two;
  const { both, only } = setsOf(two.first, two.second, (standing) => keysOf(standing, by, listing));
  const butNot = context.question.asking.set === 'but-not';
  const found = butNot ? only : both;
  const standings = eachInListOrder(eachOnce([...found.values()].flat()), context);
  const when = asOfWords(context.day, context.today);
  const lead = leadOf(two, butNot, listing);
  const sentence = found.size
    ? by === 'place'
      ? placesSentence(lead, standings, when, listing, context, room, book)
      : appsSentence(lead, found, when, context, room, book)
    : remark(`${lead}: none on file, ${when}.`);
  const rest = butNot ? both : only;
  return {
    lede: [sentence, remark(butNot ? NONE_IS_NO_NO : alone(names, rest.size, two, listing))],
    paragraphs: butNot && by === 'place' ? partsThatBan(names[1], found, two.second, context, book) : [],
    title: joined([...names]),
    groups: standings.length
      ? [{ title: butNot ? `${names[0]}, and none on file for ${names[1]}` : 'Both', standings }]
      : [],
  };
}

/** A record that both lists hold by the same name is one line. */
function eachOnce(standings: readonly Standing[]): Standing[] {
  return [...new Map(standings.map((standing) => [`${standing.record.id} ${standing.named}`, standing])).values()];
}

/** A country without a ban of its own may have bodies or parts that ban it: said, so that nobody takes it for free of bans. */
function partsThatBan(
  name: string,
  found: ReadonlyMap<string, Standing[]>,
  second: readonly Standing[],
  context: Context,
  book: CitationBook,
): Said[] {
  const { ledger } = context;
  const by = new Map<string, Standing[]>();
  for (const standing of second) {
    for (
      let id = withinOf(standing.record.place, ledger.places), depth = 0;
      id && depth < 8;
      id = withinOf(id, ledger.places), depth++
    ) {
      if (found.has(id)) by.set(id, [...(by.get(id) ?? []), standing]);
    }
  }
  const names = [...by].map(([id, standings]) => ({ words: placeName(id, context), standings: standings.slice(0, 1) }));
  const fitted = fitNames({ some: names, total: names.length }, ROOM_INSIDE);
  return fitted
    ? [book.cite(`Bodies or parts of these ban ${name} for their own people: ${fitted.words}.`, fitted.statements)]
    : [];
}

const ROOM_INSIDE = 100;

function leadOf({ names, by }: Two, butNot: boolean, { subjects }: Listing): string {
  const [a, b] = names;
  if (by === 'place') {
    const subject = capitalised(a);
    return butNot
      ? `${subjectIs(subject, several({ subjects: subjects.slice(0, 1) }))} banned, and no ban on ${b} in force is on file`
      : `${subject} and ${b} are both banned`;
  }
  return butNot ? `Banned in ${a}, with no ban in force in ${b} on file` : `Banned both in ${a} and in ${b}`;
}

function alone([a, b]: readonly [string, string], first: number, two: Two, listing: Listing): string {
  const keys = (standings: readonly Standing[]) =>
    new Set(standings.flatMap((standing) => keysOf(standing, two.by, listing)));
  const firstKeys = keys(two.first);
  const second = [...keys(two.second)].filter((key) => !firstKeys.has(key)).length;
  const thing: readonly [string, string] = two.by === 'place' ? ['place', 'places'] : ['app', 'apps'];
  return `${a} alone: ${counted(first, thing)} on file; ${b} alone: ${counted(second, thing)}; one of the two having no ban on file is not the same as “not banned”.`;
}

function placesSentence(
  lead: string,
  standings: readonly Standing[],
  when: string,
  listing: Listing,
  context: Context,
  room: Room,
  book: CitationBook,
): Said {
  const { words, names, statements } = where(standings, { ...listing, period: false }, context, room);
  return book.cite(
    `${lead} in ${words}, ${when}${names ? `: ${names}` : ''}.`,
    statements.length ? statements : groundsOf(standings.slice(0, MOST_CITED)),
  );
}

function appsSentence(
  lead: string,
  found: ReadonlyMap<string, Standing[]>,
  when: string,
  context: Context,
  room: Room,
  book: CitationBook,
): Said {
  const names = [...found].map(([key, standings]) => ({
    words: subjectName(key as SubjectKey, context.ledger),
    standings,
  }));
  names.sort((a, b) => (a.words < b.words ? -1 : 1));
  const fitted = fitNames({ some: names, total: names.length }, room.left);
  const words = `${lead}, ${when}: ${counted(found.size, ['app', 'apps'])}${fitted ? ` (${fitted.words})` : ''}`;
  return fitted ? book.cite(`${words}.`, fitted.statements) : remark(`${words} on file.`);
}

function keysOf({ record }: Standing, by: Two['by'], { matching }: Listing): readonly string[] {
  if (by === 'place') return [record.place];
  return subjectsOf(record).filter((key) => key.startsWith('platform:') && (matching === null || matching.has(key)));
}

function twoOf(listing: Listing, context: Context): Two | null {
  const { question, ledger } = context;
  const { excluded } = question;
  const [a, b] = listing.subjects;
  const name = (key: SubjectKey) => subjectName(key, ledger);
  const place = (id: string) => withArticle(placeName(id, context));
  if (question.asking.set === 'but-not' && excluded) {
    const [without] = excluded.subjects as SubjectKey[];
    if (a && without) {
      return {
        names: [name(a), name(without)],
        first: bansOf(listing),
        second: bansNaming([without], [], {
          ...context,
          question: { ...question, filters: { ...question.filters, placeKinds: [] } },
        }),
        by: 'place',
      };
    }
    const [id] = excluded.places;
    const [at] = listing.places;
    if (at && id)
      return {
        names: [place(at), place(id)],
        first: bansOf(listing),
        second: bansNaming([], [id], context),
        by: 'app',
      };
    return null;
  }
  if (a && b && !listing.places.length) {
    return {
      names: [name(a), listed(listing.subjects.slice(1).map(name))],
      first: bansNaming([a], [], context),
      second: bansNaming([b], [], context),
      by: 'place',
    };
  }
  const [x, y] = listing.places;
  if (x && y && !listing.subjects.length) {
    return {
      names: [place(x), place(y)],
      first: bansNaming([], [x], context),
      second: bansNaming([], [y], context),
      by: 'app',
    };
  }
  return null;
}

function bansOf({ shelves }: Listing): Standing[] {
  return shelves.flatMap(({ shelf, standings }) => (BANS.has(shelf) ? [...standings] : []));
}

/** The bans in force on one app, or of one place, with the question's own restrictions. */
function bansNaming(subjects: readonly SubjectKey[], places: readonly string[], context: Context): Standing[] {
  const { question, ledger, gazetteer, day } = context;
  const { excluded: _, ...rest } = question;
  const ids = (kind: string) => subjects.flatMap((key) => (key.startsWith(kind) ? [key.slice(kind.length)] : []));
  const asked = {
    ...rest,
    platforms: ids('platform:'),
    categories: ids('category:'),
    owners: ids('owner:'),
    places: [...places],
    pairs: [],
  };
  const finding = find(asked, ledger, gazetteer, day);
  return bansOf(listingOf({ question: asked, finding, ledger, gazetteer, day }));
}

/** Two names and no word for a set: what both have comes first. */
export function asksSet(listing: Listing, { question }: Context): boolean {
  const { set } = question.asking;
  return (
    set === 'both' || set === 'but-not' || (set === null && listing.subjects.length === 2 && !listing.places.length)
  );
}
