/** The longest, the soonest to end, and what may come after the latest: worked out from days that are not all exact. */
import { describe, expect, test } from 'vitest';
import {
  earliestFirst,
  endOf,
  latestFirst,
  longestFirst,
  perhapsAfter,
  perhapsBefore,
  type Ranked,
  startOf,
  tookEffect,
} from '../../../core/situation/ranking.ts';
import { standingOf } from '../../../core/situation/standing.ts';
import { testGazetteer } from '../question-of.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';

const DAY = '2026-11-21';
const names = ['names', { platform: 'tiktok' }] as const;
const at = (property: string, date: string, more: object = {}) => [property, { date, ...more }] as const;
const holds = ['status', { status: 'in force', asOf: '2026-01-01' }] as const;

const standing = (brief: Brief, day = DAY) => {
  const ledger = ledgerOf({ ...brief, statements: [names, ...brief.statements] });
  return standingOf(firstRecord(ledger), 'platform:tiktok', day, ledger, testGazetteer);
};
const started = (id: string, ...statements: Brief['statements']) => {
  const start = startOf(standing({ id, statements }));
  if (!start) throw new Error(`${id} has no start`);
  return start;
};
const ids = (ranked: readonly Ranked[]) => ranked.map((one) => one.standing.record.id);

describe('the end of a term', () => {
  const term = { statements: [at('in-force', '2026-11-01'), at('ends', '2026-12-01')] };

  test('of one that runs, its last day counted', () => {
    expect(endOf(standing(term), DAY)).toMatchObject({
      edtf: '2026-12-01',
      earliest: '2026-12-01',
      latest: '2026-12-01',
    });
    expect(endOf(standing(term, '2026-12-01'), '2026-12-01')?.earliest).toBe('2026-12-01');
    expect(endOf(standing(term, '2026-12-02'), '2026-12-02')).toBeNull();
  });

  test('of one that was lifted before it, or that has none: nothing', () => {
    const lifted = { statements: [...term.statements, at('lifted', '2026-11-10')] };
    expect(endOf(standing(lifted), DAY)).toBeNull();
    expect(endOf(standing({ statements: [at('in-force', '2026-11-01')] }), DAY)).toBeNull();
  });
});

describe('the order of days that are not all exact', () => {
  test('who has no day has no place in it', () => {
    expect(startOf(standing({ statements: [holds] }))).toBeNull();
    expect(started('year', at('in-force', '2025'))).toMatchObject({
      edtf: '2025',
      earliest: '2025-01-01',
      latest: '2025-12-31',
    });
  });

  const year = started('year', at('in-force', '2025'));
  const may = started('may', at('in-force', '2025-05'));
  const day = started('day', at('in-force', '2025-06-15'));
  const before = started('before', at('in-force', '2024-12-31'));
  const after = started('after', at('in-force', '2026-01-01'));

  test('the earliest by the day by which it must have begun, the latest by the day before which it cannot have', () => {
    expect(ids(earliestFirst([after, year, day, may, before]))).toEqual(['before', 'may', 'day', 'year', 'after']);
    expect(ids(latestFirst([before, year, may, day, after]))).toEqual(['after', 'day', 'may', 'year', 'before']);
  });

  test('of one day by id, whichever way round they are given', () => {
    const [a, b] = [started('a', at('in-force', '2025-05')), started('b', at('in-force', '2025-05'))];
    for (const order of [earliestFirst, latestFirst]) {
      expect(ids(order([b, a]))).toEqual(['a', 'b']);
      expect(ids(order([a, b]))).toEqual(['a', 'b']);
    }
  });

  test('only one whose source leaves it open may come before the first, or after the last', () => {
    expect(ids(perhapsBefore(day, [year, may, before, after]))).toEqual(['year']);
    expect(ids(perhapsAfter(day, [year, may, before, after]))).toEqual(['year']);
    expect(perhapsBefore(may, [started('first-of-may', at('in-force', '2025-05-01'))])).toEqual([]);
    expect(perhapsAfter(may, [started('last-of-may', at('in-force', '2025-05-31'))])).toEqual([]);
    const spring = started('spring', at('in-force', '2025-04-30/2025-05-01'));
    expect(ids(perhapsBefore(may, [spring]))).toEqual(['spring']);
    expect(perhapsAfter(may, [spring])).toEqual([]);
    const summer = started('summer', at('in-force', '2025-05-31/2025-06-01'));
    expect(ids(perhapsAfter(may, [summer]))).toEqual(['summer']);
    expect(perhapsBefore(may, [summer])).toEqual([]);
  });
});

describe('the longest', () => {
  test('to its end where it is over, to the day in question where it holds', () => {
    const all = [
      started('over', at('in-force', '2020-01-01'), at('lifted', '2026-01-01')),
      started('holds', at('in-force', '2019-11-21'), holds),
      started('short', at('in-force', '2026-11-11'), holds),
    ];
    expect(longestFirst(all, DAY).map(({ ranked, days }) => [ranked.standing.record.id, days])).toEqual([
      ['holds', 2557],
      ['over', 2192],
      ['short', 10],
    ]);
  });

  test('of as many days by id', () => {
    const [a, b] = [started('a', at('in-force', '2025-05-01')), started('b', at('in-force', '2025-05-01'))];
    expect(ids(longestFirst([b, a], DAY).map(({ ranked }) => ranked))).toEqual(['a', 'b']);
    expect(ids(longestFirst([a, b], DAY).map(({ ranked }) => ranked))).toEqual(['a', 'b']);
  });

  test('neither what is on hold, nor what never began, nor what ended on no day', () => {
    const all = [
      started('paused', at('in-force', '2020-01-01'), at('suspended', '2021-01-01')),
      started('announced', at('announced', '2020-01-01')),
      started('undated-end', at('in-force', '2020-01-01'), ['status', { status: 'lifted', asOf: null }]),
    ];
    expect(longestFirst(all, DAY)).toEqual([]);
  });
});

describe('a ban that took effect', () => {
  const took = (kind: Brief['kind'] & string, ...statements: Brief['statements']) =>
    tookEffect(standing({ kind, statements }), testGazetteer);

  test.each([
    ['in force', true, 'device-ban', [at('in-force', '2025-01-01')]],
    ['reported in force, on no day', true, 'device-ban', [holds]],
    ['lifted', true, 'nationwide-block', [at('in-force', '2025-01-01'), at('lifted', '2025-02-01')]],
    ['on hold', true, 'network-ban', [at('in-force', '2025-01-01'), at('suspended', '2025-02-01')]],
    ['its term run out', true, 'device-ban', [at('in-force', '2025-01-01'), at('ends', '2025-02-01')]],
    ['announced', false, 'device-ban', [at('announced', '2025-01-01')]],
    ['still to come', false, 'device-ban', [at('in-force', '2027-01-01')]],
    [
      'struck down before its day',
      false,
      'device-ban',
      [at('announced', '2025-01-01'), at('struck-down', '2025-02-01')],
    ],
    ['an age limit', false, 'age-restriction', [at('in-force', '2025-01-01')]],
    ['advice', false, 'advice', [at('announced', '2025-01-01')]],
    ['a bill, whatever is said of its start', false, 'proposed', [at('in-force', '2025-01-01')]],
  ] as const)('%s: %s', (_, expected, kind, statements) => {
    expect(took(kind, ...statements)).toBe(expected);
  });
});
