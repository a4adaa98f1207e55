/** One record as it stands on the day: what came of it, and what is true of which of its apps. */
import { describe, expect, test } from 'vitest';
import { listedOf, outlineFor, phaseOf, sharing, standingOf } from '../../../core/situation/standing.ts';
import { VERDICTS } from '../../../core/verdict/verdict.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';
import { gazetteer } from './places.ts';

const DAY = '2026-11-21';
const begun = ['in-force', { date: '2025-01-01' }] as const;
const names = ['names', { platform: 'tiktok' }] as const;

const PHASES = {
  holds: ['in-force', 'in-force-for-some', 'temporary'],
  ahead: ['announced', 'proposed'],
  paused: ['suspended'],
  over: ['lifted', 'expired', 'struck-down'],
  never: ['rejected'],
  unclear: ['term-passed', 'reported'],
  advice: ['advice-only'],
  before: ['nothing-on-record'],
} as const;

describe('what came of it', () => {
  test.each(Object.entries(PHASES))('%s: %j', (phase, verdicts) => {
    for (const verdict of verdicts) {
      expect(phaseOf({ verdict, never: false })).toBe(phase);
      expect(phaseOf({ verdict, never: true })).toBe('never');
    }
  });

  test('every verdict has its phase', () => {
    expect(Object.values(PHASES).flat().sort()).toEqual(Object.keys(VERDICTS).sort());
  });
});

describe('one standing', () => {
  const brief: Brief = { kind: 'device-ban', place: 'XI', statements: [names, begun] };
  const ledger = ledgerOf(brief);
  const record = firstRecord(ledger);

  test('names what was asked as the record does, and nothing where nothing was asked', () => {
    const named = (subject: Parameters<typeof standingOf>[1]) =>
      standingOf(record, subject, DAY, ledger, gazetteer).named;
    expect(named('platform:tiktok')).toBe('platform:tiktok');
    expect(named('category:video')).toBe('platform:tiktok');
    expect(named('platform:tinder')).toBeNull();
    expect(named(null)).toBeNull();
  });

  test('is the same one when it is asked for again, and another with other places', () => {
    const one = standingOf(record, null, DAY, ledger, gazetteer);
    expect(standingOf(record, null, DAY, ledger, gazetteer)).toBe(one);
    expect(one.audience).toBe('institution');
    const nowhere = { ...gazetteer, get: () => undefined };
    expect(standingOf(record, null, DAY, ledger, nowhere).audience).toBe('officials');
  });

  test('of a list tells what the one judged in full tells', () => {
    const ground = { subject: 'platform:tiktok', day: DAY, ledger, gazetteer } as const;
    const full = standingOf(record, 'platform:tiktok', DAY, ledger, gazetteer);
    const listed = listedOf(record, ground);
    const { record: of, phase, audience, named, judgement } = listed;
    expect({ record: of, phase, audience, named, judgement }).toEqual(full);
    expect(outlineFor(listed)).toEqual(outlineFor(full));
    expect(listedOf(record, { ...ground, subject: null }).named).toBeNull();
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
