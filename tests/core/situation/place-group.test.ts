/** Kinds of place that a list counts apart, and the order in which it shows them. */
import { expect, test } from 'vitest';
import type { Gazetteer } from '../../../core/lexicon/gazetteer.ts';
import { isBody } from '../../../core/situation/audience.ts';

import { placeGroup } from '../../../core/situation/place-group.ts';
import { standingOf } from '../../../core/situation/standing.ts';
import { eachInListOrder } from '../../../core/situation/standings.ts';
import { type Brief, ledgerOf } from '../record-of.ts';
import { gazetteer } from './places.ts';

const begun = ['in-force', { date: '2025-01-01' }] as const;

test.each([
  ['BE', 'countries', false],
  ['HK', 'territories', false],
  ['PR', 'territories', false],
  ['US-TX', 'US', false],
  ['CA-QC', 'CA', false],
  ['AU-VIC', 'AU', false],
  ['BE-WAL', 'regions', false],
  ['XC', 'cities', false],
  ['XM', 'regions', false],
  ['ZZ', 'bodies', false],
  ['XI', 'bodies', true],
  ['XP', 'bodies', true],
  ['XN', 'bodies', true],
  ['XA', 'bodies', true],
  ['XB', 'bodies', true],
  ['XU', 'bodies', true],
  ['XL', 'bodies', true],
  ['XE', 'bodies', true],
] as const)('%s is counted among %s', (place, group, body) => {
  expect(placeGroup(place, ledgerOf({ statements: [begun] }), gazetteer)).toBe(group);
  expect(isBody(gazetteer.get(place)?.kind)).toBe(body);
});

function orderOf(briefs: readonly Brief[], places: Gazetteer = gazetteer): string[] {
  const ledger = ledgerOf(...briefs);
  const standings = [...ledger.records.values()].map((record) =>
    standingOf(record, null, '2026-11-21', ledger, places),
  );
  return eachInListOrder(standings, { ledger, gazetteer: places }).map(({ record }) => record.id);
}
const at = (place: string): Brief => ({ id: place.toLowerCase(), place, statements: [begun] });

test('countries, territories, the states of a country each together, other regions, cities, bodies', () => {
  const order = ['be', 'fr', 'hk', 'pr', 'us-tx', 'ca-qc', 'au-vic', 'be-wal', 'xc', 'xd', 'xa', 'xi'];
  const places = order.map((id) => id.toUpperCase());
  expect(orderOf(places.map(at))).toEqual(order);
  expect(orderOf([...places].reverse().map(at))).toEqual(order);
});

test('two places of one kind and one name: the one last heard of, whichever it is', () => {
  const alike = { ...gazetteer, get: (id: string) => ({ ...gazetteer.get(id), id, name: 'Springfield' }) } as Gazetteer;
  const heard = (place: string, id: string, date: string): Brief => ({
    id,
    place,
    statements: [begun, ['status', { status: 'in force', asOf: date }]],
  });
  const briefs = [
    heard('XC', 'old', '2025-02-01'),
    heard('XD', 'middle', '2025-06-01'),
    heard('XC', 'new', '2026-01-01'),
  ];
  expect(orderOf(briefs, alike)).toEqual(['new', 'middle', 'old']);
  expect(orderOf([...briefs].reverse(), alike)).toEqual(['new', 'middle', 'old']);
  expect(orderOf(briefs)).toEqual(['new', 'old', 'middle']);
});
