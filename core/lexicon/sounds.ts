/**
 * Names of apps as other scripts write them, by their sound: वाट्सऐप, ટિકટોક, エックス. A word is written in Latin letters and
 * kept to its consonants, of which those that scripts confuse count as one; so is the app's name. What is found so must be
 * near in its vowels too: most words of a language have the consonants of some app.
 */
import type { NamedThings } from './named-things.ts';
import type { Sense } from './sense.ts';
import { soundDistance } from './sound-distance.ts';

export interface Sounds {
  /** The app or kind of app that a word in another script sounds like, or null. */
  readonly named: (word: string) => Sense | null;
}

/** Shorter skeletons fit too many words; acronyms are spelt letter by letter. */
const LEAST = 4;
const LEAST_ACRONYM = 3;

/** A thing with its name in Latin letters, an acronym spelt out. */
interface Heard {
  readonly sense: Sense;
  readonly spelt: string;
  readonly renowned: boolean;
}

/** @param lines letters.tsv: letters, and how they are written. Read when the first word asks for it. */
export function soundsOf(lines: () => string, things: NamedThings): Sounds {
  let table: Map<string, string> | null = null;
  let index: Map<string, Heard> | null = null;
  return {
    named: (word) => {
      table ??= readLetters(lines());
      index ??= indexed(things);
      const latin = romanised(word, table);
      if (latin === null) return null;
      return heardAs(word, latin, index) ?? (ABJAD.test(word) ? heardAs(word, withVowels(latin), index) : null);
    },
  };
}

function heardAs(word: string, latin: string, index: ReadonlyMap<string, Heard>): Sense | null {
  const skeleton = skeletonOf(latin);
  const found = index.get(skeleton) ?? nearly(skeleton, index);
  if (!found) return null;
  if (skeleton === LETTER_X) return X.test(latin) ? found.sense : null;
  return soundDistance(latin, found.spelt) <= reachOf(word, found) ? found.sense : null;
}

const ABJAD = /[\p{sc=Arab}\p{sc=Hebr}]/u;

/** In Hebrew and Arabic a v or w between consonants is an o: דיסקורד. */
function withVowels(latin: string): string {
  return latin.replace(/(?<=[b-df-hj-np-tx-z])[vw](?=[b-df-hj-np-tx-z])/g, 'o');
}

/**
 * How far a word may be from a name, by how its script writes sounds: Arabic and Hebrew leave vowels out, Japanese and Korean
 * put them in. An app that few languages write in letters of their own must be written exactly.
 */
const REACHES: readonly { readonly script: RegExp; readonly renowned: number; readonly other: number }[] = [
  { script: /[\p{sc=Arab}\p{sc=Hebr}]/u, renowned: 0.15, other: 0.06 },
  { script: /[\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/u, renowned: 0.4, other: 0.15 },
  { script: /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Geor}]/u, renowned: 0.2, other: 0.03 },
];
const OTHER_SCRIPTS = { renowned: 0.25, other: 0.1 };
/** An app with so many names in the ledger is known the world over. */
const RENOWNED = 5;

function reachOf(word: string, { renowned }: Heard): number {
  const { renowned: near, other } = REACHES.find(({ script }) => script.test(word)) ?? OTHER_SCRIPTS;
  return renowned ? near : other;
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

function nearly(skeleton: string, index: ReadonlyMap<string, Heard>): Heard | null {
  if (skeleton.length < LEAST_NEAR) return null;
  const near = [...index].filter(([key]) => key.length === skeleton.length && differs(key, skeleton) === 1);
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
}

function differs(one: string, two: string): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) if (one[i] !== two[i]) count++;
  return count;
}

/** The things by skeleton: names of one word, since a word of another script is one. */
function indexed({ platforms, categories }: NamedThings): Map<string, Heard> {
  const index = new Map<string, Heard>();
  const add = (text: string, sense: Sense, renowned: boolean) => {
    if (!/^[\x21-\x7e]+$/.test(text)) return;
    const acronym = ACRONYM.test(text);
    const spelt = spellOut(text);
    const skeleton = skeletonOf(spelt);
    if (text !== 'X' && skeleton.length < (acronym ? LEAST_ACRONYM : LEAST)) return;
    if (!index.has(skeleton)) index.set(skeleton, { sense, spelt, renowned });
  };
  // Of things that sound alike the one with the most names is known in the most languages; its own name comes first.
  const known = [...platforms].sort((a, b) => b.names.length - a.names.length);
  for (const { id, name, names } of known) add(name, { kind: 'platform', id, cls: 'f' }, names.length >= RENOWNED);
  for (const { id, names } of known)
    for (const { text } of names.filter(isName))
      add(text, { kind: 'platform', id, cls: 'f' }, names.length >= RENOWNED);
  for (const { id, name, names } of categories) {
    for (const text of [name, ...names.map((other) => other.text)])
      if (ACRONYM.test(text)) add(text, { kind: 'category', id, cls: 'f' }, true);
  }
  return index;
}

function isName({ kind }: { readonly kind: string }): boolean {
  return kind === 'name' || kind === 'short' || kind === 'former';
}

const ACRONYM = /^[A-Z]{3,4}s?$/;
/** How the letters of an acronym are called: VPN is "vipien". */
const LETTER_NAMES = 'ei bi si di i ef ji eich ai jei kei el em en o pi kyu ar es ti yu vi dablyu eks wai zed'.split(
  ' ',
);

function spellOut(text: string): string {
  const lower = text.toLowerCase();
  if (!ACRONYM.test(text)) return lower;
  return [...lower.replace(/s$/, '')].map((letter) => LETTER_NAMES[letter.charCodeAt(0) - 97] ?? '').join('');
}
