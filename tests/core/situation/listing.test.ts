/** What a list holds: on which shelf each record stands and in what order, and what is left out. */
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../core/day/edtf.ts';
import { outlineFor } from '../../../core/situation/standing.ts';
import { at, begun, brief, lister, listing, TIKTOK, told } from './listed.ts';

const STATES = [
  brief('never', 'BE', 'proposed', at('announced', '2024-01-01'), at('rejected', '2024-02-01')),
  brief('over', 'BE', 'device-ban', begun, at('lifted', '2025-02-01')),
  brief('advice', 'BE', 'advice', at('announced', '2024-01-01')),
  brief('ahead', 'BE', 'device-ban', at('announced', '2024-01-01')),
  brief('unclear', 'BE', 'device-ban', begun, at('ends', '2025-02-01')),
  brief('paused', 'BE', 'device-ban', begun, at('suspended', '2025-02-01')),
  brief('minors', 'BE', 'age-restriction'),
  brief('buyers', 'BE', 'procurement-ban'),
  brief('body', 'EU-COM', 'device-ban'),
  brief('devices', 'BE', 'device-ban'),
  brief('stores', 'BE', 'app-store-removal'),
  brief('everyone', 'BE', 'nationwide-block'),
];
const EVERY = STATES.map(({ id }) => id).join(' ');

describe('the shelves', () => {
  test('stand in their order, each measure on one', () => {
    expect(told(listing(STATES, [{ own: EVERY }]).shelves)).toEqual([
      'everyone: everyone',
      'stores: stores',
      'devices: devices',
      'bodies: body',
      'buyers: buyers',
      'minors: minors',
      'paused: paused',
      'unclear: unclear',
      'ahead: ahead',
      'over: over',
      'never: never',
      'advice: advice',
    ]);
  });

  test('a list over a period tells by whom they bind those that began in it, however they came out', () => {
    const filters = { period: { from: '2024-01-01', to: '2025-12-31', event: 'any' } } as const;
    const { shelves, period } = listing(STATES, [{ own: 'never over ahead unclear paused' }], { filters });
    expect(told(shelves)).toEqual(['devices: over paused unclear', 'ahead: ahead', 'never: never']);
    expect(period).toBe(true);
    expect(listing(STATES, [{ own: 'over' }]).period).toBe(false);
  });

  test('only the audience that was asked about; the others are counted apart', () => {
    const { shelves, leftOut } = listing(STATES, [{ own: 'everyone stores devices minors over' }], {
      asking: { audience: 'officials' },
    });
    expect(told(shelves)).toEqual(['devices: devices', 'over: over']);
    expect(told(leftOut)).toEqual(['everyone: everyone', 'stores: stores', 'minors: minors']);
  });

  test('only what is in force where that was asked; the rest is counted apart', () => {
    const { shelves, leftOut } = listing(STATES, [{ own: EVERY }], { asking: { now: true } });
    expect(told(shelves)).toEqual([
      'everyone: everyone',
      'stores: stores',
      'devices: devices',
      'bodies: body',
      'buyers: buyers',
      'minors: minors',
    ]);
    expect(told(leftOut)).toEqual([
      'paused: paused',
      'unclear: unclear',
      'ahead: ahead',
      'over: over',
      'never: never',
      'advice: advice',
    ]);
  });
});

describe('the order on a shelf', () => {
  const PLACES = [
    brief('1-body', 'EU-COM', 'nationwide-block'),
    brief('2-region', 'BE-WAL', 'nationwide-block'),
    brief('3-niger', 'NE', 'nationwide-block'),
    brief('4-france', 'FR', 'nationwide-block'),
    brief('5-belgium', 'BE', 'nationwide-block'),
  ];
  const ids = PLACES.map(({ id }) => id).join(' ');

  test('countries by name, then their parts, then bodies', () => {
    const [shelf] = listing(PLACES, [{ own: ids }]).shelves;
    expect(Array.from(shelf?.standings ?? [], ({ record }) => record.place)).toEqual([
      'BE',
      'FR',
      'NE',
      'BE-WAL',
      'EU-COM',
    ]);
  });

  test('in one place the one last heard of, then by id', () => {
    const heard = (id: string, date: string) =>
      brief(id, 'BE', 'nationwide-block', begun, ['status', { status: 'in force', asOf: date }]);
    const briefs = [
      heard('c', '2026-01-01'),
      heard('a-long-ago', '2025-06-01'),
      heard('b', '2026-01-01'),
      heard('d', '2026-05-01'),
    ];
    for (const own of ['c a-long-ago b d', 'd b a-long-ago c', 'b c d a-long-ago']) {
      expect(told(listing(briefs, [{ own }]).shelves)).toEqual(['everyone: d b c a-long-ago']);
    }
  });

  test('a place that has no name on file stands under its id, after the others of its kind', () => {
    const briefs = [brief('x', 'ZZ', 'network-ban'), brief('y', 'BE', 'network-ban'), brief('z', 'FR', 'network-ban')];
    expect(told(listing(briefs, [{ own: 'x y z' }]).shelves)).toEqual(['devices: y z x']);
  });
});

test('asked again it is the same list; on another day, of others or for now it is another', () => {
  const list = lister(STATES, [{ own: 'minors devices over' }]);
  const plain = list();
  expect(list()).toBe(plain);
  expect(told(list({ day: '2025-01-15' }).shelves)).toEqual(['devices: devices over', 'minors: minors']);
  expect(told(list({ asking: { audience: 'minors' } }).shelves)).toEqual(['minors: minors']);
  expect(told(list({ asking: { now: true } }).shelves)).toEqual(['devices: devices', 'minors: minors']);
  expect(told(list().shelves)).toEqual(told(plain.shelves));
});

test('a measure of a list is judged by its outline, and in full where it is shown, alike', () => {
  const [shelf] = listing(STATES, [{ own: 'devices' }]).shelves;
  const [standing] = shelf?.standings ?? [];
  if (!standing) throw new Error('nothing listed');
  expect(standing).toMatchObject({ phase: 'holds', audience: 'officials', named: TIKTOK });
  expect(standing.judgement.began).toMatchObject({ edtf: '2025-01-01' });
  expect(outlineFor(standing).startFrom).toBe(dayNumber('2025-01-01'));
});
