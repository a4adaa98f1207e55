/** How the last words go on: as the name of an app or a place, as a facet, as a day, as a second place. */
import type { SubjectKey } from '../ledger/ledger.ts';
import type { Sense } from '../lexicon/sense.ts';
import { dayPieces, facetPieces, mayBeginPhrase, timelinePieces } from './after-pair.ts';
import type { Completion, SuggestContext } from './context.ts';
import { attach, glueFor, isSentence, type Piece, SPACE, VERSUS } from './glue.ts';
import type { Likelihood, NamedThing, WantedKind } from './name-index.ts';
import type { Stem } from './stem.ts';
import { joined, keyOf, thingOf } from './words.ts';

/** So many names are looked up for one place in a text: no surface shows more. */
export const MOST = 25;
/** "As of 19 January 2025" has five words, "United States of America" four. */
const LONGEST = 6;
const MOST_SECONDS = 6;
const MOST_INSIDE = 8;

export interface Continued {
  /** What the last one to six words can become, the likeliest first. */
  readonly found: readonly Completion[];
  /** What stands before the last word. */
  readonly last: Stem;
}

export function continuations(text: string, context: SuggestContext): Continued {
  const words = text.split(' ');
  const stemFor = (count: number) => context.stem(words.slice(0, words.length - count).join(' '));
  const last = stemFor(1);
  const first: Completion[] = [];
  const late: Completion[] = [];
  for (let count = Math.min(LONGEST, words.length); count > 1; count--) {
    const typed = words.slice(-count).join(' ');
    if (!mayBegin(typed, context)) continue;
    const stem = stemFor(count);
    if (stem.unclear) continue;
    // "TikTok s" is TikTok in Somalia before it is TikTok Shop.
    (namesIn(stem) < namesIn(last) ? late : first).push(...goOn(stem, typed, MOST, context));
  }
  // A longer beginning takes in words that name nothing by themselves: "South K" leads to no Kenya.
  const own = first.length ? [] : goOn(last, words.at(-1) ?? '', MOST, context);
  const onRecord = own.findLastIndex(({ record }) => record === 0) + 1;
  return { found: [...first, ...own.slice(0, onRecord), ...late, ...own.slice(onRecord)], last };
}

/** Whether the last word adds a name, or what is asked of it. */
export function isWhole(whole: Stem, last: Stem): boolean {
  return namesIn(whole) > namesIn(last) || whole.question.facet !== last.question.facet;
}

function namesIn({ subjects, places }: Stem): number {
  return subjects.length + places.length;
}

function mayBegin(typed: string, { names }: SuggestContext): boolean {
  return names.begins(typed) || mayBeginPhrase(typed.toLowerCase());
}

/** What can follow the stem, where of it so much is typed. */
export function goOn(stem: Stem, begun: string, limit: number, context: SuggestContext): Completion[] {
  const pair = stem.subjects.length > 0 && stem.places.length > 0;
  if (stem.joins || !pair) return namesAfter(stem, begun, limit, context);
  const typed = begun.toLowerCase();
  const { facet, asOf, text } = stem.question;
  const named = facet !== null || isSentence(text) ? namesOnly(stem) : asOf === null ? (namesOnly(stem) ?? stem) : stem;
  const ask = (pieces: readonly Piece[]) => (named ? attach(named, pieces, SPACE, context) : []);
  const facets = ask(facetPieces(stem, typed, context));
  return [
    ...facets.filter(({ record }) => record === 0 || begun),
    ...ask(timelinePieces(typed)),
    ...ask(dayPieces(stem, typed, context)),
    ...seconds(stem, begun, context),
    ...(begun ? [] : inside(stem, context)),
    ...facets.filter(({ record }) => record > 0 && !begun),
  ];
}

/** The stem as its names alone; null where it has too many. */
function namesOnly(stem: Stem): Stem | null {
  return stem.names && { ...stem, typed: stem.names, question: { ...stem.question, facet: null } };
}

function namesAfter(stem: Stem, begun: string, limit: number, context: SuggestContext): Completion[] {
  const things =
    begun || !stem.question.text ? matching(stem, begun, stem.wants, limit, context) : likeliest(stem, limit, context);
  const pieces = piecesOf(things, stem, context);
  const places = pieces.filter(({ thing }) => thing?.kind === 'place');
  const apps = pieces.filter(({ thing }) => thing?.kind !== 'place');
  if (!stem.typed.ask) return attach(stem, pieces, SPACE, context);
  return [
    ...attach(stem, apps, glueFor(stem, 'app'), context),
    ...attach(stem, places, glueFor(stem, 'place'), context),
  ];
}

