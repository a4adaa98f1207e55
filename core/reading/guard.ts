/**
 * The guard: whether a word that was not read may be the very name that was asked about. Only then is a question refused;
 * every other unread word is told and the rest is answered.
 */
import { BEFORE_PLACE } from './codes.ts';
import { type Draft, isPlace, isSubject } from './span.ts';
import type { Token } from './tokens.ts';

/** What the question lacks. */
export type Missing = 'subject' | 'place' | null;

/** Verbs of bans, whose subject is a place, a body or a person, and whose object an app. */
const BANS = /^(ban|block|forb|prohib|outlaw|restrict|censor|throttl|bar(s|red)?$|allow|permit|suspend)/;
const DID = new Set(['did', 'has', 'had', 'will', 'would', 'could', 'can']);
const ASKS = new Set(
  'did does do has have had is are was were will would can could why when since if whether'.split(' '),
);

/**
 * Half a question with words left over that says nothing of a measure is about something else: "football france".
 */
export function isAside(draft: Draft, plain: string, unread: readonly number[], missing: Missing): boolean {
  if (missing === null || OF_MEASURES.test(plain) || !isEnglishText(draft)) return false;
  const { actors, words } = draft.lexicon;
  return unread.some((at) => {
    const key = draft.tokens[at]?.key ?? '';
    return (words.isEnglishWord(key) && !words.isPerson(key)) || !actors(key).length;
  });
}

export const OF_MEASURES =
  /\b(ban|block|forb[ai]d|prohibit|outlaw|restrict|censor|limit|law|rule|allow|permi|legal|illegal|lift|remov|delet|apps?\b|suspen|unban|polic|government|device|phone|user?s?\b|use[ds]?\b|available|access|measure|order|interdit|verb[io]t|prohib)/;

function isEnglishText({ tokens, lexicon: { words } }: Draft): boolean {
  const others = tokens.filter(({ key }) => words.languages(key).length > 0 && !words.isEnglishWord(key));
  return others.length < 2;
}

/** @returns true where an unread word stands in the place of the name that the question lacks. */
export function mayBeAsked(draft: Draft, unread: readonly number[], missing: Missing): boolean {
  if (!missing) return false;
  return unread.some((at) => couldBeName(draft, at, missing) && standsFor(draft, at, missing));
}

/** No dictionary has it, or it is written, here or there, with a capital. Who acts is no place, and is told. */
function couldBeName(draft: Draft, at: number, missing: Exclude<Missing, null>): boolean {
  const { tokens, lexicon, refused } = draft;
  const token = tokens[at];
  if (!token) return false;
  if (missing === 'place' && refused[at] && lexicon.senses(token.key).some(({ kind }) => kind === 'place')) return true;
  if (isActor(draft, at, missing)) return false;
  if (!lexicon.words.isOrdinary(token.key)) return true;
  return token.letters !== 'lower' && at > 0 && !lexicon.words.isEnglish(token.key);
}

/** A person or body that the ledger names, or who did or will do something: "did Trump ban", but "does Narnia ban". */
function isActor({ tokens, lexicon }: Draft, at: number, missing: Missing): boolean {
  const key = tokens[at]?.key ?? '';
  if (lexicon.actors(key).length) return true;
  if (missing !== 'place' || !isVerb(tokens[at + 1])) return false;
  return lexicon.words.isPerson(key) || (DID.has(tokens[at - 1]?.key ?? '') && !lexicon.words.isName(key));
}

function standsFor(draft: Draft, at: number, missing: Exclude<Missing, null>): boolean {
  const before = draft.tokens[at - 1];
  const after = draft.tokens[at + 1];
  if (!draft.taken.some(Boolean)) return true;
  if (missing === 'place')
    return (
      (before !== undefined && BEFORE_PLACE.has(before.key) && !draft.taken[at - 1]) ||
      besideName(draft, at, isSubject) ||
      actsIn(before, after)
    );
  return (
    besideName(draft, at, isPlace) ||
    isVerb(after) ||
    isVerb(before) ||
    (before !== undefined && ASKS.has(before.key)) ||
    at === 0
  );
}

/** Right beside an app or a place, or with nothing but a word of bans between. */
function besideName(draft: Draft, at: number, kind: typeof isPlace): boolean {
  return [-1, 1].some((step) => {
    const near = isVerb(draft.tokens[at + step]) ? at + 2 * step : at + step;
    const span = draft.taken[near];
    return span !== null && span !== undefined && kind(span);
  });
}

/** "does narnia ban", "has narnia blocked". */
function actsIn(before: Token | undefined, after: Token | undefined): boolean {
  return isVerb(after) && (before === undefined || ASKS.has(before.key));
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && BANS.test(token.key);
}
