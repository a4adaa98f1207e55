/** Two values in words: when they are two wordings, counts or names of one thing, and what a reader sees where they are not. */
import { describe, expect, test } from 'vitest';
import { disagreementsOf } from '../../../../core/answer/differing/disagreement.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

type Told = readonly [string, object, object?];

function labels(one: Told, other: Told): string[] {
  const ledger = ledgerOf({ statements: [[one[0], one[1], { contradicts: ['record-1.s2'] }], other] });
  return disagreementsOf(firstRecord(ledger), ledger).map(({ label }) => label);
}
/** Of two texts of one property, in either order. */
function told(property: string, one: string, other: string): string[] {
  const first = labels([property, { text: one }], [property, { text: other }]);
  expect(labels([property, { text: other }], [property, { text: one }])).toEqual(first);
  return first;
}

describe('what is in dispute, where nothing in the words names it', () => {
  test.each([
    ['covers', 'whom it covers'],
    ['devices', 'on which devices'],
    ['leaves-out', 'what it leaves out'],
    ['advises', 'what was advised'],
    ['exceptions', 'what is excepted'],
    ['decided-by', 'who decided'],
    ['announced-by', 'who announced it'],
    ['advised-by', 'whose advice it was'],
    ['enforced-by', 'who enforces it'],
    ['legal-basis', 'under which law'],
    ['consequence', 'the penalty'],
    ['reason', 'the reason'],
    ['follow-up', 'what followed'],
  ])('%s', (property, label) => {
    expect(told(property, 'apples', 'pears')).toEqual([label]);
  });

  test.each([
    ['announced', 'what was announced'],
    ['adopted', 'what was adopted'],
    ['in-force', 'how it began'],
    ['ends', 'how it was to end'],
    ['lifted', 'how it ended'],
    ['struck-down', 'how it ended'],
    ['step', 'what happened'],
    ['extended', 'extended'],
  ])('%s, of one day', (property, label) => {
    const day = { date: '2025-04-03' };
    expect(labels([property, { ...day, text: 'apples' }], [property, { ...day, text: 'pears' }])).toEqual([label]);
  });

  test('replies, practice, apps that are named in words', () => {
    const reply = (text: string): Told => ['response', { who: 'Zaplo Works', text }];
    expect(labels(reply('apples'), reply('pears'))).toEqual(['what was replied']);
    const practice = (text: string): Told => ['practice', { practice: 'enforced', text }];
    expect(labels(practice('apples'), practice('pears'))).toEqual(['what happens in practice']);
    expect(told('names', 'apples', 'pears')).toEqual(['which apps?']);
  });

  test('lifted there, still in practice here; at once there, with time to comply here', () => {
    expect(labels(['lifted', { date: '2026-01-13' }], ['practice', { practice: 'enforced', text: 'apples' }])).toEqual([
      'lifted or still blocked?',
    ]);
    expect(labels(['lifted', { date: '2026-01-13' }], ['covers', { text: 'apples' }])).toEqual(['how it ended']);
    expect(labels(['covers', { text: 'apples' }], ['practice', { practice: 'enforced', text: 'pears' }])).toEqual([
      'whom it covers',
    ]);
    expect(labels(['comply-by', { date: '2026-01-13' }], ['in-force', { printed: 'at once' }])).toEqual([
      'at once, or with time to comply?',
    ]);
    expect(labels(['comply-by', { date: '2026-01-13' }], ['covers', { text: 'apples' }])).toEqual(['comply by']);
  });
});

