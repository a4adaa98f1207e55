/** What an asked app, kind of app or owner matches: itself, and what names it by kind or owner. */
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import { subjectsOf } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';

/** Keys of the asked subjects, apps first. */
export function askedKeys(asked: {
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  readonly owners: readonly string[];
}): SubjectKey[] {
  return [
    ...asked.platforms.map((id): SubjectKey => `platform:${id}`),
    ...asked.categories.map((id): SubjectKey => `category:${id}`),
    ...asked.owners.map((id): SubjectKey => `owner:${id}`),
  ];
}

/**
 * Every key under which a record may name what was asked. Tinder: itself, dating apps, its owner's apps. "Gaming apps":
 * the kind, and every game. "ByteDance apps": the owner, and every app of it.
 */
export function matchingKeys(key: SubjectKey, ledger: Ledger): readonly SubjectKey[] {
  let known = matching.get(ledger);
  if (!known) {
    known = new Map();
    matching.set(ledger, known);
  }
  const before = known.get(key);
  if (before) return before;
  const keys = findMatching(key, ledger);
  // What no record names is left out, so that the memory has an end.
  if (ledger.bySubject.has(key)) known.set(key, keys);
  return keys;
}

const matching = new WeakMap<Ledger, Map<SubjectKey, readonly SubjectKey[]>>();

function findMatching(key: SubjectKey, ledger: Ledger): SubjectKey[] {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('platform:')) {
    const platform = ledger.platforms.get(id);
    if (!platform) return [key];
    return [
      key,
      ...platform.categories.map((category): SubjectKey => `category:${category}`),
      ...(platform.owner ? [`owner:${platform.owner}` as SubjectKey] : []),
    ];
  }
  const members = key.startsWith('category:') ? ledger.platformsOfCategory.get(id) : ledger.platformsOfOwner.get(id);
  return [key, ...(members ?? []).map((member): SubjectKey => `platform:${member}`)];
}

/** How a record names what was asked: by its own name, or only by kind or owner. Null: it does not. */
export function namedAs(record: LedgerRecord, key: SubjectKey, ledger: Ledger): SubjectKey | null {
  const named = subjectsOf(record);
  if (named.includes(key)) return key;
  return matchingKeys(key, ledger).find((candidate) => named.includes(candidate)) ?? null;
}

export function subjectName(key: SubjectKey, ledger: Ledger): string {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('platform:')) return ledger.platforms.get(id)?.name ?? id;
  if (key.startsWith('category:')) return ledger.categories.get(id)?.name ?? id;
  const owner = ledger.owners.get(id)?.name ?? id;
  return `${owner} apps`;
}
