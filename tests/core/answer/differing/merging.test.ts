import { describe, expect, test } from 'vitest';
import { bestValue } from '../../../../core/answer/differing/best.ts';
import { mergedValues } from '../../../../core/answer/differing/merging.ts';
import type { Property } from '../../../../core/ledger/property.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

type Told = readonly [Property, unknown, object?];
const WHOLE = { citations: [{ source: 'example-herald', quote: null, whole: true }] };
const via = (name: string) => ({ citations: [{ source: 'example-herald', quote: null, via: name }] });

function merged(...statements: Told[]): [string, number][] {
  const ledger = ledgerOf({ statements });
  const property = statements[0]?.[0] ?? 'covers';
  return mergedValues(firstRecord(ledger).statements, property, ledger).map(({ words, statements: same }) => [
    words,
    same.length,
  ]);
}
const texts = (...values: string[]) => merged(...values.map((text): Told => ['covers', { text }]));
const best = (...statements: Told[]) => {
  const ledger = ledgerOf({ statements });
  return bestValue(firstRecord(ledger).statements, statements[0]?.[0] ?? 'covers', ledger);
};

describe('values that say the same are one', () => {
  test.each<readonly [string, string[], string]>([
    [
      'articles and case',
      ['the National Security Council', 'National Security Council'],
      'the National Security Council',
    ],
    ['punctuation', ['staff of the ministry', 'Staff, of the ministry.'], 'staff of the ministry'],
    [
      'words for one device',
      ['work phones', 'work smartphones (“professional telephones”)'],
      'work smartphones (“professional telephones”)',
    ],
    ['a describing word', ['work phones', 'government work phones'], 'government work phones'],
    ['more about the same', ['the minister', 'the minister, in a statement'], 'the minister, in a statement'],
    ['whose account it is', ['the minister, as one outlet has it', 'the minister'], 'the minister'],
  ])('%s', (_why, values, shown) => {
    expect(texts(...values)).toEqual([[shown, 2]]);
    expect(texts(...values.toReversed())).toEqual([[expect.any(String), 2]]);
  });

  test('a day and the month it lies in: the day, with the sources of both', () => {
    expect(merged(['in-force', { date: '2023-03' }], ['in-force', { date: '2023-03-10' }])).toEqual([
      ['10 March 2023', 2],
    ]);
  });

  test('a day with what happened on it, and the day', () => {
    expect(merged(['adopted', { date: '2023-03-10' }], ['adopted', { date: '2023-03-10', text: 'signed' }])).toEqual([
      ['10 March 2023: signed', 2],
    ]);
  });

  test('what one reports at first hand is not put into the mouth of another', () => {
    expect(merged(['covers', { text: 'staff' }, via('a wire')], ['covers', { text: 'Staff' }])).toEqual([['staff', 2]]);
    expect(merged(['covers', { text: 'staff' }, via('a wire')])).toEqual([['staff, according to a wire', 1]]);
  });
});

describe('values that differ stay apart', () => {
  test.each<readonly [string, string, string]>([
    ['a number', '23 platforms', '26 platforms'],
    ['a number that is added', 'staff', 'staff, 12 bodies'],
    ['a denial', 'personal phones', 'personal phones not covered'],
    ['an exception', 'official devices', 'official devices without internet'],
    ['a limit', 'government devices', 'all government devices'],
    ['a name', 'the minister', 'the minister Johan Nielsen'],
    ['a place', 'the ministry', 'the ministry of Norway'],
    ['another body', 'Security Council', 'National Security Council'],
    ['another part to play', 'the council', 'the premier, after a warning from the council'],
    ['another thing', 'work phones', 'work phones and networks'],
    ['a preposition', 'official devices', 'staff on official devices'],
    ['one source’s account', 'the council', 'the council of ministers, as one outlet has it'],
  ])('%s', (_why, one, other) => {
    expect(texts(one, other)).toHaveLength(2);
    expect(texts(other, one)).toHaveLength(2);
  });

  test('two days, and a day with two accounts of it', () => {
    expect(merged(['lifted', { date: '2023-03-10' }], ['lifted', { date: '2023-03-11' }])).toHaveLength(2);
    expect(
      merged(['lifted', { date: '2023-03-10', text: 'repealed' }], ['lifted', { date: '2023-03-10', text: 'ran out' }]),
    ).toHaveLength(2);
  });

  test('an exact number and another that is approximate, two statuses, two ways of practice', () => {
    expect(
      merged(
        ['people', { count: 20000, approximate: true, of: 'officials' }],
        ['people', { count: 20500, approximate: false, of: 'officials' }],
      ),
    ).toHaveLength(2);
    expect(
      merged(['status', { status: 'in force', asOf: '2023-03' }], ['status', { status: 'in force', asOf: '2024-03' }]),
    ).toHaveLength(2);
    expect(
      merged(
        ['practice', { practice: 'enforced', text: 'checked' }],
        ['practice', { practice: 'not enforced', text: 'checked' }],
      ),
    ).toHaveLength(2);
  });
});

