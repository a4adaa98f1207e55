/** What a list is kept to: kinds of measure, what holds, regions, kinds of place, a period. */
import { describe, expect, test } from 'vitest';
import { happenedIn, inRegion, passes, restricts } from '../../../core/finding/filter.ts';
import type { Ledger } from '../../../core/ledger/ledger.ts';
import type { Place } from '../../../core/ledger/schema.ts';
import type { Gazetteer } from '../../../core/lexicon/gazetteer.ts';
import type { Filters } from '../../../core/reading/question.ts';
import { testGazetteer } from '../question-of.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';

const NONE: Filters = { kinds: [], verdicts: [], regions: [], placeKinds: [], period: null };
const TODAY = '2026-11-21';
const at = (property: string, date: string) => [property, { date }] as const;

const KINDS: Readonly<Record<string, string>> = { XC: 'city', XU: 'university', XS: 'subdivision', XM: 'community' };
const gazetteer = {
  ...testGazetteer,
  get: (id: string) => (KINDS[id] ? { id, name: id, kind: KINDS[id], within: 'BE' } : testGazetteer.get(id)),
} as Gazetteer;

function kept(brief: Brief, filters: Partial<Filters>, day = TODAY): boolean {
  const ledger = ledgerOf(brief);
  return passes(firstRecord(ledger), { ...NONE, ...filters }, ledger, gazetteer, day);
}

test('nothing asked for keeps everything', () => {
  expect(restricts(NONE)).toBe(false);
  expect(kept({ statements: [at('in-force', '2025')] }, {})).toBe(true);
  for (const part of [
    { kinds: ['advice'] },
    { verdicts: ['lifted'] },
    { regions: ['europe'] },
    { placeKinds: ['city'] },
  ])
    expect(restricts({ ...NONE, ...part } as Filters)).toBe(true);
  expect(restricts({ ...NONE, period: { from: '2025-01-01', to: '2025-12-31', event: 'any' } })).toBe(true);
});

describe('kinds of measure', () => {
  const network = (place: string): Brief => ({ kind: 'network-ban', place, statements: [at('in-force', '2025')] });

  test.each([
    ['BE', true],
    ['XS', true],
    ['XM', true],
    ['XC', true],
    ['ZZ', true],
    ['XU', false],
    ['EU-COM', false],
  ])('a block of the network of %s is a ban on the devices on it: %s', (place, isOne) => {
    expect(kept(network(place), { kinds: ['device-ban'] })).toBe(isOne);
    expect(kept(network(place), { kinds: ['network-ban'] })).toBe(true);
    expect(kept(network(place), { kinds: ['advice'] })).toBe(false);
  });

  test('no other kind stands for another', () => {
    expect(kept({ kind: 'advice', statements: [at('announced', '2025')] }, { kinds: ['device-ban'] })).toBe(false);
    expect(kept({ kind: 'device-ban', statements: [at('in-force', '2025')] }, { kinds: ['network-ban'] })).toBe(false);
  });
});

describe('what holds', () => {
  const lifted: Brief = {
    kind: 'nationwide-block',
    statements: [at('in-force', '2025-01-01'), at('lifted', '2025-02-01'), at('struck-down', '2025-03-01')],
  };

  test('on the day in question', () => {
    expect(kept(lifted, { verdicts: ['in-force'] }, '2025-01-15')).toBe(true);
    expect(kept(lifted, { verdicts: ['in-force'] })).toBe(false);
    expect(kept(lifted, { verdicts: ['proposed', 'lifted'] })).toBe(true);
  });

  test('what a court struck down once it had ended is struck down all the same', () => {
    expect(kept(lifted, { verdicts: ['proposed', 'struck-down'] })).toBe(true);
    expect(kept(lifted, { verdicts: ['struck-down'] }, '2025-02-15')).toBe(false);
    expect(kept(lifted, { verdicts: ['rejected'] })).toBe(false);
  });
});

