/** Every name in the order of its letters, and where those with one beginning stand. */
import { fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sense, SenseClass } from '../lexicon/sense.ts';

export interface Entry {
  /** Folded. */
  readonly key: string;
  /** As it is written; null for names that are kept folded. */
  readonly text: string | null;
  readonly sense: Sense;
  /** 0: the thing's own name; 1: another; 2: a name without its first words; 3: a name in another language. */
  readonly by: 0 | 1 | 2 | 3;
}

/** So many letters must be typed before a lesser name of a thing leads to it. */
const LEAST_FOR_OTHER = 2;
const LEAST_FOR_LATER = 3;
/** Names in English, by hand, by a standard, by adjective; then those in other languages. */
const OTHER: ReadonlySet<SenseClass> = new Set(['e', 'o', 'p', 'k', 'a']);
const FOREIGN: ReadonlySet<SenseClass> = new Set(['f']);

export function englishNames(lexicon: Lexicon): readonly Entry[] {
  return sorted(namesOf(lexicon));
}

export function foreignNames(lexicon: Lexicon): readonly Entry[] {
  return sorted(unwritten(lexicon, FOREIGN, 3));
}

/** Whether enough is typed of the name, in its own words. */
export function mayBegin(entry: Entry, typed: string): boolean {
  return isLongEnough(entry, fold(typed)) && beginsWithWords(entry, typed);
}

function isLongEnough({ by, key, sense }: Entry, typed: string): boolean {
  if (by === 0 || key === typed) return true;
  // What an owner's apps are called leads to the apps.
  if (sense.kind === 'owner') return false;
  return typed.length >= (by === 1 ? LEAST_FOR_OTHER : LEAST_FOR_LATER);
}

/** "Ban t" begins no Banten: words typed apart are words of the name. */
function beginsWithWords({ text }: Entry, typed: string): boolean {
  const words = typed.trim().split(SPACES);
  if (words.length < 2) return true;
  const own = text?.split(SPACES) ?? [];
  return words.slice(0, -1).every((word, i) => fold(word) === fold(own[i] ?? ''));
}

function namesOf(lexicon: Lexicon): Entry[] {
  return [
    ...lexicon.written().flatMap(({ text, sense }) => {
      const by = text === lexicon.nameOf(sense) ? 0 : 1;
      const later = laterWords(text).map((part): Entry => ({ key: fold(part), text: part, sense, by: 2 }));
      return [{ key: fold(text), text, sense, by } as const, ...later];
    }),
    ...unwritten(lexicon, OTHER, 1),
  ];
}

const SPACES = /[\s-]+/;
const LINKS: ReadonlySet<string> = new Set(['and', 'the', 'del', 'von']);

/** "Korea" of "South Korea", "Commission" of "European Commission". */
function laterWords(name: string): string[] {
  const words = name.split(/[\s(/-]+/);
  return words.flatMap((word, at) =>
    at > 0 && word.length >= LEAST_FOR_LATER && !LINKS.has(word) ? [words.slice(at).join(' ')] : [],
  );
}

/** Names that the lexicon has beside those that are written: codes, adjectives, other languages. */
function unwritten(lexicon: Lexicon, classes: ReadonlySet<SenseClass>, by: 1 | 3): Entry[] {
  const found: Entry[] = [];
  lexicon.each((key, cls) => {
    if (!classes.has(cls)) return;
    for (const sense of lexicon.senses(key))
      if (sense.kind === 'place' && classes.has(sense.cls)) found.push({ key, text: null, sense, by });
  });
  return found;
}

function sorted(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ key }) => key).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

export function beginning(list: readonly Entry[], key: string): readonly Entry[] {
  if (!key) return list;
  const from = firstAtOrAfter(list, key);
  let to = from;
  while (list[to]?.key.startsWith(key)) to++;
  return list.slice(from, to);
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
