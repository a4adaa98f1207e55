/** Makes the Question from the names found: which are asked together, which day, which facet, which list, and what was not read. */
import type { Day } from '../day/edtf.ts';
import type { Facet } from '../ledger/property.ts';
import { ambiguityOf } from './ambiguity.ts';
import { dayOf, dayReadings } from './asked-day.ts';
import { askingOf, NOTHING_ASKED } from './asking.ts';
import { asksWhoActed, facetOf } from './facets.ts';
import {
  asksComparison,
  asksMany,
  asksOneOfAll,
  asksRecent,
  asksTimeline,
  eventIn,
  kindsIn,
  placeKindsIn,
  restrictingWords,
  verdictsIn,
} from './filters.ts';
import type { NoSuchDay, ReadDay } from './found-day.ts';
import { isAside, mayBeAsked } from './guard.ts';
import { leftoversOf } from './leftovers.ts';
import type { Guess } from './misspelt.ts';
import { pairsOf } from './pairs.ts';
import type { Filters, Question } from './question.ts';
import { guessesOf, readingsOf } from './readings.ts';
import { type Draft, passOver, type Span, spansOf } from './span.ts';

export interface Parts {
  readonly draft: Draft;
  /** Lower case, no diacritics. */
  readonly plain: string;
  readonly days: readonly ReadDay[];
  readonly impossible: NoSuchDay | null;
  readonly guesses: readonly Guess[];
  readonly excluded: readonly Span[];
  readonly today: Day;
}

const NO_FILTERS: Filters = { kinds: [], verdicts: [], regions: [], placeKinds: [], period: null };

export function emptyQuestion(text: string): Question {
  return {
    text,
    mode: 'unread',
    platforms: [],
    categories: [],
    owners: [],
    places: [],
    pairs: [],
    facet: null,
    asking: NOTHING_ASKED,
    asOf: null,
    asOfTyped: null,
    filters: NO_FILTERS,
    readings: [],
    unread: [],
    guesses: [],
    ambiguity: null,
    problem: null,
  };
}

export function understand(parts: Parts): Question {
  const { draft, plain } = parts;
  const removals = kindsIn(plain).includes('app-store-removal');
  const spans = spansOf(draft).filter(({ senses }) => !removals || senses[0]?.id !== 'app-stores');
  const ambiguity = ambiguityOf(draft, spans);
  const idsOf = (kind: string) => [
    ...new Set(
      spans.flatMap(({ senses }) =>
        senses
          .filter((sense) => sense.kind === kind)
          .slice(0, 1)
          .map(({ id }) => id),
      ),
    ),
  ];
  const clear = spans.filter(
    ({ senses }) => new Set(senses.map(({ id }) => id)).size === 1 || !senses.every(({ kind }) => kind === 'place'),
  );
  const places = [
    ...new Set(
      clear.flatMap(({ senses }) =>
        senses
          .filter(({ kind }) => kind === 'place')
          .slice(0, 1)
          .map(({ id }) => id),
      ),
    ),
  ];
  const platforms = idsOf('platform');
  const categories = idsOf('category');
  const owners = idsOf('owner');
  const regions = idsOf('region');
  const hasSubject = platforms.length + categories.length + owners.length > 0;
  const hasPlace = places.length > 0;
  const open = !hasSubject || !hasPlace;
  const subjectCount = platforms.length + categories.length + owners.length;

  // "The oldest ban" of everything on file, as "the latest" is.
  const recent = open && (asksRecent(plain) || (!hasSubject && !hasPlace && asksOneOfAll(plain)));
  const timeline = asksTimeline(plain);
  const listed = open && !timeline;
  const filters = filtersOf(parts, { listed, recent, regions, hasPlace, hasSubject });
  for (const { start, end } of restrictingWords(plain, listed || recent)) passOver(draft, start, end);
  const left = leftoversOf(draft);
  const restricts =
    filters.kinds.length + filters.verdicts.length + filters.regions.length + filters.placeKinds.length > 0 ||
    filters.period !== null;
  const nothing =
    !hasSubject && !hasPlace && !ambiguity && !(restricts && (regions.length > 0 || asksMany(plain))) && !recent;
  const lacksPlace = !hasPlace && regions.length === 0 && filters.placeKinds.length === 0;
  const missing = hasSubject ? (lacksPlace ? 'place' : null) : 'subject';
  const guarded =
    !ambiguity && open && (mayBeAsked(draft, left, missing) || (!restricts && isAside(draft, plain, left, missing)));
  const { asOf, asOfTyped, problem } = dayOf(parts, { listed: listed || recent });

  const mode = modeOf();
  return {
    text: draft.text,
    mode,
    platforms,
    categories,
    owners,
    places,
    pairs: mode === 'unread' ? [] : pairsOf(draft, plain),
    asking: askingOf(plain),
    facet: facetFor(facetOf(plain), { open, plain }),
    asOf,
    asOfTyped,
    filters: mode === 'unread' ? NO_FILTERS : filters,
    readings: [...readingsOf(draft, spans), ...dayReadings(parts)],
    unread: [...new Set(left.map((i) => draft.tokens[i]?.text ?? ''))],
    guesses: guessesOf(draft, parts.guesses, spans, parts.excluded),
    ambiguity,
    problem,
    ...(parts.excluded.length ? { excluded: excludedOf(parts.excluded) } : {}),
  };

  function modeOf(): Question['mode'] {
    if (nothing || guarded) return 'unread';
    if (recent) return 'recent';
    if (timeline && (hasSubject || hasPlace)) return 'timeline';
    if (open) return 'list';
    const pairs = subjectCount * places.length;
    if (pairs > 1) return pairs <= MOST_COMPARED || asksComparison(plain) ? 'comparison' : 'list';
    return platforms.length === 1 ? 'pair' : 'list';
  }
}

