/** What stands before the words being typed: as read, with its names written out, and what it leads to. */
import type { Day } from '../day/edtf.ts';
import { askedKeys } from '../finding/subjects.ts';
import type { SubjectKey } from '../ledger/ledger.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Question, Reading } from '../reading/question.ts';
import type { WantedKind } from './name-index.ts';
import { joined, plainWords, thingOf, type Words, type WordsFor } from './words.ts';

export interface Stem {
  readonly question: Question;
  readonly subjects: readonly SubjectKey[];
  readonly places: readonly string[];
  /** As typed, misspellings and short forms written out. */
  readonly typed: Words;
  /** Its names alone: "TikTok Belgium". Null where there are none, or more than two. */
  readonly names: Words | null;
  /** Which kind of name can follow. */
  readonly wants: WantedKind;
  /** True after a word that joins a second thing to the first: "vs", "and". */
  readonly joins: boolean;
  /** True where something was typed that was not understood. */
  readonly unclear: boolean;
}

/** "Vs" and the like: what follows is of the kind of what stands before. */
const JOINS = /(?:^|\s)(?:vs\.?|versus|and|or|&|compared (?:to|with)|than)$|,$/i;
const LEADS_TO_PLACE = /(?:^|\s)(?:in|by|for|within|across|inside|the)$/i;
const LEADS_TO_APP =
  /(?:^|\s)(?:ban|bans|banned|banning|block|blocks|blocked|restrict|restricts|restricted|prohibit)$/i;
const ASKS_FOR_APPS = /(?:^|\s)apps?(?:\s|$)/i;
/** Other forms of a name are left as typed: "Belgian", "Twitter", "Belgique". */
const WRITTEN_OUT: ReadonlySet<Reading['rule']> = new Set(['exact', 'other-name', 'code', 'joined', 'spelling']);

function stemOf(question: Question, lexicon: Lexicon, words: WordsFor): Stem {
  const subjects = askedKeys(question);
  const { places, text } = question;
  const named = [
    ...subjects.map((key) => words(thingOf(key))),
    ...places.map((id) => words({ kind: 'place', id })),
  ].filter((each) => each !== null);
  const joins = named.length > 0 && JOINS.test(text);
  return {
    question,
    subjects,
    places,
    typed: writtenOut(question, lexicon, words),
    names: subjects.length > 1 || places.length > 1 || !named.length ? null : joined(named),
    wants: wanted(question, subjects, joins),
    joins,
    unclear: question.unread.length > 0 || question.problem !== null,
  };
}

function wanted({ text, places }: Question, subjects: readonly SubjectKey[], joins: boolean): WantedKind {
  if (joins) return places.length ? 'place' : 'app';
  if (subjects.length) return 'place';
  if (places.length) return 'app';
  if (LEADS_TO_PLACE.test(text) || ASKS_FOR_APPS.test(text)) return 'place';
  return LEADS_TO_APP.test(text) ? 'app' : 'any';
}

/** The text with its names as they are written, each found after the one before. */
function writtenOut(question: Question, lexicon: Lexicon, words: WordsFor): Words {
  const { text, readings } = question;
  const things = [
    ...askedKeys(question).map(thingOf),
    ...question.places.map((id) => ({ kind: 'place', id }) as const),
  ].map((thing) => ({ thing, name: lexicon.nameOf(thing) }));
  let at = 0;
  const label: string[] = [];
  const ask: string[] = [];
  const push = (as: Words) => {
    label.push(as.label);
    ask.push(as.ask);
  };
  for (const { typed, readAs, rule } of readings) {
    const thing = things.find(({ name }) => name === readAs)?.thing;
    const as = thing && WRITTEN_OUT.has(rule) ? words(thing) : null;
    const place = as && placeOf(typed, as.ask, text, at);
    if (!as || !place) continue;
    push(plainWords(text.slice(at, place.start)));
    push(as);
    at = place.end;
  }
  push(plainWords(text.slice(at)));
  return { label: label.join(''), ask: ask.join('') };
}

/** Where the typed words stand, as words of their own; all of the name where more of it is there than was needed to read it. */
function placeOf(typed: string, name: string, text: string, from: number): { start: number; end: number } | null {
  const start = indexOfWords(typed, text, from);
  if (start < 0) return null;
  const end = start + typed.length;
  const whole = indexOfWords(name.toLowerCase(), text.toLowerCase(), from);
  return whole >= 0 && whole <= start && whole + name.length >= end
    ? { start: whole, end: whole + name.length }
    : { start, end };
}

const OF_A_WORD = /[\p{L}\p{N}]/u;

function indexOfWords(words: string, text: string, from: number): number {
  const first = OF_A_WORD.test(words.charAt(0));
  const last = OF_A_WORD.test(words.charAt(words.length - 1));
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = first && OF_A_WORD.test(text.charAt(at - 1));
    const after = last && OF_A_WORD.test(text.charAt(at + words.length));
    if (!before && !after) return at;
  }
  return -1;
}

/** A text is begun with what was typed a letter before: the last readings are kept. */
const MOST_KEPT = 500;

/** @returns a reader for each day that is today somewhere. */
export function stemReader(
  read: (text: string, today: Day) => Question,
  lexicon: Lexicon,
  words: WordsFor,
): (today: Day) => (text: string) => Stem {
  const kept = new Map<string, Stem>();
  return (today) => (text) => {
    const key = `${today} ${text}`;
    const known = kept.get(key);
    if (known) return known;
    const stem = stemOf(read(text, today), lexicon, words);
    const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, stem);
    return stem;
  };
}
