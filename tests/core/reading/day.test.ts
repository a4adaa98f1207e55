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
    ['tiktok belgium on 1 January 2030', 'future-day', 'On 1 January 2030 is in the future.'],
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
