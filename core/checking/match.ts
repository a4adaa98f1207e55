/** Finds the words of a table in a text that is in lower case and without diacritics (see plainOf in core/lexicon/fold.ts). */
import { plainOf } from '../lexicon/fold.ts';
import type { WordLists } from './words.ts';

/** Scripts whose words stand apart and take no particles in front. */
const APART = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\s'*-]+$/u;
const START = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';

/** @returns the source of an expression, for the flag `u`, that finds any of the words. */
export function anyOf(...lists: readonly WordLists[]): string {
  const words = lists.flatMap((list) => Object.values(list)).flatMap((row) => row.split('|').map(plainOf));
  // The longest first: "not only" before "not".
  const ordered = [...new Set(words)].sort((a, b) => b.length - a.length);
  const apart = ordered.filter((word) => APART.test(word));
  const within = ordered.filter((word) => !APART.test(word));
  return [
    ...(apart.length ? [`${START}(?:${apart.map(asPattern).join('|')})`] : []),
    ...(within.length ? [`(?:${within.join('|')})`] : []),
  ].join('|');
}

function asPattern(word: string): string {
  const stem = word.replace(/\*$/, '').replace(/\s+/g, '\\s+');
  return word.endsWith('*') ? `${stem}[\\p{L}\\p{M}]*` : `${stem}${END}`;
}

export function finder(...lists: readonly WordLists[]): RegExp {
  return new RegExp(anyOf(...lists), 'u');
}

/** Up to so many words, with no sign between them. */
export function words(most: number): string {
  return `(?:[\\s'-]+[\\p{L}\\p{M}\\p{N}'&.]+){0,${most}}?[\\s'-]*`;
}
