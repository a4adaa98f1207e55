/** The tables of words by which a message claims and denies. */
import { describe, expect, test } from 'vitest';
import { CONTRASTS } from '../../../core/checking/contrasts.ts';
import { finder } from '../../../core/checking/match.ts';
import { UNCOMPARED } from '../../../core/checking/uncompared.ts';
import type { WordLists } from '../../../core/checking/words.ts';
import * as words from '../../../core/checking/words.ts';
import { plainOf } from '../../../core/lexicon/fold.ts';

const tables: readonly (readonly [string, WordLists])[] = [
  ...Object.entries(words as Readonly<Record<string, WordLists>>),
  ['UNCOMPARED', UNCOMPARED],
  ...CONTRASTS.map(({ does, words: lists }) => [`CONTRASTS ${does}`, lists] as const),
];

describe.each(tables)('%s', (_, lists) => {
  test.each(Object.entries(lists))('%s: no word twice, none that another covers', (_, row) => {
    const all = row.split('|');
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    const stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    const covered = all.filter((word) => stems.some((stem) => word !== `${stem}*` && word.startsWith(stem)));
    expect(covered).toEqual([]);
  });

  test('each word is found as it is written', () => {
    const found = finder(lists);
    for (const word of Object.values(lists).flatMap((row) => row.split('|'))) {
      expect([word, found.test(`x ${plainOf(word.replace('*', ''))} x`)]).toEqual([word, true]);
    }
  });
});

test('no word leads to two contrasts', () => {
  const all = CONTRASTS.flatMap(({ words: lists }) =>
    Object.entries(lists).flatMap(([language, row]) => row.split('|').map((word) => `${language} ${word}`)),
  );
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
});

test('a word is found whole, a stem with any ending, and words of scripts without spaces anywhere', () => {
  const found = finder({ en: 'ban', de: 'sperr*', zh: '禁' });
  expect(['a ban.', 'banana', 'sperrung', 'absperrung', '俄罗斯禁止'].map((text) => found.test(text))).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});
