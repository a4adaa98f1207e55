/** Every cell of the table that says whether a claim and the record agree. */
import { describe, expect, test } from 'vitest';
import { CLAIMED, type Said } from '../../../core/checking/claimed.ts';
import { beforeThen, COMPARISONS, compare, type OnRecord, REASONS } from '../../../core/checking/comparison.ts';
import { SENSES } from '../../../core/situation/sense.ts';
import { claimLine } from '../../../core/wording/en/claims.ts';

/** In the order of the columns: + agrees, - differs, ? cannot be told. */
const COLUMNS: readonly OnRecord[] = [
  'yes',
  'only',
  'only-them',
  'no',
  'no-longer',
  'not-yet',
  'never',
  'advised',
  'not-on-file',
  'unclear',
  'ask-back',
];
const EXPECTED: Readonly<Record<Said, string>> = {
  banned: '+-+-----???',
  part: '--+-----???',
  imposed: '+-+-+---???',
  'not-banned': '---+++++???',
  'not-all': '-+++++++???',
  'not-part': '-?-+++++???',
  never: '---?-???' + '???',
  ended: '-?-?+--????',
  planned: '-?-??+-????',
  advised: '-??????+???',
  asked: '???????????',
  named: '???????????',
};
const SIGN = { agree: '+', differ: '-', 'cannot-be-told': '?' } as const;

test('the columns are the senses of an answer, and a ban of those whom the claim names', () => {
  expect([...COLUMNS].sort()).toEqual([...Object.keys(SENSES), 'only-them'].sort());
});

test.each(Object.entries(EXPECTED))('%s: %s', (said, signs) => {
  const row = COMPARISONS[said as Said];
  expect(COLUMNS.map((column) => SIGN[row[column].outcome]).join('')).toBe(signs);
});

describe.each(Object.keys(CLAIMED) as Said[])('%s', (said) => {
  test.each(COLUMNS)('%s is said in one line of its own', (onRecord) => {
    const compared = compare(said, onRecord, []);
    const line = claimLine({
      says: said,
      about: null,
      onRecord,
      bound: null,
      compared,
      agreesSoFar: false,
      uncompared: [],
      day: null,
    });
    expect(line).toMatch(/^[A-Z].{20,160}\.$/);
    expect(REASONS).toContain(compared.reason);
    if (compared.outcome === 'agree') expect(line).toContain('They agree');
    else expect(line).not.toContain('They agree');
    if (compared.outcome === 'differ') expect(line).toContain('They differ');
  });

  test.each(COLUMNS)('%s is never called agreed where more is claimed than was compared', (onRecord) => {
    const compared = compare(said, onRecord, ['first']);
    expect(compared.outcome).not.toBe('agree');
    if (compare(said, onRecord, []).outcome !== 'agree') expect(compared).toEqual(compare(said, onRecord, []));
  });
});

test('nothing on record is never called a difference, nor agreement', () => {
  for (const row of Object.values(COMPARISONS)) expect(row['not-on-file'].outcome).toBe('cannot-be-told');
});

test.each([
  ['imposed', 'yes', 'yes', true],
  ['banned', 'only-them', 'only-them', true],
  ['imposed', 'yes', 'no-longer', false],
  ['imposed', 'no-longer', 'no-longer', true],
  ['imposed', 'yes', 'not-yet', false],
  ['ended', 'no-longer', 'no-longer', true],
  ['ended', 'no-longer', 'yes', false],
] as const)('%s of a time, %s on record, with %s before it: %s', (said, onRecord, before, expected) => {
  expect(beforeThen(said, onRecord, before)).toBe(expected);
});
