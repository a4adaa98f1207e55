/** Whom a measure binds, on which shelf of a list it stands, and what a question about an audience means by it. */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../core/ledger/vocabulary.ts';
import type { Gazetteer } from '../../../core/lexicon/gazetteer.ts';
import { audienceOf, nearness } from '../../../core/situation/audience.ts';
import { placeGroup } from '../../../core/situation/place-group.ts';
import { boundBy, isAsked, isBody, shelfOf } from '../../../core/situation/shelves.ts';
import { sharing, standingOf } from '../../../core/situation/standing.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';

const KINDS: Readonly<Record<string, string>> = {
  BE: 'country',
  HK: 'country',
  'US-TX': 'subdivision',
  'CA-QC': 'subdivision',
  'AU-VIC': 'subdivision',
  'BE-WAL': 'subdivision',
  XC: 'city',
  XM: 'community',
  XI: 'institution',
  XP: 'parliament',
  XN: 'ministry',
  XA: 'armed-forces',
  XB: 'broadcaster',
  XU: 'university',
  XL: 'alliance',
  XE: 'union',
};
const gazetteer = {
  get: (id: string) => (KINDS[id] ? { id, name: id, kind: KINDS[id], within: null } : undefined),
} as unknown as Gazetteer;
const DAY = '2026-11-21';
const begun = ['in-force', { date: '2025-01-01' }] as const;
const names = ['names', { platform: 'tiktok' }] as const;

const audience = (kind: Kind, place = 'BE', ...statements: Brief['statements']) =>
  audienceOf(firstRecord(ledgerOf({ kind, place, statements: [begun, ...statements] })), gazetteer);

describe('whom a measure binds', () => {
  test.each([
    ['nationwide-block', 'everyone'],
    ['temporary-suspension', 'everyone'],
    ['divestiture-law', 'everyone'],
    ['app-store-removal', 'stores'],
    ['age-restriction', 'minors'],
    ['device-ban', 'officials'],
    ['network-ban', 'network'],
    ['procurement-ban', 'buyers'],
    ['advice', 'advice'],
    ['inquiry', 'advice'],
  ] as const)('%s: %s', (kind, bound) => {
    expect(audience(kind)).toBe(bound);
    expect(audience(kind, 'XU')).toBe(bound === 'officials' ? 'institution' : bound);
    expect(audience(kind, 'ZZ')).toBe(bound);
  });

  test.each([
    ['children under 16', 'minors'],
    ['people under-18', 'minors'],
    ['anyone aged 13', 'minors'],
    ['minors', 'minors'],
    ['teenagers at school', 'minors'],
    ['everyone, children too', 'everyone'],
    ['the whole country', 'everyone'],
    ['all users', 'everyone'],
    ['all residents', 'everyone'],
    ['the public', 'everyone'],
    ['statewide', 'everyone'],
    ['civil servants', 'officials'],
    ['ages 20 and over', 'officials'],
  ])('a bill binds whom it would bind: %s, %s', (covers, bound) => {
    expect(audience('proposed', 'BE', ['covers', { text: covers }])).toBe(bound);
    expect(audience('proposed', 'BE', ['reason', { text: covers }])).toBe('officials');
    expect(audience('proposed', 'BE', ['covers', { text: covers }, { rank: 'deprecated', rankReason: 'x' }])).toBe(
      'officials',
    );
  });
});

describe('whom a question means', () => {
  test.each([
    ['everyone', ['everyone', 'stores']],
    ['users', ['everyone', 'stores']],
    ['minors', ['minors']],
    ['officials', ['officials', 'institution', 'network']],
    ['network', ['network', 'officials', 'institution']],
    ['stores', ['stores', 'everyone']],
    ['buyers', ['buyers']],
  ] as const)('%s: %j, the nearest first', (asked, meant) => {
    expect(meant.map((audience) => nearness(asked, audience))).toEqual([...meant.keys()]);
    expect(nearness(asked, 'advice')).toBeNull();
  });
});

const standing = (
  brief: Brief,
  subject: 'platform:tiktok' | 'category:video' | null = 'platform:tiktok',
  day = DAY,
) => {
  const ledger = ledgerOf(brief);
  return standingOf(firstRecord(ledger), subject, day, ledger, gazetteer);
};

