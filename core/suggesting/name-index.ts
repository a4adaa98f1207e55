/** Names by how they begin, for completion as one types: apps, kinds and owners of apps, places. */
import type { SubjectKey } from '../ledger/ledger.ts';
import { distance } from '../lexicon/distance.ts';
import { fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sense } from '../lexicon/sense.ts';
import { beginning, type Entry, englishNames, foreignNames, mayBegin } from './name-list.ts';
import type { Weights } from './weights.ts';

/** A thing with a name that begins as typed. */
export interface NamedThing {
  readonly sense: Sense;
  /** Its display name. */
  readonly name: string;
  readonly exact: boolean;
  readonly record: Likelihood['record'];
  readonly by: Entry['by'];
}

/** How likely a thing is meant, in the light of what else is typed. */
export interface Likelihood {
  /** 0: something is on record; 1: something comes near; 2: nothing. */
  readonly record: 0 | 1 | 2;
  readonly weight: number;
}

export type WantedKind = 'app' | 'place' | 'any';

export interface NameIndex {
  /** Whether any name begins so. */
  readonly begins: (typed: string) => boolean;
  /** Things with a name that begins so, the likeliest first, each once. */
  readonly starting: (
    typed: string,
    kind: WantedKind,
    limit: number,
    likely?: (sense: Sense) => Likelihood,
  ) => readonly NamedThing[];
  /** Things on record whose name begins like the typed text but for one slip. */
  readonly startingLike: (
    typed: string,
    kind: WantedKind,
    limit: number,
    likely?: (sense: Sense) => Likelihood,
  ) => readonly NamedThing[];
}

/** A place of which nothing is known is offered, and a slip is looked for, only after so many letters. */
const LEAST_FOR_UNKNOWN = 2;
const LEAST_FOR_SLIP = 3;
const ONE_SLIP = 1.3;
const LEAST_FOR_FOREIGN = 3;
/** What so few letters begin is much: it is ranked once where it stands alone, for the longest list of choices there is. */
const SHORT = 2;
const MOST_KEPT = 100;

export function indexNames(lexicon: Lexicon, weights: Weights): NameIndex {
  const names = once(() => englishNames(lexicon));
  const foreign = once(() => foreignNames(lexicon));
  const short = new Map<string, readonly NamedThing[]>();
  const likelyAlone = alone(lexicon, weights);

  function ranked(
    things: Iterable<Entry>,
    key: string,
    limit: number,
    likely: (sense: Sense) => Likelihood,
  ): NamedThing[] {
    const best = new Map<string, Entry>();
    for (const entry of things) {
      const id = `${entry.sense.kind}:${entry.sense.id}`;
      const known = best.get(id);
      if (!known || rankOf(entry, key) < rankOf(known, key)) best.set(id, entry);
    }
    const tier = ({ kind, id }: Sense) => (kind === 'place' ? weights.tierOf(id) : 0);
    return [...best.values()]
      .map((entry) => {
        const { record, weight } = likely(entry.sense);
        const place = tier(entry.sense);
        const name = lexicon.nameOf(entry.sense);
        const exact = isExact(entry, key, record, place);
        const unknown = record === 2 && place > 0;
        const order = [exact ? 0 : 1, ...standing(record, place), entry.by];
        return { entry, name, record, exact, weight, unknown, order };
      })
      .filter(({ unknown, entry }) => !unknown || entry.key === key || key.length >= LEAST_FOR_UNKNOWN)
      .sort(
        (a, b) =>
          compare(a.order, b.order) ||
          b.weight - a.weight ||
          a.name.length - b.name.length ||
          (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
      )
      .slice(0, limit)
      .map(({ entry: { sense, by }, name, record, exact }) => ({ sense, name, record, exact, by }));
  }

  function find(
    typed: string,
    key: string,
    kind: WantedKind,
    limit: number,
    likely: (sense: Sense) => Likelihood,
  ): NamedThing[] {
    const fits = (entry: Entry) => isOf(kind, entry.sense) && mayBegin(entry, typed);
    const found = ranked(beginning(names(), key).filter(fits), key, limit, likely);
    if (found.length || key.length < LEAST_FOR_FOREIGN) return found;
    return ranked(beginning(foreign(), key).filter(fits), key, limit, likely);
  }

  return {
    begins: (typed) => beginning(names(), fold(typed)).some((entry) => mayBegin(entry, typed)),
    starting: (typed, kind, limit, likely) => {
      const key = fold(typed);
      if (!key && typed) return [];
      if (likely || key.length > SHORT) return find(typed, key, kind, limit, likely ?? likelyAlone);
      const known = short.get(`${kind} ${key}`) ?? find(typed, key, kind, MOST_KEPT, likelyAlone);
      short.set(`${kind} ${key}`, known);
      return known.slice(0, limit);
    },
    startingLike: (typed, kind, limit, likely = likelyAlone) => {
      const key = fold(typed);
      if (key.length < LEAST_FOR_SLIP) return [];
      const near = beginning(names(), key.charAt(0)).filter(
        ({ key: name, sense, by }) =>
          by === 0 && isOf(kind, sense) && likely(sense).record === 0 && beginsLike(key, name),
      );
      return ranked(near, key, limit, likely);
    },
  };
}

/**
 * Countries before what lies in them before bodies, and of each those on record first; but a country of which other
 * records tell is likelier meant than a town on record, and what nothing is known of comes last.
 */
function standing(record: Likelihood['record'], tier: number): [number, number] {
  return record === 2 ? [3, tier] : [tier, record];
}

/** Without more to go by: what the ledger holds, and for an app how widely it is known. */
function alone(lexicon: Lexicon, weights: Weights): (sense: Sense) => Likelihood {
  return (sense) => {
    if (sense.kind === 'place') {
      const weight = weights.ofPlace(sense.id);
      return { record: weight > 0 ? 0 : 2, weight };
    }
    const onRecord = weights.ofSubject(`${sense.kind}:${sense.id}` as SubjectKey);
    const renown = sense.kind === 'platform' ? lexicon.renown(sense.id) : 0;
    return { record: onRecord > 0 || renown >= KNOWN ? 0 : 2, weight: onRecord + renown };
  };
}

/** An app of at least so many names is known the world over. */
const KNOWN = 4;

/**
 * A last word alone is no name: "Bang" is not Cao Bằng. Of what nothing is known, only a country's own name counts: "ba" is
 * the beginning of Bahrain before it is a code, or a town in Fiji.
 */
function isExact({ key, by }: Entry, typed: string, record: Likelihood['record'], tier: number): boolean {
  return typed !== '' && key === typed && (record < 2 ? by < 2 : by === 0 && tier === 0);
}

/** The exact name before those that begin so, a thing's own name before its others. */
function rankOf({ key, by }: Entry, typed: string): number {
  return key === typed && by < 2 ? -1 : by;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

function isOf(kind: WantedKind, sense: Sense): boolean {
  if (sense.kind === 'region') return false;
  return kind === 'any' || (kind === 'place') === (sense.kind === 'place');
}

function beginsLike(typed: string, name: string): boolean {
  const { length } = typed;
  return [length - 1, length, length + 1].some((end) => distance(typed, name.slice(0, end), ONE_SLIP) <= ONE_SLIP);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
