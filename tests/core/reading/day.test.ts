import { describe, expect, test } from 'vitest';
import { ask } from './reader.ts';

test.each([
  ['tiktok belgium as of 1 March 2023', '2023-03-01', 'as of 1 March 2023'],
  ['as of 1 March 2023, tiktok belgium', '2023-03-01', 'as of 1 March 2023'],
  ['tiktok belgium on 2023-02-20', '2023-02-20', 'on 2023-02-20'],
  ['was instagram blocked in turkey on 5 august 2024', '2024-08-05', 'on 5 august 2024'],
  ['tiktok belgium March 1st, 2023', '2023-03-01', 'March 1st, 2023'],
  ['tiktok belgium on 20.02.2023', '2023-02-20', 'on 20.02.2023'],
  ['tiktok belgium on 02/20/2023', '2023-02-20', 'on 02/20/2023'],
  ['tiktok belgique le 1er mars 2023', '2023-03-01', 'le 1er mars 2023'],
  ['tiktok belgium in March 2023', '2023-03-31', 'in March 2023'],
  ['tiktok belgium last year', '2025-12-31', 'last year'],
  ['tiktok belgium two years ago', '2024-11-21', 'two years ago'],
  ['tiktok belgium yesterday', '2026-11-20', 'yesterday'],
  ['tiktok belgium today', null, null],
  ['tiktok belgium', null, null],
])('%s', (text, asOf, asOfTyped) => {
  const question = ask(text);
  expect([question.asOf, question.asOfTyped, question.problem]).toEqual([asOf, asOfTyped, null]);
  expect([question.platforms.length, question.places.length]).toEqual([1, 1]);
});

describe('what is wrong with a day is said', () => {
  test.each([
    ['tiktok belgium on 31 February 2023', 'no-such-day', 'There is no such day as 31 February 2023.'],
    ['tiktok belgium 2023-13-01', 'no-such-day', 'There is no such day as 2023-13-01.'],
    ['tiktok belgium on 1 January 2030', 'future-day', '1 January 2030 is in the future.'],
  ] as const)('%s', (text, code, words) => {
    const { problem } = ask(text);
    expect(problem?.code).toBe(code);
    expect(problem?.text).toContain(words);
  });

  test('a leap day exists only in leap years', () => {
    expect(ask('tiktok belgium on 29 February 2024').asOf).toBe('2024-02-29');
    expect(ask('tiktok belgium on 29 February 2023').problem?.code).toBe('no-such-day');
  });
});

test.each([
  ['tiktok belgium last Tuesday', '2026-11-17'],
  ['tiktok belgium since last Friday', null],
])('relative days that need a parser: %s', (text, asOf) => {
  const question = ask(text);
  expect(question.asOf).toBe(asOf);
  expect([question.platforms, question.places, question.unread]).toEqual([['tiktok'], ['BE'], []]);
});

test.each([
  ['x brazil 2024年8月31日', '2024-08-31'],
  ['telegram россия 16 апреля 2018', '2018-04-16'],
  ['discord türkiye 9 Ekim 2024', '2024-10-09'],
  ['tiktok jordan ١٧ ديسمبر ٢٠٢٢', '2022-12-17'],
  ['tiktok nepal 14/11/23', '2023-11-14'],
  ['x brazil 2024-09-02T00:00:00Z', '2024-09-02'],
  ['tiktok canada Q1 2023', '2023-03-31'],
  ['tiktok canada in the first half of 2024', '2024-06-30'],
  ['tiktok canada mid-2024', '2024-08-31'],
  ['tiktok latvia 2023 Apr', '2023-04-30'],
  ['tiktok sweden last march', '2026-03-31'],
  ['tiktok malta on Thursday', '2026-11-19'],
  ['discord russia on the 12th', '2026-11-12'],
  ['telegram ベトナム 昨日', '2026-11-20'],
  ['whatsapp rusya dün', '2026-11-20'],
  ['tiktok maine', null],
  ['tiktok may be banned in france', null],
] as const)('days as people write them: %s', (text, asOf) => {
  const question = ask(text);
  expect([question.asOf, question.problem, question.unread]).toEqual([asOf, null, []]);
  expect([question.platforms.length, question.places.length]).toEqual([1, 1]);
});

test('figures that can be read two ways say which way they were read', () => {
  expect(ask('tiktok netherlands as of 04/05/2023').readings).toContainEqual({
    typed: 'as of 04/05/2023',
    readAs: '4 May 2023',
    rule: 'day',
    said: true,
  });
  expect(ask('tiktok netherlands as of 24/05/2023').readings.every(({ rule }) => rule !== 'day')).toBe(true);
});

test.each([
  ["need it for tomorrow's bulletin: tiktok malta", null],
  ['i move to qatar next month, is skype blocked', null],
  ['travelling to iran next week, is telegram blocked', null],
  ['will x be blocked in brazil tomorrow', 'future-day'],
  ['tiktok belgium tomorrow', 'future-day'],
])("a day to come is the question's or the asker's own: %s", (text, code) => {
  expect(ask(text).problem?.code ?? null).toBe(code);
});
