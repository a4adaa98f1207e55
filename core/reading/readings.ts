/** What the answer says of the reading: what was typed and read as what, and what else could have been meant. */
import { fold } from '../lexicon/fold.ts';
import type { Sense } from '../lexicon/sense.ts';
import { phraseFor } from './ambiguity.ts';
import type { Guess } from './misspelt.ts';
import type { Question, Reading } from './question.ts';
import { type Draft, type Span, typedOf } from './span.ts';

export function readingsOf(draft: Draft, spans: readonly Span[]): Reading[] {
  const readings: Reading[] = [];
  for (const span of spans) {
    const [sense] = span.senses;
    const open = new Set(span.senses.map(({ id }) => id)).size > 1 && span.senses.every(({ kind }) => kind === 'place');
    if (!sense || (open && span.rule !== 'spelling')) continue;
    const typed = typedOf(draft, span);
    const readAs = draft.lexicon.nameOf(sense);
    if (readings.some((reading) => reading.typed === typed && reading.readAs === readAs)) continue;
    readings.push({
      typed,
      readAs,
      rule: ruleFor(draft, span, sense, typed, readAs),
      said: isSaid(span, sense, typed, readAs),
    });
  }
  return readings;
}

/** A name in several words that are one, or the other way round, is the exact name with its spaces moved. */
export function ruleFor(draft: Draft, span: Span, sense: Sense, typed: string, readAs: string): Reading['rule'] {
  if (span.rule === 'spelling' || span.rule === 'joined' || fold(typed) === fold(readAs))
    return span.rule === 'joined' || span.rule === 'spelling' ? span.rule : 'exact';
  if (sense.kind === 'place' && draft.lexicon.gazetteer.get(sense.id)?.id === typed) return 'code';
  return span.rule;
}

function isSaid(span: Span, sense: Sense, typed: string, readAs: string): boolean {
  if (span.rule === 'spelling' || span.rule === 'joined') return true;
  if (span.rule === 'city' || span.rule === 'house' || span.rule === 'actor') return true;
  if (span.rule === 'record') return false;
  if (span.rule === 'other-name' && sense.kind === 'place') return !isPartOfName(typed.replace(/^the /i, ''), readAs);
  return fold(typed) !== fold(readAs) && span.rule !== 'exact' && span.rule !== 'other-name';
}

/** "Brussels" for the Brussels Region and "UAE" need no word; "Holland" and "the Rising Sun" do. */
function isPartOfName(typed: string, name: string): boolean {
  const [short, long] = [fold(typed), fold(name)];
  if (short.length < 5) return /^\p{Lu}{2,}$/u.test(typed) || isAcronym(short, name);
  return long.includes(short) || short.includes(long);
}

/** UAE is the United Arab Emirates; USSR is not Russia. */
function isAcronym(short: string, name: string): boolean {
  const initials = [...name.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(([letter]) => fold(letter)).join('');
  return initials.startsWith(short.slice(0, 2));
}

const MOST = 3;

/** "Brussels" is the region; the European institutions are the other reading. */
const ALSO: ReadonlyMap<string, string> = new Map(
  ['brussels', 'bruxelles', 'brussel', 'brussel'].map((key) => [key, 'EU']),
);

/** Did you mean: near names of what was not read, and the other reading of a capital. Never acted on. */
export function guessesOf(
  draft: Draft,
  misspelt: readonly Guess[],
  spans: readonly Span[],
  excluded: readonly Span[],
): Question['guesses'] {
  const guesses: Question['guesses'] = [];
  const push = (from: number, to: number, sense: Sense) => {
    const typed = typedOf(draft, { from, to });
    const name = draft.lexicon.nameOf(sense);
    if (guesses.length < MOST * 2 && !guesses.some((guess) => guess.name === name)) {
      guesses.push({ typed, name, ask: replaced(draft, from, to, phraseFor(sense, draft.lexicon)) });
    }
  };
  for (const { at, nearest } of misspelt) {
    if (excluded.some(({ from, to }) => from <= at && at < to)) continue;
    for (const { sense } of nearest.slice(0, MOST)) push(at, at + 1, sense);
  }
  for (const span of spans) {
    const key = fold(typedOf(draft, span));
    const also = ALSO.get(key);
    if (also && span.senses[0]?.id === 'BE-BRU') push(span.from, span.to, { kind: 'place', id: also, cls: 'o' });
    if (span.rule === 'city' || span.rule === 'house') {
      const seat = draft.lexicon.senses(key).find(({ kind, id }) => kind === 'place' && id !== span.senses[0]?.id);
      if (seat) push(span.from, span.to, seat);
    }
    if (span.rule === 'seat') {
      const city = draft.lexicon.senses(`${key}city`).find(({ kind }) => kind === 'place');
      if (city) push(span.from, span.to, city);
    }
  }
  return guesses;
}

/** The question again with other words in place of some. */
function replaced(draft: Draft, from: number, to: number, words: string): string {
  const first = draft.tokens[from];
  const last = draft.tokens[to - 1];
  return first && last ? draft.text.slice(0, first.start) + words + draft.text.slice(last.end) : draft.text;
}
