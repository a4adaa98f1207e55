import { describe, expect, it } from 'vitest';
import { isZone, todayAt } from '../../../bots/conversation/today.ts';

/** Where it is already the next day, and where it is still the one before. */
const LATE = new Date('2026-11-25T23:30:00Z');
const EARLY = new Date('2026-11-25T03:30:00Z');

describe('today is the day', () => {
  it.each([
    [LATE, undefined, '2026-11-25'],
    [LATE, 'Europe/Brussels', '2026-11-26'],
    [LATE, 'Asia/Kathmandu', '2026-11-26'],
    [EARLY, 'America/New_York', '2026-11-24'],
    [EARLY, 'Pacific/Kiritimati', '2026-11-25'],
    [LATE, 3600, '2026-11-26'],
    [LATE, 19_800, '2026-11-26'],
    [EARLY, -18_000, '2026-11-24'],
  ] as const)('at %s in %s: %s', (now, zone, day) => {
    expect(todayAt(now, zone)).toBe(day);
  });

  it('of the operator where the zone is none, and of UTC where that is none either', () => {
    expect(todayAt(LATE, 'Mars/Olympus', 'Europe/Brussels')).toBe('2026-11-26');
    expect(todayAt(LATE, 10 ** 9, 'Europe/Brussels')).toBe('2026-11-26');
    expect(todayAt(LATE, Number.NaN, 'Europe/Brussels')).toBe('2026-11-26');
    expect(todayAt(LATE, undefined, 'Mars/Olympus')).toBe('2026-11-25');
    expect(['Europe/Brussels', 'UTC', 3600].every(isZone)).toBe(true);
    expect(['Mars/Olympus', '', 10 ** 9].some(isZone)).toBe(false);
  });
});
