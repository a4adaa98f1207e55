/** The names that a ledger gives its apps, owners, kinds and places, and those of regions, by their folded keys. */
import { ASCII, fold } from './fold.ts';
import type { NamedThings } from './named-things.ts';
import type { Region } from './places.ts';
import type { Sense, SenseClass, SenseKind } from './sense.ts';

const KIND_OF_NAME = { name: 'o', former: 'p', short: 'o', script: 'f', misspelling: 'm' } as const;

const POSSESSIVE = /['’]s(?= |$)/g;

/** Their keys have letters of other scripts alone. */
const IN_SCRIPTS = /^[^a-z\u00c0-\u036f\u1e00-\u1eff]+$/i;

interface OwnNames {
  /** The names by key: those in other scripts are folded when one that is not plain is first asked for. */
  readonly own: (plain: boolean) => ReadonlyMap<string, readonly Sense[]>;
  readonly apart: ReadonlySet<string>;
}

export function ownNames(things: NamedThings, regions: ReadonlyMap<string, Region>): OwnNames {
  const names = new Map<string, Sense[]>();
  const waiting: (readonly [text: string, kind: SenseKind, id: string, cls: SenseClass])[] = [];
  const apart = new Set<string>();
  const add = (text: string, kind: SenseKind, id: string, cls: SenseClass) => {
    if (!ASCII.test(text) && IN_SCRIPTS.test(text)) {
      waiting.push([text, kind, id, cls]);
      return;
    }
    addKey(fold(text), kind, id, cls);
    // Words are compared without a possessive s.
    if (POSSESSIVE.test(text)) addKey(fold(text.replaceAll(POSSESSIVE, '')), kind, id, cls);
  };
  const addKey = (key: string, kind: SenseKind, id: string, cls: SenseClass) => {
    if (!key) return;
    const known = names.get(key);
    if (!known) names.set(key, [{ kind, id, cls }]);
    else if (!known.some((sense) => sense.kind === kind)) known.push({ kind, id, cls });
  };
  const addAll = (
    kind: SenseKind,
    list: readonly {
      id: string;
      name: string;
      names: readonly { text: string; kind: keyof typeof KIND_OF_NAME; language?: string | undefined }[];
    }[],
  ) => {
    for (const { id, name } of list) {
      add(name, kind, id, 'e');
      if (/[\s-]/.test(name)) apart.add(fold(name));
    }
    for (const { id, names: others } of list) {
      for (const other of others) {
        add(other.text, kind, id, other.kind === 'name' && other.language ? 'f' : KIND_OF_NAME[other.kind]);
      }
    }
  };
  addAll('platform', things.platforms);
  addAll('place', things.places);
  addAll('category', things.categories);
  addAll('owner', things.owners);
  for (const { id, names: others } of regions.values()) for (const text of others) add(text, 'region', id, 'e');
  return {
    own: (plain) => {
      if (plain || !waiting.length) return names;
      for (const [text, kind, id, cls] of waiting.splice(0)) addKey(fold(text), kind, id, cls);
      return names;
    },
    apart,
  };
}
