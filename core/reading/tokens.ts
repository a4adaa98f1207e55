/** Cuts a cleaned text into words. Scripts that are written without spaces are cut where names and known words begin and end. */
import { ASCII, fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

export interface Token {
  /** As it stands in the cleaned text. */
  readonly text: string;
  /** Folded; without a possessive s. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, without white space. */
  readonly gap: string;
  /** True where white space or nothing at all stands before: two such words may be one name. */
  readonly spaced: boolean;
  readonly letters: 'upper' | 'title' | 'lower';
  /** A pair of regional indicators: the country's code. */
  readonly flag: string | null;
}

/** A question of 500 characters has no more words than this that could matter. */
const MOST_WORDS = 110;

const WORD = new RegExp(
  [
    /[\u{1f1e6}-\u{1f1ff}]{2}/u,
    // Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan: no spaces between words.
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆・]+/u,
    /[\p{sc=Thai}]+|[\p{sc=Lao}]+|[\p{sc=Khmer}]+|[\p{sc=Myanmar}]+|[\p{sc=Tibetan}]+/u,
    /\p{sc=Hangul}+/u,
    // U.S., EE.UU., D.C.
    /(?:\p{L}{1,2}\.){2,}(?:\p{L}{1,2}(?![\p{L}\p{N}]))?/u,
    // Disney+, X's, l'Italie, Côte d’Ivoire, tik-tok, US-TX, yandex.taxi
    /(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])[\p{L}\p{N}](?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])[\p{L}\p{M}\p{N}+]|['’ʼ´`](?=\p{L}))*/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
);
/** The same for text without any of those: by far the most, and much cheaper. */
const ASCII_WORD = /(?:[a-z]{1,2}\.){2,}(?:[a-z]{1,2}(?![a-z0-9]))?|[a-z0-9](?:[a-z0-9+]|['`](?=[a-z]))*/gi;
const SPACELESS =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}ー々〆・]/u;
const HANGUL = /^\p{sc=Hangul}/u;
const POSSESSIVE = /['’ʼ´`]s$/iu;
/** Articles and prepositions that lean on the next word: l'Italie, d'Albanie, dell'Italia, nell'Unione. */
const ELIDED = /^(?:l|d|qu|dell|nell|all|dall|sull)['’ʼ´`](?=\p{L}{3})/iu;

export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const plain = ASCII.test(text);
  for (const match of text.matchAll(plain ? ASCII_WORD : WORD)) {
    if (tokens.length >= MOST_WORDS) break;
    const between = text.slice(end, match.index);
    const gap = between.replace(/\s+/gu, '');
    end = match.index + match[0].length;
    if (!plain && (SPACELESS.test(match[0]) || HANGUL.test(match[0])))
      tokens.push(...cut(match[0], match.index, gap, between !== gap, lexicon));
    else tokens.push(...wordOf(match[0], match.index, gap, between !== gap || between === '', lexicon));
  }
  return tokens;
}

function wordOf(text: string, start: number, gap: string, spaced: boolean, lexicon: Lexicon): Token[] {
  const flag = flagOf(text);
  if (flag) return [{ text, key: '', start, end: start + text.length, gap, spaced, letters: 'upper', flag }];
  const elided = ELIDED.exec(text);
  if (elided && !lexicon.senses(fold(text)).length) {
    const at = elided[0].length;
    return [token(text.slice(0, at), start, gap, spaced), token(text.slice(at), start + at, '', true)];
  }
  return [token(text, start, gap, spaced)];
}

function token(text: string, start: number, gap: string, spaced: boolean): Token {
  const key = fold(text.replace(POSSESSIVE, ''));
  return { text, key, start, end: start + text.length, gap, spaced, letters: lettersOf(text), flag: null };
}

function lettersOf(text: string): Token['letters'] {
  if (text === text.toLowerCase()) return 'lower';
  return text === text.toUpperCase() ? 'upper' : 'title';
}

/** Regional indicators to letters: the flag of Belgium is B and E. */
function flagOf(text: string): string | null {
  const first = text.codePointAt(0) ?? 0;
  if (first < 0x1f1e6 || first > 0x1f1ff) return null;
  return [...text].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('');
}

/** Cuts a run without spaces at the longest names and harmless words, from the left; what is left over stays together. */
function cut(run: string, start: number, gap: string, spaced: boolean, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const folded = fold(run);
  const keys = folded.length === run.length ? folded : null;
  const beginnings = beginningsOf(lexicon);
  let rest = 0;
  const push = (from: number, to: number) => {
    if (to <= from) return;
    const first = tokens.length === 0;
    tokens.push(token(run.slice(from, to), start + from, first ? gap : '', first ? spaced : false));
  };
  for (let at = 0; at < run.length; ) {
    const most = Math.min(beginnings.get((keys ?? run).slice(at, at + LEAST_NAME)) ?? 0, run.length - at);
    let size = most;
    for (; size >= LEAST_NAME; size--) {
      const key = keys ? keys.slice(at, at + size) : fold(run.slice(at, at + size));
      if (lexicon.senses(key).length || lexicon.words.isHarmless(key)) break;
    }
    if (size < LEAST_NAME) {
      at++;
      continue;
    }
    push(rest, at);
    push(at, at + size);
    at += size;
    rest = at;
  }
  push(rest, run.length);
  return tokens;
}

const LEAST_NAME = 2;
const known = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

/** How long the longest name or harmless word is that begins with two letters, in scripts other than the Latin. */
function beginningsOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  const built = known.get(lexicon);
  if (built) return built;
  const longest = new Map<string, number>();
  const add = (key: string) => {
    if (key.charCodeAt(0) < FIRST_NOT_LATIN) return;
    const start = key.slice(0, LEAST_NAME);
    if (key.length > (longest.get(start) ?? 0)) longest.set(start, key.length);
  };
  lexicon.each(add);
  lexicon.words.eachSpaceless(add);
  known.set(lexicon, longest);
  return longest;
}
const FIRST_NOT_LATIN = 0x0e00;