describe('the order of values', () => {
  test('preferred, then what sources give themselves, then what is cited for the measure as a whole', () => {
    expect(
      merged(
        ['covers', { text: 'civil servants' }, WHOLE],
        ['covers', { text: 'ministers' }],
        ['covers', { text: 'the police' }, { rank: 'preferred', rankReason: 'the law itself' }],
      ).map(([words]) => words),
    ).toEqual(['the police', 'ministers', 'civil servants']);
  });

  test('of an event that happens once the most exact day; what happens more than once in its order', () => {
    expect(merged(['lifted', { date: '2023-05' }], ['lifted', { date: '2023-03-10' }]).map(([words]) => words)).toEqual(
      ['10 March 2023', 'May 2023'],
    );
    expect(
      merged(['step', { date: '2023-03' }, WHOLE], ['step', { date: '2023-05-10' }]).map(([words]) => words),
    ).toEqual(['March 2023', '10 May 2023']);
  });
});

describe('the one value for a line', () => {
  const LONG = 'ministers, their cabinets, civil servants and the police, on any device that is paid for by the state';

  test('is the short one where there is a choice, with the sources of what says more', () => {
    expect(best(['covers', { text: LONG }], ['covers', { text: 'civil servants' }])?.words).toBe('civil servants');
    expect(
      best(['devices', { text: 'work phones' }], ['devices', { text: 'work smartphones' }])?.statements,
    ).toHaveLength(2);
    expect(best(['covers', { text: LONG }])?.words).toBe(LONG);
  });

  test('is not one account against the others, nor what is not', () => {
    expect(best(['covers', { text: 'Members, in some reports' }], ['covers', { text: LONG }])?.words).toBe(LONG);
    expect(best(['covers', { text: 'Nobody' }], ['covers', { text: LONG }])?.words).toBe(LONG);
    expect(
      best(
        ['covers', { text: 'Members' }, { contradicts: ['record-1.s2'] }],
        ['advises', { text: 'asked' }],
        ['covers', { text: LONG }],
      )?.words,
    ).toBe(LONG);
  });

  test('is the last status, the most exact day, and a day alone where its text is long', () => {
    const statuses: Told[] = [
      ['status', { status: 'announced', asOf: '2023-03-01' }],
      ['status', { status: 'in force', asOf: '2024-03-01' }],
    ];
    expect(best(...statuses)?.words).toBe('in force, as of 1 March 2024');
    expect(best(['lifted', { date: '2023' }], ['lifted', { date: '2023-05' }])?.words).toBe('May 2023');
    expect(
      best(['lifted', { date: '2023-05-02', text: LONG }, via('a wire')], ['lifted', { date: '2023-05-02' }]),
    ).toMatchObject({
      words: '2 May 2023',
      statements: [{}, {}],
    });
  });

  test('is none where no statement has the property', () => {
    const ledger = ledgerOf({ statements: [['covers', { text: 'staff' }]] });
    expect(bestValue(firstRecord(ledger).statements, 'reason', ledger)).toBeNull();
  });
});
