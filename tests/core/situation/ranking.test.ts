/** First, latest and how many apps, on small made records. */
import { expect, test } from 'vitest';
import { dayNumber } from '../../../core/day/edtf.ts';
import type { Ledger } from '../../../core/ledger/ledger.ts';
import { numbered } from '../../../core/ledger/numbers.ts';
import {
  appCount,
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
import { Roll, Rows } from '../../../core/situation/standings.ts';
import { testGazetteer } from '../question-of.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';

const DAY = '2026-11-21';
function all(ledger: Ledger): Rows {
  const roll = new Roll({ ledger, gazetteer: testGazetteer, day: DAY }, ['platform:tiktok']);
  const numbers = numbered(ledger.records.values(), ledger);
  for (const number of numbers) roll.put(number, 0);
  return new Rows(roll, numbers);
}
const ids = (rows: Rows) => Array.from(rows, ({ record }) => record.id);

const named: readonly [string, unknown] = ['names', { platform: 'tiktok' }];
const inForce: readonly [string, unknown] = ['status', { status: 'in force', asOf: '2024-01-01' }];

test('the first is the one that must have begun by then; one dated less exactly may be earlier', () => {
  const ledger = ledgerOf(
    { id: 'year', statements: [named, ['in-force', { date: '2020' }], inForce] },
    { id: 'day', statements: [named, ['in-force', { date: '2020-08-12' }], inForce] },
    { id: 'later', statements: [named, ['in-force', { date: '2023-01-01' }], inForce] },
  );
  const rows = dated(all(ledger));
  expect(ids(earliestFirst(rows))).toEqual(['day', 'year', 'later']);
  expect(ids(perhapsBefore(earliestFirst(rows)))).toEqual(['year']);
  expect(ids(latestFirst(rows))).toEqual(['later', 'day', 'year']);
  expect(ids(perhapsAfter(latestFirst(rows)))).toEqual([]);
});

test('proposals, advice and age limits are no bans; what is announced by those in force counts by its announcement', () => {
  const ledger = ledgerOf(
    { id: 'bill', kind: 'proposed', statements: [named, ['announced', { date: '2025-01-01' }]] },
    { id: 'advice', kind: 'advice', statements: [named, ['announced', { date: '2025-02-01' }]] },
    { id: 'limit', kind: 'age-restriction', statements: [named, ['in-force', { date: '2025-03-01' }], inForce] },
    { id: 'ban', statements: [named, ['announced', { date: '2023-04-01' }], inForce] },
  );
  const rows = effective(all(ledger));
  expect(ids(rows)).toEqual(['ban']);
  expect(rows.roll.outline(rows.numbers[0] ?? -1)).toMatchObject({ startFrom: dayNumber('2023-04-01') });
});

test('in force the longest is counted to the end, or to the day where it holds; a start that is not on file is no length', () => {
  const ledger = ledgerOf(
    { id: 'holds', statements: [named, ['in-force', { date: '2026-11-01' }], inForce] },
    { id: 'over', statements: [named, ['in-force', { date: '2020-01-01' }], ['lifted', { date: '2020-03-01' }]] },
    { id: 'unknown', statements: [named, inForce] },
  );
  const rows = longestFirst(all(ledger));
  expect(ids(rows)).toEqual(['over', 'holds']);
  expect(Array.from(rows.numbers, (number) => daysInForce(rows.roll, number))).toEqual([60, 20]);
});

test('of terms that still run the next to end comes first', () => {
  const term = (id: string, end: string) => ({
    id,
    statements: [named, ['in-force', { date: '2026-01-01' }] as const, ['ends', { date: end }] as const],
  });
  const ledger = ledgerOf(term('late', '2027-05-01'), term('next', '2026-12-01'), term('past', '2026-06-01'));
  expect(ids(soonestEndFirst(all(ledger)))).toEqual(['next', 'late']);
});

test('apps are counted as the order counts them, otherwise by name', () => {
  const stated = ledgerOf({
    statements: [named, ['covers', { text: 'everyone; 47 variants and copies of the 59 apps' }]],
  });
  const words = ledgerOf({ statements: [named, ['names', { text: 'Ten apps in all' }]] });
  const bare = ledgerOf({ statements: [named, ['names', { platform: 'tinder' }], ['covers', { text: 'under 16' }]] });
  expect(appCount(firstRecord(stated)).count).toBe(47);
  expect(appCount(firstRecord(words)).count).toBe(10);
  expect(appCount(firstRecord(bare))).toEqual({ count: 2, stated: null });
});
