/** First, latest and how many apps, on small made records. */
import { expect, test } from 'vitest';
import type { Ledger } from '../../../core/ledger/ledger.ts';
import {
  appCount,
  earliestFirst,
  latestFirst,
  perhapsBefore,
  type Ranked,
  startOf,
  tookEffect,
} from '../../../core/situation/ranking.ts';
import { standingOf } from '../../../core/situation/standing.ts';
import { testGazetteer } from '../question-of.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';

const DAY = '2026-11-21';
const standings = (ledger: Ledger) =>
  [...ledger.records.values()].map((record) => standingOf(record, 'platform:tiktok', DAY, ledger, testGazetteer));
const ids = (ranked: readonly Ranked[]) => ranked.map(({ standing }) => standing.record.id);

const named: readonly [string, unknown] = ['names', { platform: 'tiktok' }];
const inForce: readonly [string, unknown] = ['status', { status: 'in force', asOf: '2024-01-01' }];

test('the first is the one that must have begun by then; one dated less exactly may be earlier', () => {
  const ledger = ledgerOf(
    { id: 'year', statements: [named, ['in-force', { date: '2020' }], inForce] },
    { id: 'day', statements: [named, ['in-force', { date: '2020-08-12' }], inForce] },
    { id: 'later', statements: [named, ['in-force', { date: '2023-01-01' }], inForce] },
  );
  const dated = standings(ledger).flatMap((standing) => startOf(standing) ?? []);
  const [lead, ...others] = earliestFirst(dated);
  expect(ids(earliestFirst(dated))).toEqual(['day', 'year', 'later']);
  expect(lead && ids(perhapsBefore(lead, others))).toEqual(['year']);
  expect(ids(latestFirst(dated))[0]).toBe('later');
});

test('proposals, advice and age limits are no bans; what is announced by those in force counts by its announcement', () => {
  const ledger = ledgerOf(
    { id: 'bill', kind: 'proposed', statements: [named, ['announced', { date: '2025-01-01' }]] },
    { id: 'advice', kind: 'advice', statements: [named, ['announced', { date: '2025-02-01' }]] },
    { id: 'limit', kind: 'age-restriction', statements: [named, ['in-force', { date: '2025-03-01' }], inForce] },
    { id: 'ban', statements: [named, ['announced', { date: '2023-04-01' }], inForce] },
  );
  const effective = standings(ledger).filter((standing) => tookEffect(standing, testGazetteer));
  expect(effective.map(({ record }) => record.id)).toEqual(['ban']);
  expect(effective.flatMap((standing) => startOf(standing)?.edtf ?? [])).toEqual(['2023-04-01']);
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
