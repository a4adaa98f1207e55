/** What two lists have in common, and what the first has alone. */
import { expect, test } from 'vitest';
import { setsOf } from '../../../core/situation/sets.ts';
import { type Standing, standingOf } from '../../../core/situation/standing.ts';
import { testGazetteer } from '../question-of.ts';
import { ledgerOf } from '../record-of.ts';

const statements = [
  ['names', { platform: 'tiktok' }],
  ['in-force', { date: '2025-01-01' }],
] as const;
const ledger = ledgerOf(
  { id: 'be-1', place: 'BE', statements },
  { id: 'be-2', place: 'BE', statements },
  { id: 'be-3', place: 'BE', statements },
  { id: 'fr-1', place: 'FR', statements },
  { id: 'ne-1', place: 'NE', statements },
);
const standings = (...ids: string[]) =>
  ids.flatMap((id) => {
    const record = ledger.records.get(id);
    return record ? [standingOf(record, null, '2026-11-21', ledger, testGazetteer)] : [];
  });
const byPlace = ({ record }: Standing) => [record.place];
const told = (by: ReadonlyMap<string, readonly Standing[]>) =>
  [...by].map(([key, of]) => `${key}: ${of.map(({ record }) => record.id).join(' ')}`);

test('both have the measures of both, the first list first; what the second has alone is in neither', () => {
  const { both, only } = setsOf(standings('be-1', 'fr-1', 'be-2'), standings('ne-1', 'be-3'), byPlace);
  expect(told(both)).toEqual(['BE: be-1 be-2 be-3']);
  expect(told(only)).toEqual(['FR: fr-1']);
});

test('a measure counts under each key that it has, and under none where it has none', () => {
  const keys = ({ record }: Standing) => (record.id === 'fr-1' ? ['a', 'b'] : record.id === 'ne-1' ? [] : ['b']);
  const { both, only } = setsOf(standings('fr-1', 'ne-1'), standings('be-1'), keys);
  expect(told(both)).toEqual(['b: fr-1 be-1']);
  expect(told(only)).toEqual(['a: fr-1']);
});
