/** Records with everything they point at, as one JSON document that loads as a ledger of its own. */
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Group, LedgerFiles, LedgerRecord, Place, Platform } from '../../core/ledger/schema.ts';

/**
 * @param records those to export.
 * @param all true: everything else in the ledger too, whether a record points at it or not.
 */
export function ledgerDocument(records: readonly LedgerRecord[], ledger: Ledger, all: boolean): LedgerFiles {
  if (all) return { ...listsOf(ledger), records: [...records] };
  const cited = new Set(records.flatMap((r) => r.statements.flatMap((s) => s.citations.map((c) => c.source))));
  const named = namedBy(records);
  const platforms = withFamilies(named.platforms, ledger);
  const owners = new Set([...named.owners, ...platforms.map((platform) => platform.owner)]);
  const categories = new Set([...named.categories, ...platforms.flatMap((platform) => platform.categories)]);
  const lists = listsOf(ledger);
  return {
    sources: lists.sources.filter((source) => cited.has(source.id)),
    platforms,
    owners: pick(lists.owners, owners),
    categories: pick(lists.categories, categories),
    places: withContainers(new Set(records.map((record) => record.place)), ledger),
    records: [...records],
  };
}

function listsOf(ledger: Ledger): Omit<LedgerFiles, 'records'> {
  return {
    sources: [...ledger.sources.values()],
    platforms: [...ledger.platforms.values()],
    owners: [...ledger.owners.values()],
    categories: [...ledger.categories.values()],
    places: [...ledger.places.values()],
  };
}

function namedBy(records: readonly LedgerRecord[]) {
  const platforms = new Set<string>();
  const owners = new Set<string>();
  const categories = new Set<string>();
  for (const { property, value } of records.flatMap((record) => record.statements)) {
    if (property !== 'names') continue;
    if ('platform' in value) platforms.add(value.platform);
    else if ('owner' in value) owners.add(value.owner);
    else if ('category' in value) categories.add(value.category);
  }
  return { platforms, owners, categories };
}

function withFamilies(ids: ReadonlySet<string>, ledger: Ledger): Platform[] {
  const wanted = new Set<string>();
  for (const id of ids) {
    for (let next: string | undefined = id; next && !wanted.has(next); next = ledger.platforms.get(next)?.family) {
      wanted.add(next);
    }
  }
  return [...ledger.platforms.values()].filter((platform) => wanted.has(platform.id));
}

function withContainers(ids: ReadonlySet<string>, ledger: Ledger): Place[] {
  const wanted = new Set<string>();
  for (const id of ids) {
    for (let next: string | null | undefined = id; next && !wanted.has(next); next = ledger.places.get(next)?.within) {
      wanted.add(next);
    }
  }
  return [...ledger.places.values()].filter((place) => wanted.has(place.id));
}

const pick = (groups: readonly Group[], ids: ReadonlySet<string | null>): Group[] =>
  groups.filter((group) => ids.has(group.id));
