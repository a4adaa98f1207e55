/** The longest, the soonest to end, and what may come after the latest: worked out from days that are not all exact. */
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../core/day/edtf.ts';
import {
  dated,
  daysInForce,
  earliestFirst,
  effective,
  latestFirst,
  longestFirst,
  perhapsAfter,
  perhapsBefore,
  soonestEndFirst,
} from '../../../core/situation/ranking.ts';
import type { Rows } from '../../../core/situation/standings.ts';
import { type Brief, ledgerOf } from '../record-of.ts';
import { at, ids, rowsOf, tiktok } from './listed.ts';

const holds = ['status', { status: 'in force', asOf: '2026-01-01' }] as const;

const started = (id: string, ...statements: Brief['statements']): Brief => ({
  id,
  statements: [tiktok, ...statements],
});
const rows = (...briefs: Brief[]) => rowsOf(ledgerOf(...briefs));

describe('the end of a term', () => {
  const term = [at('in-force', '2026-11-01'), at('ends', '2026-12-01')] as const;
  const onDay = (day: string, ...briefs: Brief[]) => ids(soonestEndFirst(rowsOf(ledgerOf(...briefs), day)));

  test('of one that runs, its last day counted', () => {
    for (const day of ['2026-11-21', '2026-12-01']) expect(onDay(day, started('term', ...term))).toEqual(['term']);
    expect(onDay('2026-12-02', started('term', ...term))).toEqual([]);
  });

  test('the next to end first, of one day by id', () => {
    const later = [at('in-force', '2026-01-01'), at('ends', '2027-05-01')] as const;
    const all = [started('a-later', ...later), started('z', ...term), started('y', ...term)];
    expect(onDay('2026-11-21', ...all)).toEqual(['y', 'z', 'a-later']);
  });

  test('of one that was lifted before it, or that has none: nothing', () => {
    const lifted = started('lifted', ...term, at('lifted', '2026-11-10'));
    expect(onDay('2026-11-21', lifted, started('open', at('in-force', '2026-11-01')))).toEqual([]);
  });
});

describe('the order of days that are not all exact', () => {
  test('who has no day has no place in it', () => {
    const [number, ...others] = dated(rows(started('none', holds), started('year', at('in-force', '2025')))).numbers;
    expect(others).toEqual([]);
    const { roll } = rows(started('year', at('in-force', '2025')));
    expect(number).toBe(1);
    expect([roll.startFrom(0), roll.startTo(0)]).toEqual([dayNumber('2025-01-01'), dayNumber('2025-12-31')]);
  });

  const year = started('year', at('in-force', '2025'));
  const may = started('may', at('in-force', '2025-05'));
  const day = started('day', at('in-force', '2025-06-15'));
  const before = started('before', at('in-force', '2024-12-31'));
  const after = started('after', at('in-force', '2026-01-01'));

  test('the earliest by the day by which it must have begun, the latest by the day before which it cannot have', () => {
    expect(ids(earliestFirst(rows(after, year, day, may, before)))).toEqual(['before', 'may', 'day', 'year', 'after']);
    expect(ids(latestFirst(rows(before, year, may, day, after)))).toEqual(['after', 'day', 'may', 'year', 'before']);
  });

  test('of one day by id, whichever way round they are given', () => {
    const [a, b] = [started('a', at('in-force', '2025-05')), started('b', at('in-force', '2025-05'))];
    for (const order of [earliestFirst, latestFirst]) {
      expect(ids(order(rows(b, a)))).toEqual(['a', 'b']);
      expect(ids(order(rows(a, b)))).toEqual(['a', 'b']);
    }
  });

  /** The one that leads stands first whatever order the others are in. */
  const lead = (first: Brief, ...others: Brief[]): Rows => {
    const all = rows(first, ...others);
    return all.by((number) => (all.roll.record(number).id === first.id ? 0 : 1));
  };

  test('only one whose source leaves it open may come before the first, or after the last', () => {
    expect(ids(perhapsBefore(lead(day, year, may, before, after)))).toEqual(['year']);
    expect(ids(perhapsAfter(lead(day, year, may, before, after)))).toEqual(['year']);
    expect(ids(perhapsBefore(lead(may, started('first-of-may', at('in-force', '2025-05-01')))))).toEqual([]);
    expect(ids(perhapsAfter(lead(may, started('last-of-may', at('in-force', '2025-05-31')))))).toEqual([]);
    const spring = started('spring', at('in-force', '2025-04-30/2025-05-01'));
    expect(ids(perhapsBefore(lead(may, spring)))).toEqual(['spring']);
    expect(ids(perhapsAfter(lead(may, spring)))).toEqual([]);
    const summer = started('summer', at('in-force', '2025-05-31/2025-06-01'));
    expect(ids(perhapsAfter(lead(may, summer)))).toEqual(['summer']);
    expect(ids(perhapsBefore(lead(may, summer)))).toEqual([]);
  });
});

