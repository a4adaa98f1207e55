/** How likely a thing is asked about, by what the ledger holds on it: worked out when first needed, then kept. */
import { matchingKeys } from '../finding/subjects.ts';
import { type Ledger, recordsOfPair, type SubjectKey, subjectsOf } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Kind, PlaceKind } from '../ledger/vocabulary.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';

/** The number of a weight says nothing by itself: heavier is likelier. */
export interface Weights {
  /** How many records name the app, kind or owner. */
  readonly ofSubject: (key: SubjectKey) => number;
  /** How many records the place has, and a little for those of what lies in it. */
  readonly ofPlace: (id: string) => number;
  /** Places with a record for the subject: countries, then what lies in them, then bodies; the heaviest of each first. */
  readonly placesOf: (key: SubjectKey) => ReadonlyMap<string, number>;
  /** What the records of a place name, the heaviest first. */
  readonly subjectsOf: (place: string) => ReadonlyMap<SubjectKey, number>;
  /** 0 for countries and unions, 1 for what lies in them, 2 for bodies. */
  readonly tierOf: (place: string) => 0 | 1 | 2;
}

/** What binds everyone is asked about more than what binds a few, a ban more than a plan. */
const KIND_WEIGHT: Readonly<Record<Kind, number>> = {
  'nationwide-block': 6,
  'divestiture-law': 6,
  'temporary-suspension': 4,
  'app-store-removal': 4,
  'age-restriction': 3,
  'device-ban': 3,
  'network-ban': 2,
  'procurement-ban': 2,
  advice: 1,
  proposed: 1,
  inquiry: 1,
};
const ENDS: ReadonlySet<string> = new Set(['lifted', 'struck-down', 'rejected']);
const ENDED: ReadonlySet<string> = new Set(['lifted', 'expired', 'struck down', 'rejected']);
const OVER = 0.5;
/** What names an app only by its kind or owner, and what holds only inside a place, tells less about it. */
const BY_KIND = 0.3;
const INSIDE = 0.1;
/** A second record of one pair adds less than the first: what binds everyone outweighs a handful of plans. */
const FURTHER = 0.25;
const TIERS: Readonly<Partial<Record<PlaceKind, 0 | 1>>> = { country: 0, union: 0, subdivision: 1 };

export function weigh(ledger: Ledger, gazetteer: Gazetteer): Weights {
  const tierOf = (place: string) => TIERS[gazetteer.get(place)?.kind ?? 'institution'] ?? 2;

  const places = new Map<string, number>();
  const placesBySubject = new Map<SubjectKey, ReadonlyMap<string, number>>();
  const subjectsByPlace = new Map<string, ReadonlyMap<SubjectKey, number>>();

  function placeWeight(id: string): number {
    return remembered(places, id, () => {
      const count = (place: string) => ledger.byPlace.get(place)?.length ?? 0;
      const inside = ledger.placesInside.get(id) ?? [];
      return count(id) + INSIDE * inside.reduce((total, place) => total + count(place), 0);
    });
  }

  function rankPlaces(key: SubjectKey): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const named of matchingKeys(key, ledger)) {
      const share = named === key ? 1 : BY_KIND;
      for (const [place, list] of ledger.byPair.get(named) ?? []) add(found, place, share * pairWeight(list));
    }
    const own = new Map(found);
    // Much on record on a place shows that it is asked about.
    for (const place of own.keys()) add(found, place, Math.log2(1 + placeWeight(place)));
    for (const [place] of found) {
      for (let outer = withinOf(place), depth = 0; outer && depth < 8; outer = withinOf(outer), depth++) {
        // A union with no record of its own is answered by its institutions.
        if (own.has(outer) || gazetteer.get(outer)?.kind === 'union') add(found, outer, INSIDE * (own.get(place) ?? 0));
      }
    }
    return new Map([...found].sort(([a, x], [b, y]) => tierOf(a) - tierOf(b) || y - x || (a < b ? -1 : 1)));
  }

  function rankSubjects(place: string): ReadonlyMap<SubjectKey, number> {
    const found = new Map<SubjectKey, number>();
    for (const record of ledger.byPlace.get(place) ?? [])
      for (const key of subjectsOf(record)) add(found, key, recordWeight(record));
    const known = (key: SubjectKey) => ledger.bySubject.get(key)?.length ?? 0;
    return new Map([...found].sort(([a, x], [b, y]) => y - x || known(b) - known(a) || (a < b ? -1 : 1)));
  }

  function withinOf(place: string): string | null {
    return gazetteer.get(place)?.within ?? null;
  }

  return {
    ofSubject: (key) => ledger.bySubject.get(key)?.length ?? 0,
    ofPlace: placeWeight,
    placesOf: (key) => remembered(placesBySubject, key, rankPlaces),
    subjectsOf: (place) => remembered(subjectsByPlace, place, rankSubjects),
    tierOf,
  };
}

/** Records of a place that a subject is answered with, those that name it by kind or owner too. */
export function recordsFor(ledger: Ledger, key: SubjectKey, place: string): readonly LedgerRecord[] {
  return [...new Set(matchingKeys(key, ledger).flatMap((named) => recordsOfPair(ledger, place, named)))];
}

function pairWeight(records: readonly LedgerRecord[]): number {
  let heaviest = 0;
  let total = 0;
  for (const record of records) {
    const weight = recordWeight(record);
    total += weight;
    if (weight > heaviest) heaviest = weight;
  }
  return heaviest + FURTHER * (total - heaviest);
}

/** By kind, whether it has ended, and how often sources are cited for it. */
function recordWeight({ kind, statements }: LedgerRecord): number {
  let cited = 0;
  let over = false;
  for (const { property, value, rank, citations } of statements) {
    if (rank === 'deprecated') continue;
    cited += citations.length;
    if (property === 'resumed') over = false;
    else if (ENDS.has(property) || (property === 'status' && ENDED.has(value.status))) over = true;
  }
  return (over ? OVER : 1) * KIND_WEIGHT[kind] + Math.log2(1 + cited);
}

function add<K>(map: Map<K, number>, key: K, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

function remembered<K, V>(memory: Map<K, V>, key: K, make: (key: K) => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memory.set(key, made);
  return made;
}
