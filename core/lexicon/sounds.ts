/**
 * Names of apps as other scripts write them, by their sound: वाट्सऐप, ટિકટોક, エックス. A word is written in Latin letters and
 * kept to its consonants, of which those that scripts confuse count as one; so is the app's name.
 */
import type { NamedThings } from './named-things.ts';
import type { Sense } from './sense.ts';

export interface Sounds {
  /** The app or kind of app that a word in another script sounds like, or null. */
  readonly named: (word: string) => Sense | null;
}

/** Shorter skeletons fit too many words; acronyms are spelt letter by letter. */
const LEAST = 4;
const LEAST_ACRONYM = 3;

/** @param lines letters.tsv: letters, and how they are written. Read when the first word asks for it. */
export function soundsOf(lines: string, things: NamedThings): Sounds {
  let table: Map<string, string> | null = null;
  let index: Map<string, Sense> | null = null;
  return {
    named: (word) => {
      table ??= readLetters(lines);
      index ??= indexed(things);
      const latin = romanised(word, table);
      if (latin === null) return null;
      const skeleton = skeletonOf(latin);
      const found = index.get(skeleton) ?? nearly(skeleton, index);
      if (!found) return null;
      return skeleton === LETTER_X ? (X.test(latin) ? found : null) : found;
    },
  };
}

/** "eks", "iks", "ekkusu": how languages call the letter. */
const LETTER_X = 'ks';
const X = /^(e|i|ay|ai|y)+[kg]+[hu]?(s|z)(u|eu)?$/;

function readLetters(lines: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [letters = '', latin = ''] = line.split('\t');
    for (const letter of letters) table.set(letter, latin);
  }
  return table;
}

const HANGUL = /\p{sc=Hangul}/gu;

function romanised(word: string, table: ReadonlyMap<string, string>): string | null {
  let latin = '';
  let known = 0;
  for (const letter of word.normalize('NFC').replace(HANGUL, (syllable) => syllable.normalize('NFD'))) {
    const written = table.get(letter) ?? '';
    if (written) known++;
    latin += written;
  }
  return known * 2 > [...word].length ? latin : null;
}

/** The consonants, those alike as one: b, f and p, d and t, g, j and k, l and r, v and w, s and z. */
function skeletonOf(latin: string): string {
  return latin
    .replace(/ch/g, 'q')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cgj]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/[bf]/g, 'p')
    .replace(/d/g, 't')
    .replace(/v/g, 'w')
    .replace(/l/g, 'r')
    .replace(/[^qkmnprstw]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Long skeletons may differ in one consonant, which a script lacks or doubles. */
const LEAST_NEAR = 6;

function nearly(skeleton: string, index: ReadonlyMap<string, Sense>): Sense | null {
  if (skeleton.length < LEAST_NEAR) return null;
  const near = [...index].filter(([key]) => key.length === skeleton.length && differs(key, skeleton) === 1);
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
}

function differs(one: string, two: string): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) if (one[i] !== two[i]) count++;
  return count;
}

/** The things by skeleton. */
function indexed({ platforms, categories }: NamedThings): Map<string, Sense> {
  const index = new Map<string, Sense>();
  const add = (text: string, sense: Sense) => {
    if (!/^[\x20-\x7e]+$/.test(text)) return;
    const acronym = ACRONYM.test(text);
    const skeleton = keyOf(text);
    if (text !== 'X' && skeleton.length < (acronym ? LEAST_ACRONYM : LEAST)) return;
    index.set(skeleton, sense);
  };
  // Of things that sound alike the one with the most names is known in the most languages; its own name comes first.
  const known = [...platforms].sort((a, b) => b.names.length - a.names.length);
  for (const { id, name } of known) if (!index.has(keyOf(name))) add(name, { kind: 'platform', id, cls: 'f' });
  for (const { id, names } of known)
    for (const { text } of names.filter(isName))
      if (!index.has(keyOf(text))) add(text, { kind: 'platform', id, cls: 'f' });
  for (const { id, name, names } of categories) {
    for (const text of [name, ...names.map((other) => other.text)])
      if (ACRONYM.test(text)) add(text, { kind: 'category', id, cls: 'f' });
  }
  return index;
}

function isName({ kind }: { readonly kind: string }): boolean {
  return kind === 'name' || kind === 'short' || kind === 'former';
}

const ACRONYM = /^[A-Z]{3,4}s?$/;

function keyOf(text: string): string {
  return skeletonOf(ACRONYM.test(text) ? text.replace(/s$/, '').toLowerCase() : text.toLowerCase());
}
