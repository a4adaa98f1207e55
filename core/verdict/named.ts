/** Which apps a short text of ours names, by any of their names: "Twitter (now X) is blocked" names one. */
import type { Ledger } from '../ledger/ledger.ts';
import type { Platform } from '../ledger/schema.ts';

interface Name {
  readonly tokens: readonly string[];
  /** Only as written: of a name that is also a common word ("Signal"), or as short as "X". */
  readonly exact: boolean;
  readonly ids: readonly string[];
  /** An owner names its apps only where the text says so: "Meta's services", not "Meta agreed". */
  readonly owner: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const OWNED: ReadonlySet<string> = new Set(['apps', 'services', 'platforms', 'networks', 'products']);
/** "X Corp" is the company. */
const COMPANY: ReadonlySet<string> = new Set(['corp', 'inc', 'ltd', 'llc', 'limited']);
const SHORT = 2;

const indexes = new WeakMap<Ledger, ReadonlyMap<string, readonly Name[]>>();

/** @returns ids of the platforms, in the order of the text; the longest name wins ("Google Play Store", "TikTok Lite"). */
export function appsNamedIn(text: string, ledger: Ledger): string[] {
  const index = indexOf(ledger);
  const words = text.match(WORD) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const name = index.get(lower[at] ?? '')?.find((candidate) => standsAt(candidate, at, words, lower));
    for (const id of name?.ids ?? []) found.add(id);
    at += name?.tokens.length ?? 1;
  }
  return [...found];
}

function standsAt(name: Name, at: number, words: readonly string[], lower: readonly string[]): boolean {
  const read = name.exact ? words : lower;
  if (!name.tokens.every((token, n) => read[at + n] === token)) return false;
  const next = at + name.tokens.length;
  if (name.owner) return OWNED.has(lower[next] ?? '') || (lower[next] === 's' && OWNED.has(lower[next + 1] ?? ''));
  return !COMPANY.has(lower[next] ?? '');
}

/** By first word, longest first. */
function indexOf(ledger: Ledger): ReadonlyMap<string, readonly Name[]> {
  const known = indexes.get(ledger);
  if (known) return known;
  const index = new Map<string, Name[]>();
  const add = (text: string, ids: readonly string[], asWritten: boolean, owner: boolean) => {
    const written = text.match(WORD) ?? [];
    const [first] = written;
    if (first === undefined || !ids.length) return;
    const exact = asWritten || text.length <= SHORT;
    const name = { tokens: exact ? written : written.map((word) => word.toLowerCase()), exact, ids, owner };
    const key = first.toLowerCase();
    const list = index.get(key);
    if (list) list.push(name);
    else index.set(key, [name]);
  };
  for (const platform of ledger.platforms.values()) {
    for (const text of namesOf(platform)) add(text, [platform.id], platform.word === true, false);
  }
  for (const owner of ledger.owners.values()) add(owner.name, ledger.platformsOfOwner.get(owner.id) ?? [], true, true);
  for (const names of index.values()) names.sort((a, b) => b.tokens.length - a.tokens.length);
  indexes.set(ledger, index);
  return index;
}

/** "X (formerly Twitter)" is a label; what stands before the bracket is the name. */
function namesOf({ name, names }: Platform): string[] {
  return [name.replace(/ \(.*\)$/, ''), ...names.filter(({ kind }) => kind !== 'misspelling').map(({ text }) => text)];
}
