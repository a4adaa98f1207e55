/** Dates that no editor has linked: when two of one kind are two events, and when they are two dates of one. */
import { describe, expect, test } from 'vitest';
import { disagreementsOf } from '../../../../core/answer/differing/disagreement.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

type Told = readonly [string, object, object?];

const found = (...statements: Told[]) => {
  const ledger = ledgerOf({ statements });
  return disagreementsOf(firstRecord(ledger), ledger);
};
const on = (property: string, date: string, rest: object = {}): Told => [property, { date }, rest];

/** What happens between two of a kind where both happened: each line is one course of events. */
const COURSES: Readonly<Record<string, readonly string[]>> = {
  announced: ['lifted', 'rejected', 'struck-down', 'suspended', 'in-force', 'adopted', 'extended'],
  adopted: ['lifted', 'rejected', 'struck-down', 'suspended', 'in-force'],
  'in-force': ['lifted', 'suspended', 'struck-down'],
  'comply-by': ['extended', 'in-force', 'adopted'],
  ends: ['extended', 'in-force', 'resumed'],
  lifted: ['in-force', 'resumed', 'announced'],
  'struck-down': ['in-force', 'resumed'],
  rejected: ['announced', 'adopted'],
};
const ROWS = Object.entries(COURSES).flatMap(([kind, between]) => between.map((event) => [kind, event] as const));

test.each(ROWS)('%s, then %s, then the first again: two events', (kind, event) => {
  const two = [on(kind, '2023-03-01'), on(kind, '2023-05-01')] as const;
  expect(found(...two)).toHaveLength(1);
  expect(found(...two, on(event, '2023-04-01'))).toEqual([]);
  expect(found(...two.toReversed(), on(event, '2023-04-01'))).toEqual([]);
  expect(found(...two, on(event, '2023-03-01'))).toEqual([]);
  expect(found(...two, on(event, '2023-05-01'))).toEqual([]);
  expect(found(...two, on(event, '2023-02-01'))).toHaveLength(1);
  expect(found(...two, on(event, '2023-06-01'))).toHaveLength(1);
  expect(found(...two, [event, { printed: 'undated' }])).toHaveLength(1);
});

describe('what else lies between', () => {
  test.each([
    ['announced', 'comply-by'],
    ['adopted', 'announced'],
    ['in-force', 'announced'],
    ['comply-by', 'announced'],
    ['ends', 'announced'],
    ['lifted', 'adopted'],
    ['struck-down', 'announced'],
    ['rejected', 'in-force'],
  ])('%s, then %s, then the first again: one event with two dates', (kind, event) => {
    const labels = found(on(kind, '2023-03-01'), on(event, '2023-04-01'), on(kind, '2023-05-01'));
    expect(labels.map(({ property }) => property)).toEqual([kind]);
  });

  test.each(['step', 'extended', 'suspended', 'resumed', 'upheld', 'review-due'])(
    '%s happens more than once',
    (kind) => {
      expect(found(on(kind, '2023-03-01'), on(kind, '2023-05-01'))).toEqual([]);
    },
  );
});

describe('which of them compete', () => {
  test('three days of one event are one disagreement of three sides', () => {
    const three = [on('in-force', '2023-03-01'), on('in-force', '2023-03-05'), on('in-force', '2023-03-09')];
    expect(found(...three)).toMatchObject([{ sides: [{}, {}, {}] }]);
  });

  test('two disagreements that share a value are one; two that share none are two', () => {
    const covers = (text: string, id?: string): Told => [
      'covers',
      { text },
      id ? { contradicts: [`record-1.${id}`] } : {},
    ];
    const chain = found(covers('apples', 's2'), covers('pears'), covers('plums', 's4'), covers('figs', 's2'));
    expect(chain.map(({ sides }) => sides.length)).toEqual([4]);
    const two = found(covers('apples', 's2'), covers('pears'), covers('plums', 's4'), covers('figs'));
    expect(two.map(({ sides }) => sides.map(({ words }) => words))).toEqual([
      ['apples', 'pears'],
      ['plums', 'figs'],
    ]);
  });

  test('a pair that is linked from both ends is told once, and one of a value set aside not at all', () => {
    const both: Told[] = [
      ['covers', { text: 'apples' }, { contradicts: ['record-1.s2'] }],
      ['covers', { text: 'pears' }, { contradicts: ['record-1.s1'] }],
    ];
    expect(found(...both)).toMatchObject([{ sides: [{}, {}] }]);
    const aside = { rank: 'deprecated', rankReason: 'a misprint' };
    expect(
      found(['covers', { text: 'apples' }, { contradicts: ['record-1.s2'] }], ['covers', { text: 'pears' }, aside]),
    ).toEqual([]);
  });

  test('a day that editors have linked to another competes with that one alone', () => {
    expect(
      found(
        on('in-force', '2023-03-01', { contradicts: ['record-1.s2'] }),
        on('in-force', '2023-03-05'),
        on('in-force', '2023-03-09'),
      ).map(({ sides }) => sides.map(({ words }) => words)),
    ).toEqual([['1 March 2023', '5 March 2023']]);
  });

  test('sides stand in the order of the file, whatever they tell of', () => {
    const [one] = found(
      ['practice', { practice: 'enforced', text: 'apples' }, { contradicts: ['record-1.s2'] }],
      ['lifted', { date: '2023-03-01' }],
      ['practice', { practice: 'not enforced', text: 'pears' }, { contradicts: ['record-1.s2'] }],
    );
    expect(one?.property).toBe('practice');
    expect(one?.sides.map(({ words }) => words)).toEqual(['enforced: apples', '1 March 2023', 'not enforced: pears']);
  });
});

describe('about a day', () => {
  const begun = (...dates: string[]) => found(...dates.map((date) => on('in-force', date))).length > 0;
  test.each([
    ['2023~', '2024', false],
    ['2023~', '2022', false],
    ['2023~', '2025', true],
    ['2023~', '2021', true],
    ['2023-03~', '2023-04-30', false],
    ['2023-03~', '2023-02-01', false],
    ['2023-03~', '2023-05-01', true],
    ['2023-03~', '2023-01-31', true],
    ['2023-03-10~', '2023-03-11', false],
    ['2023-03-10~', '2023-03-09', false],
    ['2023-03-10~', '2023-03-12', true],
    ['2023-03-10~', '2023-03-08', true],
    ['2023-03', '2023-03-31', false],
    ['2023-03', '2023-04-01', true],
  ])('%s, %s: two days that exclude each other: %s', (one, other, expected) => {
    expect(begun(one, other)).toBe(expected);
    expect(begun(other, one)).toBe(expected);
  });

  test.each([
    ['Sunday', '2023-08-13'],
    ['Monday', '2023-08-14'],
    ['Tuesday', '2023-08-15'],
    ['Wednesday', '2023-08-16'],
    ['Thursday', '2023-08-17'],
    ['Friday', '2023-08-18'],
    ['Saturday', '2023-08-19'],
  ])('a %s is %s and no other day of that week', (name, date) => {
    const linked = (day: string) =>
      found(['announced', { printed: `on ${name}` }, { contradicts: ['record-1.s2'] }], on('announced', day)).length >
      0;
    for (let at = 13; at <= 19; at++) expect(linked(`2023-08-${at}`)).toBe(`2023-08-${at}` !== date);
    expect(linked('2023-08')).toBe(true);
  });
});