describe('numbers', () => {
  test.each([
    ['118 apps', '119 apps', 'how many apps?'],
    ['one application', 'two applications', 'how many apps?'],
    ['11 platforms', 'twelve platforms', 'how many apps?'],
    ['one service', 'six services', 'how many apps?'],
    ['90 sites', '30 sites', 'how many apps?'],
    ['ten days', '40 days', 'how long?'],
    ['a week, then 4', '6 weeks', 'how long?'],
    ['three months', 'seven months', 'how long?'],
    ['a term of one year', 'a term of nine years', 'how long?'],
    ['3 people', '5 people', 'how many people?'],
    ['8 staff', '80 staff', 'how many people?'],
    ['300 users', '500 users', 'how many people?'],
    ['3 employees', '5 employees', 'how many people?'],
    ['3 officials', '5 officials', 'how many people?'],
    ['3 workers', '5 workers', 'how many people?'],
    ['3 schools', '5 schools', 'how many?'],
    ['3 schools', '5 apps', 'how many apps?'],
    ['3 users in 2 months', '5 users', 'how many people?'],
    ['3 schools', 'five pears, 6 plums', 'how many?'],
    ['3 schools', 'pears', 'whom it covers'],
    ['3 happenings', '5 dayflies', 'how many?'],
  ])('%s, or %s: %s', (one, other, label) => {
    expect(told('covers', one, other)).toEqual([label]);
  });

  test('a number in a date is none of them', () => {
    const day = { date: '2025-04-03' };
    expect(labels(['lifted', { ...day, text: 'apples' }], ['lifted', { ...day, text: 'pears' }])).toEqual([
      'how it ended',
    ]);
    expect(labels(['lifted', { ...day, text: '3 schools' }], ['lifted', { ...day, text: '5 schools' }])).toEqual([
      'how many?',
    ]);
  });

  test.each(['about', 'around', 'some', 'nearly', 'roughly', 'more than', 'over'])('%s as many', (about) => {
    expect(told('covers', `apples; ${about} 100 pears`, 'plums; 105 pears')).toEqual([]);
    expect(told('covers', `apples; ${about} 100 pears`, 'plums; 110 pears')).toEqual([]);
    expect(told('covers', `apples; ${about} 100 pears`, 'plums; 111 pears')).not.toEqual([]);
    expect(told('covers', 'apples; 100 pears', 'plums; 105 pears')).not.toEqual([]);
  });

  test.each([
    ['apples; about two dozen pears', 'plums; 26 pears', []],
    ['apples; about three hundred pears', 'plums; 310 pears', []],
    ['apples; about 1,000 pears', 'plums; 1,050 pears', []],
    ['apples; about 24 pears of 30', 'plums; 26 pears', ['how many?']],
    ['apples; about two dozen pears of 30', 'plums; 26 pears', ['how many?']],
    ['apples; about pears', 'plums; 26 pears', ['whom it covers']],
    ['about pears', 'plums', ['whom it covers']],
  ])('%s, or %s', (one, other, expected) => {
    expect(told('covers', one, other)).toEqual(expected);
  });

  test('of people that are counted, as many as make no difference', () => {
    const people = (count: number, approximate = false): Told => ['people', { count, approximate, of: 'officials' }];
    expect(labels(people(100, true), people(110))).toEqual([]);
    expect(labels(people(100, true), people(111))).toEqual(['how many people?']);
    expect(labels(people(100), people(105))).toEqual(['how many people?']);
    expect(labels(people(111), people(100, true))).toEqual(['how many people?']);
  });
});

describe('ordinals count different things', () => {
  test.each([
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    '21st',
    '2nd',
    '3rd',
    '14th',
  ])('the %s cut is not the sixth order', (ordinal) => {
    expect(told('follow-up', `Counted as the ${ordinal} cut`, 'Called the sixth court order')).toEqual([]);
    expect(told('follow-up', `Counted as the ${ordinal} long cut`, 'Called the sixth short cut')).toEqual([
      'what followed',
    ]);
  });

  test.each(['in', 'of', 'since', 'for', 'by', 'to', 'on', 'at', 'against', 'after', 'within'])(
    'what is counted ends before “%s”',
    (word) => {
      expect(
        told('follow-up', `Counted as the third cut ${word} Mali`, `Called the fourth order ${word} Mali`),
      ).toEqual([]);
    },
  );

  test('an ordinal of nothing, and one that is none, tells nothing apart', () => {
    expect(told('follow-up', 'Counted as the third', 'Called the fourth order')).toEqual(['what followed']);
    expect(told('follow-up', 'Counted as one cut', 'Called the fourth order')).toEqual(['what followed']);
    expect(told('follow-up', 'Counted as the third Cut', 'Called the fourth cut')).toEqual(['what followed']);
  });
});
