/** Seeded misspellings of every kind on the names of apps and places: the answer must be that of the name spelt right. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gist } from '../core/reading/reader.ts';

const APPS = [
  'TikTok',
  'Telegram',
  'Facebook',
  'Instagram',
  'WhatsApp',
  'WeChat',
  'DeepSeek',
  'Candy Crush',
  'Roblox',
  'Snapchat',
  'LinkedIn',
  'Xiaohongshu',
  'Odnoklassniki',
  'YouTube',
  'Grindr',
];
const PLACES = [
  'Belgium',
  'United States',
  'New South Wales',
  'European Commission',
  'Kyrgyzstan',
  'Dominican Republic',
  'Norway',
  'Uganda',
  'Equatorial Guinea',
  'Wallonia',
  'North Dakota',
  'Switzerland',
  'Afghanistan',
  'Quebec',
];
const BESIDE: Readonly<Record<string, string>> = {
  a: 'qs',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'w',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

let seed = 20261121;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

const SLIPS: Readonly<Record<string, (word: string, at: number) => string>> = {
  'a neighbouring key': (word, at) => {
    const keys = BESIDE[word[at]?.toLowerCase() ?? ''] ?? word[at] ?? '';
    return word.slice(0, at) + (keys[random(keys.length)] ?? '') + word.slice(at + 1);
  },
  'two letters swapped': (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  'a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a letter doubled': (word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
  'a space too many': (word, at) => `${word.slice(0, at + 1)} ${word.slice(at + 1)}`,
};

test.each(Object.keys(SLIPS))('%s: at least 97 of 100 are read as meant, none as another', (kind) => {
  const slip = SLIPS[kind] ?? ((word: string) => word);
  let right = 0;
  const wrong: string[] = [];
  const asked = 400;
  for (let i = 0; i < asked; i++) {
    const app = APPS[random(APPS.length)] ?? '';
    const place = PLACES[random(PLACES.length)] ?? '';
    const meant = gist(`${app} ${place}`);
    const inPlace = random(2) === 0;
    const word = inPlace ? place : app;
    const slipped = slip(word, 1 + random(word.length - 3));
    const text = inPlace ? `${app} ${slipped}` : `${slipped} ${place}`;
    const read = gist(text);
    if (read === meant) right++;
    else if (read !== 'unread') wrong.push(`${text}: ${read}`);
  }
  expect(right / asked).toBeGreaterThanOrEqual(0.97);
  expect(wrong.length / asked).toBeLessThanOrEqual(0.01);
});

const DEV = '../shared/matching/dev.jsonl';
test.skipIf(!existsSync(DEV))('the development set names apps and places as we read them', () => {
  const rows = readFileSync(DEV, 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { text: string; category: string; gold: { places: string[] | null; verdict: string } },
    );
  const exact = rows.filter(({ category, gold }) => category === 'exact' && gold.places);
  expect(exact.length).toBeGreaterThan(10);
  for (const { text, gold } of exact) expect(gist(text).split(' | ')[1]).toBe(gold.places?.join(' '));
});
