/** Whether words say that there is a ban, or that there is none. */
import { anyOf, finder, words } from './match.ts';
import type { Mention } from './mentions.ts';
import { ADVISES, ALLOWS, ENDS, HAPPENS, MEASURES, NEGATIONS, NEGATIONS_BEHIND, NOT_ONLY } from './words.ts';

const NOT = "(?:(?<![\\p{L}])[\\p{L}]+n't(?![\\p{L}]))";
const NEGATION = `(?:${anyOf(NEGATIONS)}|${NOT})`;

export const MEASURE: RegExp = finder(MEASURES);
export const HAPPENS_TO: RegExp = finder(MEASURES, HAPPENS);
export const NEGATES: RegExp = new RegExp(NEGATION, 'u');
const ONLY = new RegExp(anyOf(NOT_ONLY), 'gu');
const DENIES = new RegExp(`${NEGATION}${words(4)}(?:${anyOf(MEASURES)})`, 'u');
const DENIES_BEHIND = new RegExp(
  `(?:${anyOf(MEASURES)})${words(4)}(?:${anyOf(NEGATIONS_BEHIND)})(?!${words(3)}(?:${anyOf(MEASURES)}))`,
  'u',
);
/** "Not allowed" is a ban, and stands among the measures. */
const NEVER_ENDED = new RegExp(`${NEGATION}${words(3)}(?:${anyOf(ENDS)})`, 'u');
const ENDED: RegExp = finder(ENDS);
const NO_LONGER = /\bno longer (?:ban|block|restrict|prohibit)/u;
export const ADVICE: RegExp = finder(ADVISES);
const END_ITS = /\bend (?:\w+ ){0,3}(?:ban|block)/u;
const ALLOWED: RegExp = finder(ALLOWS);
/** These scripts deny behind the verb, or within it. */
const DENIES_WITHIN =
  /(?:禁止|遮断|ブロック)[^。、]{0,6}(?:ない|ません|なかった)|(?:금지|차단)[^.,]{0,6}(?:않|안 )|(?:प्रतिबंध|बंद|ब्लॉक|बैन)\s+नहीं|(?:yasakla|engelle)m[ae]d/u;

/** "France has not banned TikTok", "TikTok is legal in France". A ban that was never lifted is one. */
export function deniesBan(plain: string): boolean {
  const said = plain.replace(ONLY, ' ');
  if (NO_LONGER.test(said)) return true;
  if (ENDED.test(said) || neverEnded(said)) return false;
  if (DENIES.test(said) || DENIES_BEHIND.test(said) || DENIES_WITHIN.test(said)) return true;
  return ALLOWED.test(said) && !MEASURE.test(said);
}

/** Whether the words have a verb of their own that says something of a ban. */
export function speaks(plain: string): boolean {
  return HAPPENS_TO.test(plain) || ENDED.test(plain) || ADVICE.test(plain) || deniesBan(plain);
}

/** A ban that is over. */
export function saysEnded(plain: string): boolean {
  return ENDED.test(plain) || END_ITS.test(plain);
}

export function neverEnded(plain: string): boolean {
  return NEVER_ENDED.test(plain);
}

/**
 * A short clause that says no beside one that says what: "but Belarus has not", "mais pas au Laos".
 * @param mentions the names of the clause: a "no" that stands right before one may be Portuguese for "in the"
 */
export function deniesShort(plain: string, from: number, to: number, mentions: readonly Mention[]): boolean {
  let said = plain.slice(from, to);
  for (const { start } of mentions) {
    const before = said.slice(0, start - from);
    said = before.replace(/\bno\s+$/u, (no) => ' '.repeat(no.length)) + said.slice(start - from);
  }
  return NEGATES.test(said.replace(ONLY, ' '));
}