const MOST_COMPARED = 6;

function excludedOf(excluded: readonly Span[]): { places: string[]; subjects: string[] } {
  const firsts = excluded.flatMap(({ senses }) => senses.slice(0, 1));
  return {
    places: firsts.filter(({ kind }) => kind === 'place').map(({ id }) => id),
    subjects: firsts.filter(({ kind }) => kind !== 'place' && kind !== 'region').map(({ kind, id }) => `${kind}:${id}`),
  };
}

/** "Who has banned TikTok" asks for a list; "who banned TikTok in Belgium" asks who decided. */
function facetFor(facet: Facet | null, { open, plain }: { open: boolean; plain: string }): Facet | null {
  if (facet) return facet;
  return !open && asksWhoActed(plain) ? 'decided-by' : null;
}

interface Shape {
  readonly listed: boolean;
  readonly recent: boolean;
  readonly regions: readonly string[];
  readonly hasPlace: boolean;
  readonly hasSubject: boolean;
}

function filtersOf({ plain, days, today, impossible }: Parts, shape: Shape): Filters {
  if (!shape.listed && !shape.recent) return { ...NO_FILTERS, regions: [...shape.regions] };
  const period = impossible ? null : periodOf(days, plain, today, shape);
  const byEvent = period?.event === 'lifted';
  return {
    kinds: kindsIn(plain),
    verdicts: byEvent ? [] : verdictsIn(plain),
    regions: [...shape.regions],
    placeKinds:
      shape.hasPlace || (shape.regions.length > 0 && shape.regions.some((id) => PARTS.test(id)))
        ? []
        : placeKindsIn(plain),
    period,
  };
}

/** Regions whose members are subdivisions: "US states" is no list of countries. */
const PARTS = /-(states|provinces|nations|regions)$/;
const EVER = '1900-01-01';

/** A period that a list is kept to; a single day is the day in question instead. */
function periodOf(days: readonly ReadDay[], plain: string, today: Day, shape: Shape): Filters['period'] {
  const [first, second] = days;
  if (!first) return null;
  const event = shape.recent ? 'any' : eventIn(plain);
  if (second && /\b(between|from|de|von|entre)\b/.test(plain.slice(0, first.start + 8)) && second.to >= first.from) {
    return { from: first.from, to: second.to, event };
  }
  if (first.lead === 'since') return { from: first.from, to: today < first.from ? first.to : today, event };
  if (first.lead === 'after') return { from: first.to, to: today < first.to ? first.to : today, event };
  if (first.lead === 'before') return { from: EVER, to: first.from, event };
  return first.from === first.to ? null : { from: first.from, to: first.to, event };
}
