/** Names as a language inflects them: "Telegram'ı", "Rusya'da", "Telegramot", "v Česku", "நேபாளத்தில்". */
import { fold } from '../lexicon/fold.ts';
import type { Sense } from '../lexicon/sense.ts';
import { stemSenses } from '../lexicon/stems.ts';
import { BEFORE_PLACE } from './codes.ts';
import { type Draft, ruleOf, take } from './span.ts';
import type { Token } from './tokens.ts';

const APOSTROPHE = /^([\p{L}\p{M}\p{N}+]+)['’ʼ´`]\p{L}{1,5}$/u;
const LATIN = /^[a-z0-9+]+$/;

export function findForms(draft: Draft): void {
  draft.tokens.forEach((token, at) => {
    if (draft.taken[at] || draft.understood[at] || draft.refused[at] || token.flag) return;
    const senses = formOf(draft, at);
    const [sense] = senses;
    if (!sense) return;
    // "and Signal", written as one word, goes on a list.
    const joined = /^و/.test(token.text);
    const weak =
      !joined && sense.kind === 'platform' && draft.lexicon.isWord(sense.id, fold(draft.lexicon.nameOf(sense)));
    take(draft, { from: at, to: at + 1, senses, rule: ruleOf(sense), weak });
  });
}

/**
 * The name that a word is a form of. In the Latin script only words that no dictionary has, and that are written as names
 * where the text has capitals; in small letters only where a preposition or the ending of a case says that it is a place.
 */
export function formOf(draft: Draft, at: number): readonly Sense[] {
  const { tokens, lexicon } = draft;
  const token = tokens[at];
  if (!token) return [];
  const bare = APOSTROPHE.exec(token.text)?.[1];
  if (bare) {
    const senses = lexicon.senses(fold(bare)).filter(({ cls }) => cls !== 'k');
    const [first] = senses;
    return first && senses.every(({ kind, id }) => kind === first.kind && id === first.id) ? [first] : [];
  }
  const led = BEFORE_PLACE.has(tokens[at - 1]?.key ?? '');
  if (!LATIN.test(token.key)) {
    if (lexicon.words.isOrdinary(token.key)) return [];
    return isSmallLetters(token) && !led && token.key.length < LEAST_SMALL ? [] : stemSenses(token.key, lexicon);
  }
  if (lexicon.words.isOrdinary(token.key) || lexicon.words.isName(token.key)) return [];
  if (token.letters !== 'lower' || isDemonym(token, lexicon)) return stemSenses(token.key, lexicon);
  if (tokens.some(({ letters }, i) => i > 0 && letters !== 'lower')) return [];
  if (led) return stemSenses(token.key, lexicon);
  const ending = LOCATIVE.exec(token.key)?.[0];
  const senses = ending ? stemSenses(token.key, lexicon) : [];
  return senses.filter(({ kind, cls }) => kind === 'place' && (cls === 'e' || token.key.length >= LEAST_SMALL));
}

/** In small letters a shorter form is as often another word. */
const LEAST_SMALL = 6;
/** Finnish, Hungarian, Turkish and Uzbek cases that say where or whence: intiassa, indiában, hindistanda. */
const LOCATIVE = /(ssa|sta|lla|lta|ban|ben|bol|bel|rol|rel|nda|nde|daki|deki|dan|den|tan|ten|da|de|ta|te)$/;
const CASED = /[\p{sc=Cyrl}\p{sc=Grek}]/u;

function isSmallLetters({ key, letters }: Token): boolean {
  return letters === 'lower' && CASED.test(key);
}

/** Adjectives and peoples are written small in many languages: "a kínaiak". */
function isDemonym({ key }: Token, lexicon: Draft['lexicon']): boolean {
  return /(iak|ek|ok|ak|ai)$/.test(key) && stemSenses(key, lexicon).some(({ cls }) => cls === 'f' || cls === 'g');
}
