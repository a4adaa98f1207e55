/** The sentences with which a list begins: how many, where, by whom it binds; then what is not in force, apart. */
import type { Listing, Shelved } from '../../situation/listing.ts';
import { BANS, IN_FORCE, type Shelf } from '../../situation/shelves.ts';
import {
  ANOTHER_MAY_HOLD,
  APPS_ARE,
  asOfWords,
  counted,
  DOES,
  NOT_IN_FORCE,
  periodInWords,
  subjectIs,
  THINGS,
} from '../../wording/en/lists.ts';
import { capitalised } from '../../wording/sentence.ts';
import { withArticle } from '../article.ts';
import { joined } from '../brief.ts';
import type { CitationBook } from '../citing.ts';
import { type Context, placeName } from '../context.ts';
import { remark, type Said } from '../said.ts';
import { type Clause, namesOn, type Room, said, several, subjectsNamed, where } from './clause.ts';
import { apart, inside, leftOut } from './list-apart.ts';
import { fitNames } from './names.ts';

/** Characters that the sentences of a first screen share; what is left of the screen holds the lines. */
const ROOM = 480;
/** Of the room, what the first clause of several may take. */
const LEAD_SHARE = 0.8;
/** Characters of names in the sentence that tells what is apart. */
const ROOM_APART = 60;

export interface ListLede {
  readonly lede: Said[];
  readonly apart: Said[];
}

/** @param scale of the room for names, from 0 to 1. */
export function listLede(listing: Listing, context: Context, book: CitationBook, scale: number): ListLede {
  const room = { left: Math.floor(ROOM * scale), apart: scale === 1 ? ROOM_APART : 0 };
  const leads = leadingShelves(listing, context);
  const inForce = listing.shelves.filter(({ shelf }) => leads.has(shelf));
  const others = listing.shelves.filter(({ shelf }) => !leads.has(shelf));
  const told = inForce.length ? inForce : others;
  const lede =
    context.question.asking.count === 'measures' && !listing.period
      ? overMeasures(told, listing, context, room, book)
      : listing.period
        ? overPeriod(told, listing, context, room, book)
        : listing.axis === 'places'
          ? overPlaces(told, inForce.length > 0, listing, context, room, book)
          : overApps(told, inForce.length > 0, listing, context, room, book);
  return {
    lede: inForce.length || !saysNone(listing, context) ? lede : [remark(noneInForce(listing, context)), ...lede],
    apart: [
      ...(!listing.period && told.some(({ shelf }) => shelf === 'over') ? [remark(ANOTHER_MAY_HOLD)] : []),
      ...(inForce.length && others.length ? [apart(others, listing, context, room, book)] : []),
      ...leftOut(listing, context, room, book),
      ...inside(listing, context),
    ],
  };
}

/** Age limits are no bans: they lead only where they are all there is in force, or what was asked about. */
function leadingShelves({ shelves, period }: Listing, { question }: Context): ReadonlySet<Shelf> {
  const asked = question.asking.audience === 'minors' || question.filters.kinds.includes('age-restriction');
  return asked || period || !shelves.some(({ shelf }) => BANS.has(shelf)) ? IN_FORCE : BANS;
}

function overPlaces(
  told: readonly Shelved[],
  inForce: boolean,
  listing: Listing,
  context: Context,
  room: Room,
  book: CitationBook,
): Said[] {
  const many = several(listing);
  const named = subjectsNamed(listing, context);
  const when = inForce ? `, ${asOfWords(context.day, context.today)}` : '';
  const clauses = told.map(({ shelf, standings }, i) => {
    const { words, statements, names } = where(standings, listing, context, room);
    const template = (inForce ? DOES[shelf] : NOT_IN_FORCE[shelf]) ?? '{}';
    const own = words.startsWith('1 ') ? template.replace('their', 'its') : template;
    const does = own.replace('@', () => named).replace('{}', () => words);
    return { words: `${does}${i === 0 ? when : ''}${names ? `: ${names}` : ''}`, statements };
  });
  if (!inForce) return clauses.map(({ words, statements }) => said(`${capitalised(words)}.`, statements, book));
  const [first, ...rest] = clauses;
  if (!first) return [];
  return [
    said(`${subjectIs(capitalised(named), many)} ${first.words}.`, first.statements, book),
    ...(rest.length
      ? [
          said(
            `${many ? 'They are' : 'It is'} also ${rest.map(({ words }) => words).join('; ')}.`,
            rest.flatMap(({ statements }) => statements),
            book,
          ),
        ]
      : []),
  ];
}

