import { expect, test } from 'vitest';
import { fold } from '../../../core/lexicon/fold.ts';
import { NEVER_CORRECTED, PASSED_OVER } from '../../../data/lexicon/hand-words.ts';
import { lexicon } from '../reading/reader.ts';

const { words } = lexicon;

test('what is typed by hand stands once', () => {
  for (const [language, list] of [...Object.entries(PASSED_OVER), ['never corrected', NEVER_CORRECTED] as const]) {
    const typed = list.split(/\s+/);
    const twice = typed.filter((word, i) => typed.indexOf(word) !== i);
    expect([language, twice]).toEqual([language, []]);
  }
  const passed = new Set((PASSED_OVER['en'] ?? '').split(/\s+/));
  expect(NEVER_CORRECTED.split(/\s+/).filter((word) => passed.has(word))).toEqual([]);
});

test('function words of many languages are passed over, words with content are not', () => {
  for (const word of ['which', 'nicht', 'pourquoi', 'також', 'dilarang', 'است'])
    expect(words.isHarmless(fold(word))).toBe(true);
  for (const word of ['contractors', 'firefighters', 'auburn', 'belgium', 'flurb', ''])
    expect(words.isHarmless(word)).toBe(false);
});

test('a word is told from a name', () => {
  expect(['contractors', 'harshest', 'flurb'].map(words.isOrdinary)).toEqual([true, true, false]);
  expect([words.isPerson('trump'), words.isPerson('teachers')]).toEqual([true, false]);
});

test('the first and the last line are found as well as any', () => {
  for (const key of ['aa', 'zz', '\uffff', '0', 'été']) expect(words.languages(key)).toBeInstanceOf(Array);
});
