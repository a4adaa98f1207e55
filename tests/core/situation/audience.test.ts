/** Whom a measure binds, on which shelf of a list it stands, and what a question about an audience means by it. */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../core/ledger/vocabulary.ts';
import { audienceOf, nearness } from '../../../core/situation/audience.ts';
import { BANS, boundBy, IN_FORCE, isAsked, shelfOf } from '../../../core/situation/shelves.ts';
import { standingOf } from '../../../core/situation/standing.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';
import { gazetteer } from './places.ts';

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
    ['anyone under16', 'minors'],
    ['those of age 15', 'minors'],
    ['a minor', 'minors'],
    ['a teenager', 'minors'],
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

test('a bill that binds several binds the widest of them, each told by itself', () => {
  const covers = (...texts: string[]) =>
    audience('proposed', 'BE', ...texts.map((text) => ['covers', { text }] as const));
  expect(covers('civil servants', 'minors')).toBe('minors');
  expect(covers('minors', 'the public')).toBe('everyone');
  expect(covers()).toBe('officials');
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
    ['device-ban', 'XP', 'bodies'],
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

  test('what is only advised, wherever it stands, binds by advice', () => {
    const advice = standing({ kind: 'advice', statements: [names, ['announced', { date: '2025-01-01' }]] });
    expect(boundBy(advice, gazetteer)).toBe('advice');
  });

  test('what is in force is a ban, but for an age limit', () => {
    expect([...IN_FORCE]).toEqual(['everyone', 'stores', 'devices', 'bodies', 'buyers', 'minors']);
    expect([...BANS]).toEqual(['everyone', 'stores', 'devices', 'bodies', 'buyers']);
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