function overApps(
  told: readonly Shelved[],
  inForce: boolean,
  listing: Listing,
  context: Context,
  room: Room,
  book: CitationBook,
): Said[] {
  const [place] = listing.places;
  const at = place && listing.axis === 'apps' ? ` in ${withArticle(placeName(place, context))}` : '';
  const lead = inForce ? `In force${at}, ${asOfWords(context.day, context.today)}: ` : `On file${at}: `;
  return [clausesTogether(lead, told, APPS_ARE, listing, context, room, book)];
}

function overPeriod(
  told: readonly Shelved[],
  listing: Listing,
  context: Context,
  room: Room,
  book: CitationBook,
): Said[] {
  const { period } = context.question.filters;
  const count = told.reduce((sum, { standings }) => sum + standings.length, 0);
  const happened = period?.event === 'lifted' ? 'ended or put on hold' : 'begun or announced';
  const of = listing.subjects.length ? ` on ${subjectsNamed(listing, context)}` : '';
  const at = listing.places.length
    ? ` in ${joined(listing.places.map((id) => withArticle(placeName(id, context))))}`
    : '';
  const when = period ? ` ${periodInWords(period)}` : '';
  const lead = `${counted(count, ['measure', 'measures'])}${of}${at} ${happened}${when} ${count === 1 ? 'is' : 'are'} on file: `;
  return [clausesTogether(lead, told, null, listing, context, room, book)];
}

/** "How many bans": the sum first, then of what it is made. */
function overMeasures(
  told: readonly Shelved[],
  listing: Listing,
  context: Context,
  room: Room,
  book: CitationBook,
): Said[] {
  const count = told.reduce((sum, { standings }) => sum + standings.length, 0);
  const of = listing.subjects.length ? ` on ${subjectsNamed(listing, context)}` : '';
  const at = listing.places.length
    ? ` in ${joined(listing.places.map((id) => withArticle(placeName(id, context))))}`
    : '';
  const when = asOfWords(context.day, context.today);
  const lead = `${counted(count, ['ban', 'bans'])}${of}${at} ${count === 1 ? 'is' : 'are'} in force on file, ${when}: `;
  return [clausesTogether(lead, told, null, listing, context, room, book)];
}

/** One sentence of a clause a shelf. @param table null: each clause counts its measures. */
function clausesTogether(
  lead: string,
  told: readonly Shelved[],
  table: Readonly<Record<Shelf, string>> | null,
  listing: Listing,
  context: Context,
  room: Room,
  book: CitationBook,
): Said {
  const clauses = told.map(({ shelf, standings }, i): Clause => {
    const names = namesOn(standings, listing, context);
    const share = i === 0 && told.length > 1 ? Math.floor(room.left * LEAD_SHARE) : room.left;
    const fitted = fitNames(names, share);
    room.left -= fitted?.words.length ?? 0;
    const head = table
      ? `${table[shelf]}${names.total > 2 ? `, ${listing.axis === 'apps' ? counted(names.total, ['app', 'apps']) : counted(standings.length, ['measure', 'measures'])}` : ''}`
      : counted(standings.length, THINGS[shelf]);
    return { words: fitted ? `${head}: ${fitted.words}` : head, statements: fitted?.statements ?? [] };
  });
  return said(
    `${lead}${clauses.map(({ words }) => words).join('; ')}.`,
    clauses.flatMap(({ statements }) => statements),
    book,
  );
}

/** Of a list that is kept to kinds of measure or to verdicts, nothing follows for the others. */
function saysNone({ period }: Listing, { question }: Context): boolean {
  return !period && question.filters.kinds.length + question.filters.verdicts.length === 0;
}

function noneInForce(listing: Listing, context: Context): string {
  const { filters, excluded, asking } = context.question;
  const kept = filters.regions.length + filters.placeKinds.length + asking.parts.length > 0 || excluded;
  const there = kept ? ' in the places asked about' : '';
  const whom = asking.audience;
  const what = whom === 'minors' ? 'No age limit' : whom === 'everyone' ? 'No block for everyone' : 'No ban';
  const names = listing.subjects.length ? ` that names ${subjectsNamed(listing, context)}` : '';
  return `${what}${names} is in force on file${there}.`;
}