describe('where', () => {
  const begun: Brief['statements'] = [at('in-force', '2025')];

  test('in one of the regions, itself or by what it lies in', () => {
    expect(kept({ place: 'BE-WAL', statements: begun }, { regions: ['asia', 'europe'] })).toBe(true);
    expect(kept({ place: 'NE', statements: begun }, { regions: ['europe'] })).toBe(false);
    expect(kept({ place: 'NE', statements: begun }, { regions: ['asia'] })).toBe(false);
  });

  test('of one of the kinds of place; one that is not known is of none', () => {
    expect(kept({ place: 'BE-WAL', statements: begun }, { placeKinds: ['city', 'subdivision'] })).toBe(true);
    expect(kept({ place: 'BE', statements: begun }, { placeKinds: ['subdivision'] })).toBe(false);
    expect(kept({ place: 'ZZ', statements: begun }, { placeKinds: ['subdivision'] })).toBe(false);
  });

  test('all that is asked for must hold', () => {
    const wanted = { kinds: ['device-ban'], placeKinds: ['country'], regions: ['europe'], verdicts: ['in-force'] };
    const period = { from: '2025-01-01', to: '2025-12-31', event: 'any' };
    const brief: Brief = { place: 'BE', statements: begun };
    expect(kept(brief, { ...wanted, period } as Partial<Filters>)).toBe(true);
    for (const other of [
      { kinds: ['advice'] },
      { placeKinds: ['city'] },
      { regions: ['asia'] },
      { verdicts: ['lifted'] },
      { period: { ...period, from: '2026-01-01', to: '2026-12-31' } },
    ])
      expect(kept(brief, { ...wanted, period, ...other } as Partial<Filters>)).toBe(false);
  });

  test('places that lie in each other by mistake end the walk', () => {
    const place = (id: string, within: string): [string, Place] => [
      id,
      { id, name: id, kind: 'city', within, names: [] },
    ];
    const ledger: Ledger = {
      ...ledgerOf({ statements: begun }),
      places: new Map([place('XA', 'XB'), place('XB', 'XA')]),
    };
    expect(inRegion('XA', 'europe', ledger, gazetteer)).toBe(false);
  });
});

describe('a period', () => {
  const record = (...statements: Brief['statements']) => firstRecord(ledgerOf({ statements }));
  const year = (event: 'any' | 'banned' | 'lifted') => ({ from: '2025-01-01', to: '2025-12-31', event });

  test.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2024-12/2025-02', true],
    ['2025', true],
  ])('a date of %s falls in 2025: %s', (date, falls) => {
    expect(happenedIn(record(at('in-force', date)), year('any'))).toBe(falls);
  });

  test('one event of several is enough; one without a day is none', () => {
    const undated = ['suspended', { printed: 'on a Thursday' }] as const;
    expect(happenedIn(record(at('in-force', '2023-01-01'), at('lifted', '2025-06-01'), undated), year('any'))).toBe(
      true,
    );
    expect(happenedIn(record(undated), year('any'))).toBe(false);
  });

  test.each([
    ['announced', 'banned'],
    ['adopted', 'banned'],
    ['in-force', 'banned'],
    ['resumed', 'banned'],
    ['lifted', 'lifted'],
    ['struck-down', 'lifted'],
    ['rejected', 'lifted'],
    ['suspended', 'lifted'],
  ] as const)('%s is what one means by %s', (property, event) => {
    const one = record(at(property, '2025-06-01'));
    expect(happenedIn(one, year(event))).toBe(true);
    expect(happenedIn(one, year(event === 'banned' ? 'lifted' : 'banned'))).toBe(false);
    expect(happenedIn(one, year('any'))).toBe(true);
  });

  test('an upholding is neither', () => {
    const one = record(at('upheld', '2025-06-01'));
    expect([happenedIn(one, year('banned')), happenedIn(one, year('lifted')), happenedIn(one, year('any'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