describe('the longest', () => {
  test('to its end where it is over, to the day in question where it holds', () => {
    const longest = longestFirst(
      rows(
        started('over', at('in-force', '2020-01-01'), at('lifted', '2026-01-01')),
        started('holds', at('in-force', '2019-11-21'), holds),
        started('short', at('in-force', '2026-11-11'), holds),
      ),
    );
    expect(ids(longest)).toEqual(['holds', 'over', 'short']);
    expect(Array.from(longest.numbers, (number) => daysInForce(longest.roll, number))).toEqual([2557, 2192, 10]);
  });

  test('of as many days by id', () => {
    const [a, b] = [started('a', at('in-force', '2025-05-01')), started('b', at('in-force', '2025-05-01'))];
    expect(ids(longestFirst(rows(b, a)))).toEqual(['a', 'b']);
    expect(ids(longestFirst(rows(a, b)))).toEqual(['a', 'b']);
  });

  test('neither what is on hold, nor what never began, nor what ended on no day', () => {
    const all = [
      started('paused', at('in-force', '2020-01-01'), at('suspended', '2021-01-01')),
      started('announced', at('announced', '2020-01-01')),
      started('undated-end', at('in-force', '2020-01-01'), ['status', { status: 'lifted', asOf: null }]),
    ];
    expect(ids(longestFirst(rows(...all)))).toEqual([]);
  });
});

describe('a ban that took effect', () => {
  const took = (kind: Brief['kind'] & string, ...statements: Brief['statements']) =>
    effective(rows({ kind, statements: [tiktok, ...statements] })).length === 1;

  test.each([
    ['in force', true, 'device-ban', [at('in-force', '2025-01-01')]],
    ['reported in force, on no day', true, 'device-ban', [holds]],
    ['lifted', true, 'nationwide-block', [at('in-force', '2025-01-01'), at('lifted', '2025-02-01')]],
    ['on hold', true, 'network-ban', [at('in-force', '2025-01-01'), at('suspended', '2025-02-01')]],
    ['its term run out', true, 'device-ban', [at('in-force', '2025-01-01'), at('ends', '2025-02-01')]],
    ['announced', false, 'device-ban', [at('announced', '2025-01-01')]],
    ['rejected', false, 'device-ban', [at('announced', '2025-01-01'), at('rejected', '2025-02-01')]],
    ['still to come', false, 'device-ban', [at('in-force', '2027-01-01')]],
    [
      'struck down before its day',
      false,
      'device-ban',
      [at('announced', '2025-01-01'), at('struck-down', '2025-02-01')],
    ],
    ['an age limit', false, 'age-restriction', [at('in-force', '2025-01-01')]],
    ['advice', false, 'advice', [at('announced', '2025-01-01')]],
    ['advice with a first day', false, 'advice', [at('in-force', '2025-01-01')]],
    ['a bill, whatever is said of its start', false, 'proposed', [at('in-force', '2025-01-01')]],
  ] as const)('%s: %s', (_, expected, kind, statements) => {
    expect(took(kind, ...statements)).toBe(expected);
  });
});
