/** Two dates, or terms, told for one thing: when one excludes the other, and what a reader sees over the two. */
import { describe, expect, test } from 'vitest';
import { disagreementsOf } from '../../../../core/answer/differing/disagreement.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

type Told = readonly [string, object, object?];

const found = (...statements: Told[]) => {
  const ledger = ledgerOf({ statements });
  return disagreementsOf(firstRecord(ledger), ledger);
};
const labels = (...statements: Told[]) => found(...statements).map(({ label }) => label);
/** Of two statements that the ledger links as told differently, in either order. */
function linked(one: Told, other: Told): string[] {
  const first = labels([one[0], one[1], { contradicts: ['record-1.s2'] }], other);
  expect(labels([other[0], other[1], { contradicts: ['record-1.s2'] }], one)).toEqual(first);
  return first;
}

describe('planned here, done there', () => {
  /** The plan is dated after what was done: the two are no steps of one process. */
  const planned = (text: string): Told => ['step', { date: '2023-03-20', text }];
  const done = (text: string): Told => ['step', { date: '2023-03-01', text }];

  test.each([
    'still considering it',
    'the council considers it',
    'it was considered',
    'it will be blocked by the network',
    'the council plans it',
    'a plan for May',
    'planned for May',
    'planning for May',
    'not yet in place',
    'not formally in place',
  ])('a plan: %s', (text) => {
    expect(linked(planned(text.replace('blocked', 'cut')), done('it took effect'))).toEqual([
      'in force or only planned?',
    ]);
  });

  test.each([
    ['the order has applied', 'in force or only planned?'],
    ['it took effect', 'in force or only planned?'],
    ['access is blocked', 'in force or only planned?'],
    ['blocking began', 'in force or only planned?'],
    ['the app was banned', 'in force or only planned?'],
    ['the app was unreachable', 'in force or only planned?'],
    ['the app was removed', 'in force or only planned?'],
    ['users lost access', 'in force or only planned?'],
    ['the order was signed', 'decided or only considered?'],
    ['the court ordered it', 'decided or only considered?'],
    ['a ruling against the app', 'decided or only considered?'],
    ['the court ruled so', 'decided or only considered?'],
    ['the council decided so', 'decided or only considered?'],
    ['agencies were instructed', 'decided or only considered?'],
    ['the act was enacted', 'decided or only considered?'],
    ['the order was published', 'decided or only considered?'],
    ['the bill was introduced', 'when it happened'],
    ['the bill was tabled', 'when it happened'],
    ['the bill was proposed', 'when it happened'],
    ['the bill passed', 'when it happened'],
    ['members voted', 'when it happened'],
    ['letters arrived', 'when it happened'],
    ['banners went up, and trials resigned', 'when it happened'],
    ['signed and published, it took effect', 'when it happened'],
  ])('done: %s', (text, label) => {
    expect(linked(planned('still considering it'), done(text))).toEqual([label]);
  });

  test.each([
    ['the bill was introduced', 'the bill passed'],
    ['the bill passed', 'it was signed'],
    ['it was signed', 'it was published'],
    ['it was published', 'it took effect'],
    ['still considering it', 'the bill was tabled'],
  ])('no disagreement where what comes first is dated first: %s, %s', (earlier, later) => {
    expect(linked(done(earlier), planned(later))).toEqual([]);
    expect(linked(planned(earlier), planned(later))).toEqual([]);
    expect(linked(planned(earlier), done(later))).not.toEqual([]);
  });

  test('a decision that another source has as a plan for the day after', () => {
    expect(linked(['announced', { date: '2023-03-01' }], planned('still considering it'))).toEqual([
      'decided or only considered?',
    ]);
    expect(linked(['adopted', { date: '2023-03-01' }], planned('still considering it'))).toEqual([
      'decided or only considered?',
    ]);
    expect(linked(['in-force', { date: '2023-03-01' }], planned('still considering it'))).toEqual([
      'in force or only planned?',
    ]);
    expect(
      linked(['in-force', { date: '2023-03-20' }], ['step', { date: '2023-03-01', text: 'it is planned' }]),
    ).toEqual([]);
  });
});

describe('a bound, and a day or term within it', () => {
  test.each(['at least', 'more than that', 'no earlier than that', 'at the earliest'])('%s', (text) => {
    expect(linked(['ends', { date: '2025-06-01', text }], ['ends', { date: '2025-07-01' }])).toEqual([]);
    expect(linked(['ends', { date: '2025-06-01', text }], ['ends', { date: '2025-05-01' }])).toEqual([
      'when it was due to end',
    ]);
    expect(linked(['ends', { duration: 'P30D', text }], ['ends', { duration: 'P90D' }])).toEqual([]);
  });

  test.each([
    'at most',
    'up to that',
    'fewer than that',
    'less than that',
    'by this day',
    'no later than that',
    'at the latest',
  ])('%s', (text) => {
    expect(linked(['ends', { date: '2025-06-01', text }], ['ends', { date: '2025-05-01' }])).toEqual([]);
    expect(linked(['ends', { date: '2025-06-01', text }], ['ends', { date: '2025-07-01' }])).toEqual([
      'when it was due to end',
    ]);
    expect(linked(['ends', { duration: 'P90D', text }], ['ends', { duration: 'P30D' }])).toEqual([]);
  });

  test('two bounds that leave no room between them, and two of one kind', () => {
    expect(
      linked(['ends', { duration: 'P90D', text: 'at least' }], ['ends', { duration: 'P30D', text: 'at most' }]),
    ).toEqual(['when it was due to end']);
    expect(
      linked(['ends', { duration: 'P90D', text: 'at least' }], ['ends', { duration: 'P30D', text: 'at least' }]),
    ).toEqual(['when it was due to end']);
  });

  test('a bound of one event says nothing of another', () => {
    const bound: Told = ['in-force', { date: '2025-06-01', text: 'at the latest' }, { contradicts: ['record-1.s2'] }];
    expect(found(bound, ['adopted', { date: '2025-05-01' }])).toHaveLength(1);
  });
});

