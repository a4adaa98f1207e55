/** The words by which a thing is asked, and that are read as nothing else. */
import type { SubjectKey } from '../ledger/ledger.ts';
import { fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sense } from '../lexicon/sense.ts';
import { phraseFor } from '../reading/ambiguity.ts';

/** The same words to show and to ask, but where only a code asks for a place. */
export interface Words {
  readonly label: string;
  readonly ask: string;
}

export type Thing = Pick<Sense, 'kind' | 'id'>;

/** @returns null where a thing has no words of its own: Amazon the company is never read where Amazon the app is. */
export type WordsFor = (thing: Thing) => Words | null;

/** @param askPlace see core/reading/ask-place.ts: asked only where no phrase does, for it reads. */
export function wordsFor(lexicon: Lexicon, askPlace: (id: string) => string): WordsFor {
  const known = new Map<string, Words | null>();
  return (thing) => {
    const key = `${thing.kind}:${thing.id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const words = thing.kind === 'place' ? wordsOfPlace(thing.id, lexicon, askPlace) : wordsOfSubject(thing, lexicon);
    known.set(key, words);
    return words;
  };
}

function wordsOfPlace(id: string, lexicon: Lexicon, askPlace: (id: string) => string): Words {
  const phrase = phraseFor({ kind: 'place', id }, lexicon);
  // A stroke parts two places in a question.
  const ask = phrase === id || phrase.includes('/') ? askPlace(id) : phrase;
  if (ask !== id) return { label: ask, ask };
  const place = lexicon.gazetteer.get(id);
  const name = place?.name ?? id;
  const within = place?.within ? lexicon.gazetteer.get(place.within)?.name : null;
  if (name === id) return { label: id, ask };
  return { label: within && !name.includes('(') ? `${name} (${within})` : name, ask };
}

function wordsOfSubject(thing: Thing, lexicon: Lexicon): Words | null {
  const name = lexicon.nameOf(thing);
  const [first] = lexicon.senses(fold(name));
  if (first?.kind !== thing.kind || first.id !== thing.id) return null;
  const ask = thing.kind === 'owner' ? `${name} apps` : name;
  return { label: ask, ask };
}

export function thingOf(key: SubjectKey): Thing {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) as Thing['kind'], id: key.slice(colon + 1) };
}

export function keyOf({ kind, id }: Thing): SubjectKey {
  return `${kind}:${id}` as SubjectKey;
}

const EMPTY: Words = { label: '', ask: '' };

export function joined(parts: readonly Words[], by = ' '): Words {
  const [first = EMPTY, ...rest] = parts.filter(({ ask }) => ask !== '');
  return rest.reduce(
    (before, { label, ask }) => ({ label: before.label + by + label, ask: before.ask + by + ask }),
    first,
  );
}

export function plainWords(text: string): Words {
  return { label: text, ask: text };
}
