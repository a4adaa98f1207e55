/** A loaded ledger with its indexes: everything is found by id or by word, never by scanning. */
import type { Group, LedgerFiles, LedgerRecord, Place, Platform, Source, Statement } from './schema.ts';

export interface Ledger {
  /** Digest of the files it came from; changes when anything in it does. */
  readonly version: string;
  readonly records: ReadonlyMap<string, LedgerRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly owners: ReadonlyMap<string, Group>;
  readonly categories: ReadonlyMap<string, Group>;
  /** Places of the ledger's own; countries and subdivisions are the lexicon's. */
  readonly places: ReadonlyMap<string, Place>;
  /** Made when first looked at: answering needs none of it, and it is as long as the ledger. */
  readonly statements: ReadonlyMap<string, Statement>;
  /** Former ids to the id that answers for them. */
  readonly referents: ReadonlyMap<string, string>;
  readonly byPlace: ReadonlyMap<string, readonly LedgerRecord[]>;
  /** Records by `platform:<id>`, `category:<id>` and `owner:<id>` as their `names` statements name them. */
  readonly bySubject: ReadonlyMap<string, readonly LedgerRecord[]>;
  /** Records by what they name, then by place. */
  readonly byPair: ReadonlyMap<string, ReadonlyMap<string, readonly LedgerRecord[]>>;
  /** Places with records that lie in or belong to a place, at any depth, in the order of their ids. */
  readonly placesInside: ReadonlyMap<string, readonly string[]>;
  /** Platform ids by owner, and by category. */
  readonly platformsOfOwner: ReadonlyMap<string, readonly string[]>;
  readonly platformsOfCategory: ReadonlyMap<string, readonly string[]>;
  /** The newest day that anything in the ledger was recorded. */
  readonly newest: string;
}

export type SubjectKey = `platform:${string}` | `category:${string}` | `owner:${string}`;

const subjects = new WeakMap<LedgerRecord, readonly SubjectKey[]>();

/** What a record's `names` statements name, deprecated ones left out. A record never changes, so it is worked out once. */
export function subjectsOf(record: LedgerRecord): readonly SubjectKey[] {
  const known = subjects.get(record);
  if (known) return known;
  const found = findSubjects(record);
  subjects.set(record, found);
  return found;
}

/** @param once the keys met before: of a hundred thousand records most name the same few. */
function findSubjects(record: LedgerRecord, once: Map<SubjectKey, SubjectKey> = new Map()): SubjectKey[] {
  const keys = new Set<SubjectKey>();
  const add = (key: SubjectKey) => {
    const known = once.get(key) ?? key;
    once.set(known, known);
    keys.add(known);
  };
  for (const statement of record.statements) {
    if (statement.property !== 'names' || statement.rank === 'deprecated') continue;
    const { value } = statement;
    if ('platform' in value) add(`platform:${value.platform}`);
    else if ('category' in value) add(`category:${value.category}`);
    else if ('owner' in value) add(`owner:${value.owner}`);
  }
  return [...keys];
}

/** Records of a place that name a subject; none is an empty list. */
export function recordsOfPair(ledger: Ledger, place: string, subject: SubjectKey): readonly LedgerRecord[] {
  return ledger.byPair.get(subject)?.get(place) ?? NONE;
}

const NONE: readonly LedgerRecord[] = [];

/** What a place lies in or belongs to: as the ledger says, otherwise by its ISO 3166-2 code; null for countries. */
export function withinOf(id: string, places: ReadonlyMap<string, Place>): string | null {
  const own = places.get(id);
  if (own) return own.within;
  const hyphen = id.indexOf('-');
  return hyphen < 0 ? null : id.slice(0, hyphen);
}

/** Builds the indexes. The files must have been checked (data/ledger): ids are unique and none dangles. */
export function indexLedger(files: LedgerFiles, version: string): Ledger {
  const byPlace = new Map<string, LedgerRecord[]>();
  const bySubject = new Map<string, LedgerRecord[]>();
  const byPair = new Map<string, Map<string, LedgerRecord[]>>();
  const referents = new Map<string, string>();
  const keys = new Map<SubjectKey, SubjectKey>();
  let newest = '';
  for (const record of files.records) {
    push(byPlace, record.place, record);
    const named = subjects.get(record) ?? findSubjects(record, keys);
    subjects.set(record, named);
    for (const key of named) {
      push(bySubject, key, record);
      const places = byPair.get(key) ?? new Map<string, LedgerRecord[]>();
      byPair.set(key, places);
      push(places, record.place, record);
    }
    for (const former of record.formerIds) referents.set(former, record.id);
    for (const { recorded } of record.statements) if (recorded > newest) newest = recorded;
  }
  const platformsOfOwner = new Map<string, string[]>();
  const platformsOfCategory = new Map<string, string[]>();
  for (const platform of files.platforms) {
    if (platform.owner) push(platformsOfOwner, platform.owner, platform.id);
    for (const category of platform.categories) push(platformsOfCategory, category, platform.id);
  }
  const places = byId(files.places);
  let statements: Ledger['statements'] | null = null;
  return {
    version,
    records: byId(files.records),
    sources: byId(files.sources),
    platforms: byId(files.platforms),
    owners: byId(files.owners),
    categories: byId(files.categories),
    places,
    get statements() {
      statements ??= byId(files.records.flatMap((record) => record.statements));
      return statements;
    },
    referents,
    byPlace,
    bySubject,
    byPair,
    placesInside: indexInside([...byPlace.keys()], places),
    platformsOfOwner,
    platformsOfCategory,
    newest,
  };
}

function indexInside(ids: readonly string[], places: ReadonlyMap<string, Place>): Map<string, string[]> {
  const inside = new Map<string, string[]>();
  for (const id of [...ids].sort()) {
    for (let outer = withinOf(id, places), depth = 0; outer && depth < 8; outer = withinOf(outer, places), depth++) {
      push(inside, outer, id);
    }
  }
  return inside;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
