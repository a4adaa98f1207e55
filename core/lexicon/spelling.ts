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
const ONE_EDIT = 1.3;
const TWO_EDITS = 2.1;
/** Names up to this long bear two slips only if they are likely ones. */
const LONG = 7;
const TWO_IN_SHORT = 1.95;
/** A sound-alike counts as one slip however many letters differ. */
const SOUND = 0.7;
/** How much nearer than the next thing the best must be. */
const CLEAR = 0.25;
/** Of an app known the world over and one that is not, the first is meant. */
const RENOWNED = 4;
const OBSCURE = 0.4;
const LATIN = /^[a-z0-9+]+$/;

/** Names in English and of apps, and those in other languages, which are many and are looked at only where the first fail. */
type Tier = 'english' | 'foreign';
const TIERS: Readonly<Record<Tier, ReadonlySet<Sense['cls']>>> = {
  english: new Set(['e', 'o', 'p', 'a', 's', 'l']),
  foreign: new Set(['f', 'g', 'A', 'S']),
};

interface Names {
  readonly index: DeletionIndex;
  /** The folded name for each form in the index. */
  readonly keys: readonly string[];
}

export function buildSpeller(lexicon: Lexicon): Speller {
  const built = new Map<Tier, Names>();
  const tier = (name: Tier): Names => {
    const known = built.get(name);
    if (known) return known;
    const names = build(lexicon, name);
    built.set(name, names);
    return names;
  };
  return {
    correct: (word, wanted = () => true) => {
      if (word.length < LEAST) return { accepted: null, nearest: [] };
      const near = candidates(word, tier('english'), wanted, lexicon);
      const first = judge(word, near);
      if (first.accepted && first.accepted.cost <= ONE_EDIT) return first;
      const far = candidates(word, tier('foreign'), wanted, lexicon);
      return far.length ? judge(word, nearestOfEach([...near, ...far])) : first;
    },
  };
}

function build(lexicon: Lexicon, tier: Tier): Names {
  const classes = TIERS[tier];
  const keys: string[] = [];
  const forms: string[] = [];
  lexicon.each((key, cls) => {
    if (key.length < LEAST || !classes.has(cls) || !bearsEdits(key, cls)) return;
    keys.push(key);
    forms.push(key);
    if (tier === 'foreign' || key.length < LEAST_FOR_TWO || !LATIN.test(key)) return;
    const sound = soundKey(key);
    if (sound === key || sound.length < LEAST) return;
    keys.push(key);
    forms.push(sound);
  });
  const edits =
    tier === 'foreign' ? () => 1 as const : (i: number) => ((forms[i]?.length ?? 0) < LEAST_FOR_TWO ? 1 : 2);
  return { keys, index: buildDeletionIndex(forms, edits) };
}

/** Lesser-spoken languages have names near to every word: theirs must be long. */
function bearsEdits(key: string, cls: Sense['cls']): boolean {
  if (cls === 'g') return key.length > LEAST + 3 || !LATIN.test(key);
  if (cls === 'f' || cls === 'S' || cls === 'A' || cls === 'a' || cls === 's' || cls === 'l')
    return key.length > LEAST + 1 || !LATIN.test(key);
  return true;
}

/** How many edits a name bears: lesser subdivisions and codes none, capitals and foreign names one. */
function reachOf(key: string, sense: Sense, lexicon: Lexicon): 0 | 1 | 2 {
  if (CLASS_COST[sense.cls] > 1 || !bearsEdits(key, sense.cls)) return 0;
  if (sense.kind === 'platform' && lexicon.isWord(sense.id, key)) {
    return key.length > LEAST && sense.cls === 'e' ? (key.length > LEAST_FOR_TWO ? 2 : 1) : 0;
  }
  // Capitals of subdivisions are near to too many other towns.
  if (sense.cls === 's' && sense.id.includes('-')) return 0;
  // Of a body's name in another language one letter makes another word: Politie, politiek.
  if (sense.cls === 'f' && sense.kind === 'place' && sense.id.includes('-')) return 0;
  const foreign = sense.cls === 'f' && sense.kind === 'place';
  if (foreign || sense.cls === 'g' || sense.cls === 's' || sense.cls === 'l' || sense.cls === 'S' || sense.cls === 'A')
    return 1;
  if (sense.cls === 'o' && sense.kind === 'place' && key.length < LEAST_FOR_TWO) return 0;
  if (sense.cls === 'a' || (sense.cls === 'o' && sense.kind === 'place')) return key.length > LONG ? 2 : 1;
  return key.length >= LEAST_FOR_TWO ? 2 : 1;
}

/** Names that much longer or shorter share but their beginning with a word; a sound-alike may have a letter or two more. */
const MOST_LONGER = 4;

function candidates(word: string, names: Names, wanted: (sense: Sense) => boolean, lexicon: Lexicon): Candidate[] {
  const sound = LATIN.test(word) ? soundKey(word) : word;
  const numbers = new Set(names.index.near(word, word.length >= LEAST_FOR_TWO - 1 ? 2 : 1));
  if (sound !== word) for (const number of names.index.near(sound, 1)) numbers.add(number);
  const keys = new Set([...numbers].map((number) => names.keys[number] ?? ''));
  const found: Candidate[] = [];
  for (const key of keys) {
    if (Math.abs(key.length - word.length) > MOST_LONGER) continue;
    for (const sense of lexicon.senses(key)) {
      const reach = wanted(sense) ? reachOf(key, sense, lexicon) : 0;
      if (!reach) continue;
      const most = reach === 2 && Math.min(word.length + 1, key.length) >= LEAST_FOR_TWO ? TWO_EDITS : ONE_EDIT;
      const edits = editsBetween(word, sound, key, most);
      // Two slips in a short word must at least leave its first letter.
      if (edits > ONE_EDIT && word.length < 8 && word[0] !== key[0] && !swapsFirst(word, key)) continue;
      if (edits > most || (key.length <= LONG && edits > TWO_IN_SHORT)) continue;
      const obscure = sense.kind === 'platform' && lexicon.renown(sense.id) < RENOWNED ? OBSCURE : 0;
      found.push({ key, sense, cost: edits + CLASS_COST[sense.cls] + obscure });
    }
  }
  return nearestOfEach(found);
}

function editsBetween(word: string, sound: string, key: string, most: number): number {
  const edits = distance(word, key, most);
  if (!LATIN.test(key) || sound.length < LEAST) return edits;
  const alike = distance(sound, soundKey(key), ONE_EDIT);
  if (alike === 0) return Math.min(edits, SOUND);
  return alike < ONE_EDIT ? Math.min(edits, alike + SOUND) : edits;
}

/** Of each thing its nearest name. */
function nearestOfEach(found: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of found) {
    const thing = `${candidate.sense.kind}:${candidate.sense.id}`;
    if (candidate.cost < (best.get(thing)?.cost ?? Number.POSITIVE_INFINITY)) best.set(thing, candidate);
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
