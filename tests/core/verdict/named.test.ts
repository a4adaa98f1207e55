/** Which apps a short text names: by whole names, the longest first, a common word only as it is written. */
import { expect, test } from 'vitest';
import type { Ledger } from '../../../core/ledger/ledger.ts';
import type { Platform } from '../../../core/ledger/schema.ts';
import { appsNamedIn } from '../../../core/verdict/named.ts';
import { ledgerOf } from '../record-of.ts';

const app = (id: string, name: string, more: Partial<Platform> = {}): Platform => ({
  id,
  name,
  names: [],
  owner: null,
  categories: [],
  ...more,
});
const PLATFORMS = [
  app('x', 'X (formerly Twitter)', {
    names: [
      { text: 'Twitter', kind: 'former' },
      { text: 'Twiter', kind: 'misspelling' },
    ],
  }),
  app('line', 'Line', { word: true }),
  app('play', 'Play'),
  app('play-store', 'Play Store'),
  app('play-store-kids', 'Play Store Kids'),
  app('vk', 'VK'),
  app('max', 'MAX'),
  app('chat-plus', 'Chat (Plus) Pro'),
];
/** New each time: names are looked up in an index that a ledger has once. */
const newLedger = (): Ledger => ({
  ...ledgerOf({ statements: [['covers', { text: 'staff' }]] }),
  platforms: new Map(PLATFORMS.map((platform) => [platform.id, platform])),
  owners: new Map(['Meta', 'Nobody'].map((name) => [name.toLowerCase(), { id: name.toLowerCase(), name, names: [] }])),
  platformsOfOwner: new Map([['meta', ['vk', 'max']]]),
});

test.each([
  ['X is blocked', ['x']],
  ['an x is no X', ['x']],
  ['with an x on it', []],
  ['Twitter, once more Twitter', ['x']],
  ['twitter too', ['x']],
  ['Twiter is no name of it', []],
  ['X Corp agreed', []],
  ['X, Inc agreed', []],
  ['X it is', ['x']],
  ['the Line is blocked', ['line']],
  ['a line is drawn', []],
  ['play store kids, play store, play', ['play-store-kids', 'play-store', 'play']],
  ['Max and MAX', ['max']],
  ['VK', ['vk']],
  ['a vk', []],
  ['Meta apps', ['vk', 'max']],
  ['Meta services', ['vk', 'max']],
  ['Meta platforms', ['vk', 'max']],
  ['Meta networks', ['vk', 'max']],
  ['Meta products', ['vk', 'max']],
  ['Meta’s products', ['vk', 'max']],
  ['Meta’s lawyers', []],
  ['Meta and its apps', []],
  ['meta apps', []],
  ['Meta s', []],
  ['Meta', []],
  ['Nobody apps', []],
  ['…', []],
  ['', []],
  ['Chat (Plus) Pro', ['chat-plus']],
  ['Chat', []],
])('“%s” names %j', (text, ids) => {
  expect(appsNamedIn(text, newLedger())).toEqual(ids);
});
