import { expect, test } from 'vitest';
import { ask, gist } from './reader.ts';

test.each([
  ['tiktok in belgium, no wait, france', 'tiktok | FR'],
  ['tiktok belgium, no, france', 'tiktok | FR'],
  ['whatsapp in iran... no, telegram', 'telegram | IR'],
  ['tiktok belgium - i mean france', 'tiktok | FR'],
  ['not belgium, france: tiktok', 'tiktok | FR'],
])('a correction stands: %s', (text, expected) => {
  expect(gist(text)).toBe(expected);
});

test.each([
  ['tiktok everywhere except france', { places: ['FR'], subjects: [] }],
  ['tiktok anywhere except france, italy and spain', { places: ['FR', 'IT', 'ES'], subjects: [] }],
  ['every app banned in russia except telegram', { places: [], subjects: ['platform:telegram'] }],
  ['tiktok in france but not in belgium', { places: ['BE'], subjects: [] }],
])('what is left out is kept apart: %s', (text, excluded) => {
  const question = ask(text);
  expect(question.excluded).toEqual(excluded);
  for (const id of excluded.places) expect(question.places).not.toContain(id);
});

test('pairs of one sentence do not combine', () => {
  expect(ask('tiktok in france and wechat in india').pairs).toEqual([
    { subjects: ['platform:tiktok'], places: ['FR'] },
    { subjects: ['platform:wechat'], places: ['IN'] },
  ]);
  expect(ask('tiktok and wechat in france and india').pairs).toEqual([]);
  expect(ask('tiktok and wechat in france and india respectively').pairs).toHaveLength(2);
});

test.each([
  ['tiktok belgium', 'pair'],
  ['tiktok', 'list'],
  ['belgium', 'list'],
  ['which countries ban tiktok', 'list'],
  ['messaging apps in france', 'list'],
  ['tiktok france vs belgium vs uk', 'comparison'],
  ['tiktok and deepseek in taiwan', 'comparison'],
  ['tiktok pakistan history', 'timeline'],
  ['timeline tiktok us', 'timeline'],
  ['recent', 'recent'],
  ['what changed since March 2026', 'recent'],
  ['', 'help'],
  ['help', 'help'],
  ['flurb', 'unread'],
] as const)('the mode of "%s" is %s', (text, mode) => {
  expect(ask(text).mode).toBe(mode);
});

const NONE = { kinds: [], verdicts: [], regions: [], placeKinds: [], period: null };
test.each([
  ['which US states ban tiktok', { regions: ['us-states'] }],
  ['tiktok in the nordic countries', { regions: ['nordic'], placeKinds: ['country'] }],
  ['which countries ban tiktok', { placeKinds: ['country'] }],
  ['advice only', { kinds: ['advice'] }],
  ['who banned deepseek in 2025', { period: { from: '2025-01-01', to: '2025-12-31', event: 'banned' } }],
  ['what did india ban in 2020', { period: { from: '2020-01-01', to: '2020-12-31', event: 'banned' } }],
  ['bans lifted in 2024', { period: { from: '2024-01-01', to: '2024-12-31', event: 'lifted' } }],
  [
    'which countries ban tiktok nationwide',
    { kinds: ['nationwide-block', 'temporary-suspension'], placeKinds: ['country'] },
  ],
  ['tiktok belgium', {}],
] as const)('a list is kept to what it asks: %s', (text, filters) => {
  expect(ask(text).filters).toEqual({ ...NONE, ...filters });
});

test.each([
  ['when was TikTok banned in Belgium', 'when'],
  ['tiktok France until when', 'until'],
  ['how long is netflix banned in France', 'until'],
  ['what is the deadline to remove TikTok in the UK', 'deadline'],
  ['who does the France ban on twitter concern', 'who'],
  ['which devices tiktok belgium', 'devices'],
  ['does it cover personal phones: tiktok belgium', 'personal-devices'],
  ['exemptions Telegram Kenya', 'exceptions'],
  ['why has France banned TikTok', 'why'],
  ['who decided the tiktok ban in belgium', 'decided-by'],
  ['who banned tiktok in belgium', 'decided-by'],
  ['on what legal basis is tiktok banned in belgium', 'legal-basis'],
  ["what happens to those who don't comply tiktok european commission", 'consequences'],
  ['what did tiktok say about belgium', 'response'],
  ['which other apps are banned in france', 'other-apps'],
  ['how many people tiktok european commission', 'people'],
  ['is tiktok still in force in belgium', 'status'],
  ['pourquoi tiktok est-il interdit en france', 'why'],
  ['seit wann ist tiktok in belgien verboten', 'when'],
  ['tiktok belgium', null],
] as const)('the facet of "%s" is %s', (text, facet) => {
  expect(ask(text).facet).toBe(facet);
});