test('a day and a term cannot be compared: no days that exclude each other', () => {
  expect(found(['ends', { date: '2025-06-01' }], ['ends', { duration: 'P30D' }])).toEqual([]);
  expect(linked(['ends', { date: '2025-06-01' }], ['ends', { duration: 'P30D' }])).toEqual(['how it was to end']);
  expect(found(['ends', { duration: 'P90D' }], ['ends', { duration: 'P30D' }])).toEqual([]);
});

describe('the day of a part', () => {
  test.each(['at Example University', 'for the Senate', 'on Example phones'])('%s', (text) => {
    expect(linked(['in-force', { date: '2025-04-03', text }], ['in-force', { date: '2025-04-05' }])).toEqual([]);
  });

  test.each(['at once', 'on a Friday', 'for everybody', 'Example University'])('no part: %s', (text) => {
    expect(linked(['in-force', { date: '2025-04-03', text }], ['in-force', { date: '2025-04-05' }])).toEqual([
      'when it took effect',
    ]);
  });

  test('two days of one part exclude each other; those of two parts do not', () => {
    const day = (date: string, text: string): Told => ['in-force', { date, text }];
    expect(linked(day('2025-04-03', 'at Example University'), day('2025-04-05', 'at Example University'))).toEqual([
      'when it took effect',
    ]);
    expect(linked(day('2025-04-03', 'at Example University'), day('2025-04-05', 'at Sample College'))).toEqual([]);
    const adopted: Told = [
      'adopted',
      { date: '2025-04-03', text: 'at Example University' },
      { contradicts: ['record-1.s2'] },
    ];
    expect(found(adopted, ['lifted', { date: '2025-04-01' }])).toHaveLength(1);
  });
});

describe('two days of one event, in the words for the event', () => {
  test.each([
    ['announced', 'when it was announced'],
    ['adopted', 'when it was adopted'],
    ['in-force', 'when it took effect'],
    ['comply-by', 'by when to comply'],
    ['ends', 'when it was due to end'],
    ['extended', 'when it was extended'],
    ['made-open-ended', 'when it was made open-ended'],
    ['review-due', 'when a review was due'],
    ['suspended', 'when it was suspended'],
    ['resumed', 'when it was resumed'],
    ['lifted', 'when it was lifted'],
    ['struck-down', 'when it was struck down'],
    ['rejected', 'when it was rejected'],
    ['upheld', 'when it was upheld'],
    ['step', 'when it happened'],
  ])('%s', (property, label) => {
    expect(linked([property, { date: '2025-04-03' }], [property, { date: '2025-04-05' }])).toEqual([label]);
  });

  test.each(['the order was repealed', 'the ban was lifted', 'the court lifts it', 'revoked', 'withdrawn', 'annulled'])(
    'a step by which it ended: %s',
    (text) => {
      expect(linked(['step', { date: '2025-04-03', text }], ['step', { date: '2025-04-05', text: 'over' }])).toEqual([
        'when it was lifted',
      ]);
    },
  );

  test.each([
    ['announced', true],
    ['adopted', true],
    ['in-force', true],
    ['ends', true],
    ['extended', true],
    ['suspended', true],
    ['resumed', true],
    ['lifted', true],
    ['struck-down', true],
    ['comply-by', false],
    ['review-due', false],
    ['upheld', false],
    ['step', false],
  ])('%s: whether the verdict hangs on it: %s', (property, touchesVerdict) => {
    const pair = (rest: Told[]) =>
      found(
        [property, { date: '2025-04-03' }, { contradicts: ['record-1.s2'] }],
        [property, { date: '2025-04-05' }],
        ...rest,
      );
    expect(pair([])).toMatchObject([{ touchesVerdict }]);
  });

  test('of its beginning only the last step on file counts, and not one that was set aside', () => {
    const days: Told[] = [
      ['adopted', { date: '2025-04-03' }],
      ['adopted', { date: '2025-04-05' }],
    ];
    const set = { rank: 'deprecated', rankReason: 'a misprint' };
    expect(found(...days, ['announced', { date: '2025-04-01' }])).toMatchObject([{ touchesVerdict: true }]);
    expect(found(...days, ['in-force', { date: '2025-05-01' }])).toMatchObject([{ touchesVerdict: false }]);
    expect(found(...days, ['in-force', { date: '2025-05-01' }, set])).toMatchObject([{ touchesVerdict: true }]);
  });
});