describe('the shelf of a list', () => {
  test.each([
    ['nationwide-block', 'BE', 'everyone'],
    ['app-store-removal', 'BE', 'stores'],
    ['device-ban', 'BE', 'devices'],
    ['network-ban', 'XC', 'devices'],
    ['network-ban', 'XU', 'bodies'],
    ['device-ban', 'XU', 'bodies'],
    ['procurement-ban', 'BE', 'buyers'],
    ['age-restriction', 'BE', 'minors'],
  ] as const)('a %s of %s: %s', (kind, place, shelf) => {
    const one = standing({ kind, place, statements: [names, begun] });
    expect(shelfOf(one, 'platform:tiktok', gazetteer)).toBe(shelf);
    expect(boundBy(one, gazetteer)).toBe(shelf);
  });

  test('by what came of it, where it does not hold', () => {
    const shelf = (kind: Kind, statements: Brief['statements'], day = DAY) =>
      shelfOf(
        standing({ kind, statements: [names, ...statements] }, 'platform:tiktok', day),
        'platform:tiktok',
        gazetteer,
      );
    const at = (property: string, date: string) => [property, { date }] as const;
    expect(shelf('device-ban', [begun, at('suspended', '2025-02-01')])).toBe('paused');
    expect(shelf('device-ban', [begun, at('ends', '2025-02-01')])).toBe('unclear');
    expect(shelf('device-ban', [at('announced', '2025-02-01')])).toBe('ahead');
    expect(shelf('device-ban', [begun, at('lifted', '2025-02-01')])).toBe('over');
    expect(shelf('proposed', [at('announced', '2025-01-01'), at('rejected', '2025-02-01')])).toBe('never');
    expect(shelf('advice', [at('announced', '2025-02-01')])).toBe('advice');
    expect(shelf('device-ban', [begun], '2024-01-01')).toBe('before');
  });

  test('where only the kind of the app asked about is named, apart; an age limit stays one', () => {
    const byKind = { statements: [['names', { category: 'video' }], begun] } as const;
    expect(shelfOf(standing({ kind: 'device-ban', ...byKind }), 'platform:tiktok', gazetteer)).toBe('kind');
    expect(shelfOf(standing({ kind: 'age-restriction', ...byKind }), 'platform:tiktok', gazetteer)).toBe('minors');
    expect(shelfOf(standing({ kind: 'device-ban', ...byKind }, 'category:video'), 'category:video', gazetteer)).toBe(
      'devices',
    );
    expect(shelfOf(standing({ kind: 'device-ban', ...byKind }, null), null, gazetteer)).toBe('devices');
    const byApp = standing({ kind: 'device-ban', statements: [names, begun] }, 'category:video');
    expect(shelfOf(byApp, 'category:video', gazetteer)).toBe('devices');
  });

  test('a list keeps to those it asks for, unless it asks for a kind of measure', () => {
    const none = { kinds: [], verdicts: [], regions: [], placeKinds: [], period: null };
    const block = standing({ kind: 'nationwide-block', statements: [names, begun] });
    expect(isAsked(block, null, none)).toBe(true);
    expect(isAsked(block, 'everyone', none)).toBe(true);
    expect(isAsked(block, 'officials', none)).toBe(false);
    expect(isAsked(block, 'officials', { ...none, kinds: ['nationwide-block'] })).toBe(true);
  });
});

test('of the apps that a record names, those that stand as it does', () => {
  const ledger = ledgerOf({
    kind: 'nationwide-block',
    statements: [
      names,
      ['names', { platform: 'tinder' }],
      begun,
      ['lifted', { date: '2025-02-01', text: 'TikTok is back' }],
    ],
  });
  const one = standingOf(firstRecord(ledger), null, DAY, ledger, gazetteer);
  expect(one.named).toBeNull();
  expect(sharing(one, ['platform:tiktok', 'platform:tinder'], DAY, ledger)).toEqual(['platform:tinder']);
  expect(sharing(one, ['platform:tiktok'], DAY, ledger)).toEqual(['platform:tiktok']);
});

test.each([
  ['BE', 'countries', false],
  ['HK', 'territories', false],
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
