import { expect, test } from 'vitest';
import { lexicon } from '../reading/reader.ts';

const { writtenIn } = lexicon;

test('letters outside a to z show the languages that are written with all of them', () => {
  expect(writtenIn('kullanmıyor')).toContain('tr');
  expect(writtenIn('zażółć')).toEqual(['pl']);
  expect(writtenIn('nhượng')).toEqual(['vi']);
  expect(writtenIn('für')).toEqual(expect.arrayContaining(['de', 'tr', 'hu']));
});

test('a to z and other scripts show none', () => {
  for (const word of ['telegram', 'don’t', '', 'россия', 'ışq漢']) expect(writtenIn(word)).toEqual([]);
});
