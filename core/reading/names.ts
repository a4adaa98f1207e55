/** Finds the names that stand in the words exactly as they are known: longest first, spaces within them of no matter. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sense } from '../lexicon/sense.ts';
import { MET_OFTEN } from '../lexicon/words.ts';
import { BEFORE_PLACE } from './codes.ts';
import { isWordOfSentence } from './language.ts';
import { type Draft, ruleOf, type Span, take } from './span.ts';
import type { Token } from './tokens.ts';

const MOST_WORDS = 9;
/** Between the words of one name nothing of this may stand. */
const BREAK = /[;:?!/|{}"“”<>=•→]/u;
const LATIN = /^[a-z0-9+]+$/;

export function findNames(draft: Draft): void {
  const { tokens } = draft;
  for (let at = 0; at < tokens.length; ) {
    const span = draft.taken[at] ? null : longestAt(draft, at);
    if (span) {
      take(draft, span);
      at = span.to;
    } else at++;
  }
}

function longestAt(draft: Draft, at: number): Span | null {
  const { tokens, lexicon } = draft;
  const keys: string[] = [''];
  let key = '';
  for (let to = at; to < tokens.length && to - at < MOST_WORDS; to++) {
    const token = tokens[to];
    if (!token || token.flag || draft.taken[to] || draft.understood[to] || (to > at && BREAK.test(token.gap))) break;
    key += token.key;
    keys.push(key);
  }
  for (let size = keys.length - 1; size >= 1; size--) {
    const name = keys[size] ?? '';
    if (name.length < 1) continue;
    const written = size === 1 ? writtenSenses(draft, at) : NONE;
    const senses = written.length ? written : fitting(lexicon.senses(name), name, draft, at, size);
    if (!senses.length || leansOnNext(draft, at, size, senses)) continue;
    return hidesLonger(draft, at, at + size) ? null : spanOf(draft, at, at + size, senses);
  }
  return null;
}

const ARTICLES = new Set('the le la el il de der die das het den'.split(' '));

/** "the us" is a name and so is "us navy": the longer one wins, though the article comes first. */
function hidesLonger(draft: Draft, at: number, to: number): boolean {
  if (to - at < 2 || !ARTICLES.has(draft.tokens[at]?.key ?? '')) return false;
  const inner = longestAt(draft, at + 1);
  return inner !== null && inner.to > to;
}

/** Names that only their accents or their capital tell from words: Çin, Áo, Nigēra, Nga. They are listed as written. */
function writtenSenses(draft: Draft, at: number): readonly Sense[] {
  const { tokens, lexicon } = draft;
  const token = tokens[at];
  if (!token || !LATIN.test(token.key)) return NONE;
  const lower = token.text.toLowerCase();
  if (!/^[a-z]*$/.test(lower)) return lower === token.key ? NONE : lexicon.senses(lower);
  if (token.letters !== 'title' || token.key.length > 3 || isWordOfSentence(draft, at)) return NONE;
  return lexicon.senses(token.text);
}

/** The senses that the way it is written allows. */
function fitting(all: readonly Sense[], name: string, draft: Draft, at: number, size: number): readonly Sense[] {
  if (!all.length) return all;
  const { tokens, lexicon } = draft;
  const words = tokens.slice(at, at + size);
  const senses = size === 1 && isAccented(words[0], name) ? all.filter(({ kind }) => kind === 'place') : all;
  if (size > 1 && LATIN.test(name)) return fittingTogether(senses, name, draft, words);
  if (size > 1 && isBrokenShort(name, words)) return NONE;
  const [first] = words;
  if (first && size === 1 && name.length > 3 && tokens.length > 2 && isWellKnownWord(first, lexicon))
    return senses.filter(({ kind, cls }) => kind !== 'place' || cls === 'e' || cls === 'a');
  // "I heard": a small word in small letters is no place.
  if (size === 1 && name.length > 3 && first?.letters === 'lower' && tokens.length > 2 && lexicon.words.isEnglish(name))
    return senses.filter(({ kind }) => kind !== 'place');
  if (!LATIN.test(name) || name.length > 3) return senses;
  const dotted = first !== undefined && size === 1 && first.text.includes('.');
  return senses.filter(({ kind, cls }) => {
    if (kind !== 'place') return true;
    // Two letters are a code, and so are three that are also a word, or stand for one; see codes.ts.
    return dotted || (name.length === 3 && cls !== 'k' && !lexicon.words.isCommon(name) && size === 1);
  });
}

/** Words that are one name when they are joined: "south korea", "uzb ekistan"; but "was it" is not Wasit. */
function fittingTogether(
  senses: readonly Sense[],
  name: string,
  { tokens, lexicon }: Draft,
  words: readonly Token[],
): readonly Sense[] {
  const accented = words.some(({ text }) => /[^\x20-\x7e]/.test(text));
  if (name.length < 5 && !accented && !isSpelledApart(name, words, lexicon)) return NONE;
  if (isBrokenShort(name, words)) return NONE;
  if (accented || lexicon.isWrittenApart(name)) return senses;
  if (tokens.length > MOST_BARE) {
    // "can a da", "in dia": pieces that short, or led by a preposition, are no name torn apart.
    if (words.length > 2 && words.every(({ key }) => key.length < 4) && words.some(({ key }) => key.length > 1))
      return NONE;
    // "so mali a friend": a word of one letter stands for itself.
    if (words.some(({ key }) => VOWEL.test(key)) && words.some(({ key }) => key.length > 1)) return NONE;
    if (BEFORE_PLACE.has(words[0]?.key ?? '')) return NONE;
    // "so mali": a word that means nothing, and a name.
    const lead = words[0]?.key ?? '';
    const rest = lead.length < 3 && lexicon.words.isHarmless(lead) ? lexicon.senses(name.slice(lead.length)) : NONE;
    if (rest.some(({ cls }) => cls === 'e')) return NONE;
  }
  const isSmall = ({ key }: Token) => key.length === 1 || lexicon.words.isSmallWord(key);
  if (!words.every(isSmall) || words.every(({ key }) => key.length === 1)) return senses;
  if (tokens.length > MOST_BARE && words.every(({ key }) => key.length === 1 || lexicon.words.isEnglish(key)))
    return senses.filter(({ kind }) => kind === 'region' || (kind === 'place' && name.length > LONG_NAME));
  return name.length > SHORT_NAME ? senses : senses.filter(({ kind }) => kind !== 'place');
}

const VOWEL = /^[aeiou]$/;
/** A question of names alone has no more words. */
const MOST_BARE = 5;
const SHORT_NAME = 6;
const LONG_NAME = 9;

function isBrokenShort(name: string, words: readonly Token[]): boolean {
  return words.length < 3 && name.length < 8 && words.some(({ gap, spaced }, i) => i > 0 && spaced && /[,.]/.test(gap));
}

/** "in Nepal" is a preposition and a name, though some language writes them as one. */
function leansOnNext({ tokens, lexicon }: Draft, at: number, size: number, senses: readonly Sense[]): boolean {
  if (size < 2 || !BEFORE_PLACE.has(tokens[at]?.key ?? '')) return false;
  const rest = tokens
    .slice(at + 1, at + size)
    .map(({ key }) => key)
    .join('');
  const ids = lexicon.senses(rest).map(({ id }) => id);
  return ids.length === senses.length && senses.every(({ id }) => ids.includes(id));
}

const LEADS = new Set(['in', 'for', 'of', 'is', 'by', 'at', 'on', 'to', 'has', 'was', 'us', 'the']);

/** "ir an" and "n a t o", but not "us a". */
function isSpelledApart(name: string, words: readonly Token[], lexicon: Lexicon): boolean {
  if (words.every(({ key }) => key.length === 1)) return true;
  if (LEADS.has(words[0]?.key ?? '')) return false;
  return name.length === 4 && words.some(({ key }) => !lexicon.words.isEnglish(key) && key.length > 1);
}

/** "über", "mój": letters that an app's name does not have make another word of it. */
function isAccented(token: Token | undefined, name: string): boolean {
  return LATIN.test(name) && /[\u00c0-\u024f\u1e00-\u1eff]/.test(token?.text ?? '');
}

/** "sooner", "island", "mass": an English word met often, in small letters, is no nickname or foreign name. */
function isWellKnownWord({ key, letters }: Token, { words }: Lexicon): boolean {
  return letters === 'lower' && words.band(key) >= MET_OFTEN && !words.isName(key);
}

const NONE: readonly Sense[] = [];

function spanOf(draft: Draft, from: number, to: number, senses: readonly Sense[]): Span {
  const platforms = senses.filter(({ kind }) => kind === 'platform');
  const subjects = platforms.length ? platforms : senses.filter(({ kind }) => kind !== 'place' && kind !== 'region');
  // A name of an app and of a place ("Victoria"?) is the app's only where no place bears it.
  const kept =
    senses.every(({ kind }) => kind === 'place') || !subjects.length
      ? senses
      : preferOwner(draft, to, senses, subjects);
  const [sense] = kept;
  const words = draft.tokens.slice(from, to);
  const key = words.map((word) => word.key).join('');
  const weak =
    sense?.kind === 'platform' &&
    ((words.length === 1 && draft.lexicon.isWord(sense.id, key)) ||
      (words.length > 1 &&
        words.every((word) => draft.lexicon.words.isSmallWord(word.key)) &&
        (draft.lexicon.isWord(sense.id, key) || sense.cls !== 'e' || !draft.lexicon.isWrittenApart(key))));
  return { from, to, senses: kept, rule: sense ? ruleOf(sense) : 'exact', weak };
}

const OWNED = new Set([
  'apps',
  'app',
  'owned',
  'products',
  'software',
  'services',
  'platforms',
  'company',
  'companies',
]);

/** "Amazon apps" is the owner, "Amazon" the app. */
function preferOwner(draft: Draft, to: number, senses: readonly Sense[], subjects: readonly Sense[]): readonly Sense[] {
  const next = draft.tokens[to]?.key ?? '';
  const owner = senses.find(({ kind }) => kind === 'owner');
  if (owner && OWNED.has(next)) return [owner];
  return subjects.slice(0, 1);
}
