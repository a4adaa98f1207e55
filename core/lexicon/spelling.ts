/**
 * Corrects a word that is no name into the name it was meant to be, or says that it cannot: the deletion index finds a few
 * candidates, Fuse.js ranks them, and the rule here judges. The best must stand alone: of two names as near, neither is read.
 */
import Fuse from 'fuse.js/basic';
import { buildDeletionIndex, type DeletionIndex } from './deletion-index.ts';
import { distance } from './distance.ts';
import { soundKey } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { CLASS_COST, type Sense } from './sense.ts';

export interface Candidate {
  /** The folded name. */
  readonly key: string;
  readonly sense: Sense;
  /** Weighted edits plus what the class adds; the lower the nearer. */
  readonly cost: number;
}

export interface Correction {
  /** The name meant, where one stands alone. */
  readonly accepted: Accepted | null;
  /** The nearest names of different things, nearest first: at most three. */
  readonly nearest: readonly Candidate[];
}

/** A name with all that it stands for: "Georgia" misspelt is as ambiguous as spelt right. */
export interface Accepted extends Candidate {
  readonly senses: readonly Sense[];
}

export interface Speller {
  /** @param word folded, of at least four letters. */
  readonly correct: (word: string, wanted?: (sense: Sense) => boolean) => Correction;
}

/** Shorter words and names are never corrected; two edits need more letters. */
const LEAST = 4;
const LEAST_FOR_TWO = 6;
const ONE_EDIT = 1.2;
const TWO_EDITS = 2.1;
/** A sound-alike counts as one slip however many letters differ. */
const SOUND = 0.7;
/** How much nearer than the next thing the best must be. */
const CLEAR = 0.25;
/** Of an app known the world over and one that is not, the first is meant. */
const RENOWNED = 4;
const OBSCURE = 0.4;
const LATIN = /^[a-z0-9+]+$/;

interface Entry {
  readonly key: string;
  readonly form: string;
  readonly sense: Sense;
  readonly reach: 0 | 1 | 2;
}

export function buildSpeller(lexicon: Lexicon): Speller {
  let built: { index: DeletionIndex; entries: readonly Entry[] } | null = null;
  return {
    correct: (word, wanted = () => true) => {
      if (word.length < LEAST) return { accepted: null, nearest: [] };
      built ??= build(lexicon);
      return judge(word, candidates(word, built.entries, built.index, wanted, lexicon));
    },
  };
}

function build(lexicon: Lexicon): { index: DeletionIndex; entries: Entry[] } {
  const entries: Entry[] = [];
  lexicon.each((key, senses) => {
    for (const sense of senses) {
      const reach = reachOf(key, sense, lexicon);
      if (!reach) continue;
      entries.push({ key, form: key, sense, reach });
      const sound = LATIN.test(key) ? soundKey(key) : key;
      if (sound !== key && sound.length >= LEAST && reach === 2) entries.push({ key, form: sound, sense, reach: 1 });
    }
  });
  return {
    entries,
    index: buildDeletionIndex(
      entries.map(({ form }) => form),
      (i) => entries[i]?.reach ?? 0,
    ),
  };
}

/** How many edits a name bears: lesser subdivisions and codes none, capitals and foreign names one. */
function reachOf(key: string, sense: Sense, lexicon: Lexicon): 0 | 1 | 2 {
  if (key.length < LEAST || CLASS_COST[sense.cls] > 1) return 0;
  if (sense.kind === 'platform' && lexicon.isWord(sense.id, key))
    return key.length > LEAST && sense.cls === 'e' ? (key.length > LEAST_FOR_TWO ? 2 : 1) : 0;
  if (sense.cls === 'f' && sense.kind === 'place') return key.length > LEAST + 1 || !LATIN.test(key) ? 1 : 0;
  if (sense.cls === 'g') return key.length > LEAST + 3 || !LATIN.test(key) ? 1 : 0;
  if (sense.cls === 'S' || sense.cls === 'A') return key.length > LEAST + 1 ? 1 : 0;
  if (sense.cls === 's') return 1;
  return key.length >= LEAST_FOR_TWO ? 2 : 1;
}

function candidates(
  word: string,
  entries: readonly Entry[],
  index: DeletionIndex,
  wanted: (sense: Sense) => boolean,
  lexicon: Lexicon,
): Candidate[] {
  const sound = LATIN.test(word) ? soundKey(word) : word;
  const numbers = new Set(index.near(word, word.length >= LEAST_FOR_TWO - 1 ? 2 : 1));
  if (sound !== word) for (const number of index.near(sound, 1)) numbers.add(number);
  const best = new Map<string, Candidate>();
  for (const number of numbers) {
    const entry = entries[number];
    if (!entry || !wanted(entry.sense)) continue;
    const { key, sense, reach } = entry;
    const most = reach === 2 && Math.min(word.length + 1, key.length) >= LEAST_FOR_TWO ? TWO_EDITS : ONE_EDIT;
    let edits = distance(word, key, most);
    if (LATIN.test(key) && sound.length >= LEAST) {
      const alike = distance(sound, soundKey(key), ONE_EDIT);
      edits = Math.min(edits, alike === 0 ? SOUND : alike < ONE_EDIT ? alike + SOUND : edits);
    }
    // Two slips in a short word must at least leave its first letter.
    if (edits > ONE_EDIT && word.length < 8 && word[0] !== key[0] && !swapsFirst(word, key)) continue;
    if (edits > most) continue;
    const cost =
      edits + CLASS_COST[sense.cls] + (sense.kind === 'platform' && lexicon.renown(sense.id) < RENOWNED ? OBSCURE : 0);
    const thing = `${sense.kind}:${sense.id}`;
    if (cost < (best.get(thing)?.cost ?? Number.POSITIVE_INFINITY)) best.set(thing, { key, sense, cost });
  }
  return [...best.values()];
}

function swapsFirst(word: string, key: string): boolean {
  return word[0] === key[1] && word[1] === key[0];
}

function judge(word: string, found: readonly Candidate[]): Correction {
  if (!found.length) return { accepted: null, nearest: [] };
  const ranked = rank(word, found);
  const [first] = ranked;
  if (!first) return { accepted: null, nearest: [] };
  const same = ranked.filter(({ key, cost }) => key === first.key && cost === first.cost);
  const second = ranked[same.length];
  const clear = !second || second.cost - first.cost >= CLEAR;
  return { accepted: clear ? { ...first, senses: same.map(({ sense }) => sense) } : null, nearest: ranked.slice(0, 3) };
}

/** Nearest first; among names as near, as Fuse.js ranks them. */
function rank(word: string, found: readonly Candidate[]): Candidate[] {
  if (found.length < 2) return [...found];
  const fuse = new Fuse(found, { keys: ['key'], includeScore: true, threshold: 1, ignoreLocation: true });
  const place = new Map(fuse.search(word).map(({ item }, i) => [item, i]));
  return [...found].sort((a, b) => a.cost - b.cost || (place.get(a) ?? 99) - (place.get(b) ?? 99));
}
