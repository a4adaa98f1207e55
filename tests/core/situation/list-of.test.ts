/** What a list is a list of: places, apps or both, the parts of a place, a union; and a record that several things asked find. */
import { describe, expect, test } from 'vitest';
import { begun, brief, ids, listing, type Pair, TIKTOK, TINDER, tiktok, tinder, told } from './listed.ts';

describe('what it is a list of', () => {
  const briefs = [
    brief('be', 'BE', 'nationwide-block'),
    brief('wal', 'BE-WAL', 'nationwide-block'),
    brief('com', 'EU-COM', 'device-ban'),
    brief('fr', 'FR', 'device-ban'),
  ];

  test('the places of one app', () => {
    const { axis, subjects, places, matching } = listing(briefs, [{ own: 'be fr' }]);
    expect({ axis, subjects, places }).toEqual({ axis: 'places', subjects: [TIKTOK], places: [] });
    expect([...(matching ?? [])].sort()).toEqual(['category:video', 'owner:bytedance', TIKTOK]);
  });

  test('the apps of one place', () => {
    const { axis, subjects, places, matching, inside } = listing(briefs, [
      { subject: null, place: 'BE', own: 'be', inside: 'wal' },
    ]);
    expect({ axis, subjects, places, matching }).toEqual({
      axis: 'apps',
      subjects: [],
      places: ['BE'],
      matching: null,
    });
    expect(ids(inside)).toEqual(['wal']);
    expect(inside.slice(0, 1)).toMatchObject([{ phase: 'holds' }]);
  });

  test('several of either: both, each told once', () => {
    const pairs = [
      { place: 'BE', own: 'be', inside: 'wal' },
      { place: 'FR', own: 'fr' },
      { subject: TINDER, place: 'BE', own: '' },
      { subject: TINDER, place: 'FR', own: '' },
    ] as const;
    const { axis, subjects, places, matching } = listing(briefs, pairs);
    expect({ axis, subjects, places }).toEqual({ axis: 'both', subjects: [TIKTOK, TINDER], places: ['BE', 'FR'] });
    expect([...(matching ?? [])]).toContain('category:dating');
    expect(listing(briefs, [{ own: 'be' }, { subject: TINDER, own: '' }]).axis).toBe('both');
    expect(listing(briefs, [{ subject: null, own: 'be fr' }]).axis).toBe('both');
  });

  test('the parts of a place: those of the kind that was asked about, and not the place itself', () => {
    const pair: Pair = { place: 'BE', own: 'be', inside: 'wal com' };
    const regions = listing(briefs, [pair], { asking: { parts: ['subdivision'] } });
    expect(told(regions.shelves)).toEqual(['everyone: wal']);
    expect(regions).toMatchObject({ axis: 'places', places: [], inside: { length: 0 } });
    const two = listing(briefs, [{ ...pair, subject: null }], { asking: { parts: ['subdivision', 'institution'] } });
    expect(told(two.shelves)).toEqual(['everyone: wal', 'bodies: com']);
    expect(two.axis).toBe('both');
    const nowhere = listing(briefs, [{ own: 'be wal' }], { asking: { parts: ['subdivision'] } });
    expect(told(nowhere.shelves)).toEqual(['everyone: be wal']);
  });

  test('a union by its institutions: their measures are its own', () => {
    const union = listing(briefs, [{ place: 'EU', own: '', inside: 'com' }]);
    expect(told(union.shelves)).toEqual(['bodies: com']);
    expect(union).toMatchObject({ axis: 'both', places: ['EU'], inside: { length: 0 } });
    const two = listing(briefs, [
      { place: 'EU', own: '', inside: 'com' },
      { place: 'FR', own: 'fr' },
    ]);
    expect(told(two.shelves)).toEqual(['devices: fr']);
    expect(ids(two.inside)).toEqual(['com']);
  });
});

describe('a record that several of the things asked find', () => {
  const both = { id: 'both', place: 'BE', kind: 'device-ban', statements: [tiktok, tinder, begun] } as const;

  test('stands once, under the first that it names', () => {
    const { shelves } = listing([both], [{ own: 'both' }, { subject: TINDER, own: 'both' }]);
    expect(shelves.flatMap(({ standings }) => Array.from(standings, ({ named }) => named))).toEqual([TIKTOK]);
  });

  test('stands under the one that it names by its own name, not under one whose kind alone it names', () => {
    const kindOnly = { ...both, statements: [tinder, ['names', { category: 'video' }], begun] } as const;
    const { shelves } = listing([kindOnly], [{ own: 'both' }, { subject: TINDER, own: 'both' }]);
    expect(told(shelves)).toEqual(['devices: both']);
    expect(shelves[0]?.standings.slice(0, 1)).toMatchObject([{ named: TINDER }]);
  });

  test('is not told again as lying inside another place that was asked about', () => {
    const briefs = [brief('be', 'BE', 'device-ban'), brief('wal', 'BE-WAL', 'device-ban')];
    const { inside } = listing(briefs, [
      { place: 'BE', own: 'be', inside: 'wal' },
      { place: 'BE-WAL', own: 'wal' },
    ]);
    expect(inside).toHaveLength(0);
  });
});