type Named = Pick<NamedThing, 'sense' | 'record' | 'by' | 'exact'>;

function matching(
  stem: Stem,
  begun: string,
  kind: WantedKind,
  limit: number,
  context: SuggestContext,
): readonly Named[] {
  return context.names.starting(begun, kind, limit, likelihoodBeside(stem, context));
}

/** Nothing typed of the next name: what is asked most beside what stands there. */
function likeliest(stem: Stem, limit: number, context: SuggestContext): readonly Named[] {
  const { weights, names } = context;
  const [subject] = stem.subjects;
  const [place] = stem.places;
  if (subject && stem.wants === 'place') return places(weights.placesOf(subject));
  if (place && stem.wants === 'app') return subjects(weights.subjectsOf(place));
  return names.starting('', stem.wants === 'any' ? 'app' : stem.wants, limit);

  function places(of: ReadonlyMap<string, number>): Named[] {
    return [...of.keys()]
      .slice(0, limit)
      .map((id) => ({ sense: { kind: 'place', id, cls: 'e' }, record: 0, by: 0, exact: false }));
  }
  function subjects(of: ReadonlyMap<SubjectKey, number>): Named[] {
    return [...of.keys()].slice(0, limit).map((key) => ({
      sense: { ...thingOf(key), cls: 'e' } as Sense,
      record: 0 as const,
      by: 0 as const,
      exact: false,
    }));
  }
}

/** How likely a thing is meant beside the app or the place that stands there already. */
function likelihoodBeside({ subjects, places }: Stem, { weights, lexicon }: SuggestContext) {
  const [subject] = subjects;
  const [place] = places;
  if (!subject && !place) return undefined;
  return (sense: Sense): Likelihood => {
    if (sense.kind === 'place') {
      const weight = subject ? weights.placesOf(subject).get(sense.id) : weights.ofPlace(sense.id);
      if (weight) return { record: 0, weight };
      const near = weights.ofPlace(sense.id);
      return { record: near > 0 ? 1 : 2, weight: near };
    }
    const key = keyOf(sense);
    const weight = place ? weights.subjectsOf(place).get(key) : weights.ofSubject(key);
    if (weight) return { record: 0, weight };
    return { record: 1, weight: weights.ofSubject(key) + (sense.kind === 'platform' ? lexicon.renown(sense.id) : 0) };
  };
}

function piecesOf(things: readonly Named[], stem: Stem, { words }: SuggestContext): Piece[] {
  return things.flatMap(({ sense, record, by, exact }): Piece[] => {
    const as = isNamed(stem, sense) ? null : words(sense);
    return as ? [{ words: as, record, thing: sense, own: by === 0, exact }] : [];
  });
}

function isNamed({ subjects, places }: Stem, sense: Sense): boolean {
  return sense.kind === 'place' ? places.includes(sense.id) : subjects.includes(keyOf(sense));
}

/** A second place to compare with. */
function seconds(stem: Stem, begun: string, context: SuggestContext): Completion[] {
  const things = begun
    ? matching(stem, begun, 'place', MOST, context)
    : likeliest({ ...stem, wants: 'place' }, MOST_SECONDS + stem.places.length, context);
  const pieces = piecesOf(things, stem, context);
  const likely = pieces.filter(({ record }) => record < 2);
  return attach(stem, (likely.length ? likely : pieces).slice(0, MOST_SECONDS), VERSUS, context);
}

/** The app in what lies in the place. */
function inside({ subjects: [subject], places: [place] }: Stem, context: SuggestContext): Completion[] {
  if (!subject || !place) return [];
  const app = context.words(thingOf(subject));
  const known = context.weights.placesOf(subject);
  const within = (context.ledger.placesInside.get(place) ?? []).filter((id) => known.has(id));
  return within
    .sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0))
    .slice(0, MOST_INSIDE)
    .flatMap((id) => {
      const where = context.words({ kind: 'place', id });
      return app && where ? [{ words: joined([app, where]), record: 0 as const }] : [];
    });
}

/** What is on record and begins so but for one slip. */
export function slips(stem: Stem, begun: string, context: SuggestContext): Completion[] {
  const things = context.names.startingLike(begun, stem.wants, MOST, likelihoodBeside(stem, context));
  const pieces = piecesOf(things, stem, context);
  return attach(stem, pieces, stem.places.length && stem.subjects.length ? VERSUS : glueFor(stem, 'place'), context);
}
