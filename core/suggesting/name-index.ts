/** Names by how they begin, for completion as one types: apps, kinds and owners of apps, places. */
import { fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sense } from '../lexicon/sense.ts';

export interface NamedThing {
  readonly sense: Sense;
  /** The thing's display name. */
  readonly name: string;
  /** The name that begins as typed. */
  readonly text: string;
}

export interface NameIndex {
  /** Things with a name that begins so, those with most records first; each thing once. */
  readonly starting: (typed: string, kind: 'app' | 'place' | 'any', limit: number) => readonly NamedThing[];
}

/** Beyond this many names with one beginning, more letters are needed to choose well. */
const MOST_LOOKED_AT = 400;

/** @param weight how much the ledger holds on a thing: orders names that begin alike. */
export function indexNames(lexicon: Lexicon, weight: (sense: Sense) => number): NameIndex {
  let sorted: { key: string; text: string; sense: Sense }[] | null = null;
  const names = () => {
    sorted ??= lexicon
      .written()
      .map(({ text, sense }) => ({ key: fold(text), text, sense }))
      .filter(({ key }) => key)
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return sorted;
  };
  return {
    starting: (typed, kind, limit) => {
      const key = fold(typed);
      const list = names();
      const found = new Map<string, NamedThing & { exact: boolean; own: boolean }>();
      const from = key ? firstAtOrAfter(list, key) : 0;
      const most = key ? MOST_LOOKED_AT : list.length;
      for (let at = from; at < list.length && at - from < most; at++) {
        const entry = list[at];
        if (!entry?.key.startsWith(key)) break;
        if (!fits(entry.sense, kind)) continue;
        const id = `${entry.sense.kind}:${entry.sense.id}`;
        const name = lexicon.nameOf(entry.sense);
        const own = entry.text === name;
        const known = found.get(id);
        if (!known || (own && !known.own))
          found.set(id, { sense: entry.sense, name, text: entry.text, exact: entry.key === key, own });
      }
      return [...found.values()]
        .sort(
          (a, b) =>
            Number(b.exact) - Number(a.exact) ||
            weight(b.sense) - weight(a.sense) ||
            Number(a.sense.cls === 'd') - Number(b.sense.cls === 'd') ||
            a.name.length - b.name.length ||
            (a.name < b.name ? -1 : 1),
        )
        .slice(0, limit);
    },
  };
}

function fits(sense: Sense, kind: 'app' | 'place' | 'any'): boolean {
  if (sense.kind === 'region') return false;
  return kind === 'any' || (kind === 'place') === (sense.kind === 'place');
}

function firstAtOrAfter(list: readonly { readonly key: string }[], key: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
