/** First, latest and how many apps, on small made records. */
import { expect, test } from 'vitest';
import { dayNumber } from '../../../core/day/edtf.ts';
import {
  appCount,
  dated,
  earliestFirst,
  effective,
  latestFirst,
  perhapsAfter,
  perhapsBefore,
} from '../../../core/situation/ranking.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';
import { ids, rowsOf } from './listed.ts';

const named: readonly [string, unknown] = ['names', { platform: 'tiktok' }];
const inForce: readonly [string, unknown] = ['status', { status: 'in force', asOf: '2024-01-01' }];

test('the first is the one that must have begun by then; one dated less exactly may be earlier', () => {
  const ledger = ledgerOf(
    { id: 'year', statements: [named, ['in-force', { date: '2020' }], inForce] },
    { id: 'day', statements: [named, ['in-force', { date: '2020-08-12' }], inForce] },
    { id: 'later', statements: [named, ['in-force', { date: '2023-01-01' }], inForce] },
  );
  const rows = dated(rowsOf(ledger));
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
  const rows = effective(rowsOf(ledger));
  expect(ids(rows)).toEqual(['ban']);
  expect(rows.roll.outline(rows.numbers[0] ?? -1)).toMatchObject({ startFrom: dayNumber('2023-04-01') });
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

  const count = (...statements: Brief['statements']) => appCount(firstRecord(ledgerOf({ statements })));
  const covers = (text: string, rest = {}) => ['covers', { text }, rest] as const;
  const aside = { rank: 'deprecated', rankReason: 'a misprint' };
  expect(count(named, covers('the 59 apps', aside))).toEqual({ count: 1, stated: null });
  expect(count(named, ['names', { platform: 'tinder' }, aside])).toEqual({ count: 1, stated: null });
  expect(count(['reason', { text: 'the 59 apps' }])).toEqual({ count: 0, stated: null });
  expect(count(covers('Two apps'), covers('ten well-known foreign apps'), covers('three apps'))).toMatchObject({
    count: 10,
    stated: { value: { text: 'ten well-known foreign apps' } },
  });
  expect(count(covers('99 apps'), covers('100 apps')).count).toBe(100);
  expect(count(['names', { category: 'video', text: 'all 12 platforms' }]).count).toBe(12);
  expect(count(['names', { category: 'video' }]).count).toBe(0);
  const both = [named, ['names', { platform: 'tinder' }]] as const;
  expect(count(...both, covers('two apps'))).toEqual({ count: 2, stated: null });
  expect(count(...both, covers('staff of 300'))).toEqual({ count: 2, stated: null });
});
