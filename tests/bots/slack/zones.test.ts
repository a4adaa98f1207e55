/** Today is the asker's day, and no answer waits for it. */
import { afterEach, describe, expect, it } from 'vitest';
import { decode } from '../../../bots/conversation/follow-up.ts';
import { ASKER, CHANNEL } from '../../fakes/slack/payloads.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../fakes/slack/workspace.ts';
import { stubInterdict } from '../../fixtures/stub.ts';
import { button } from './pressing.ts';

/** Already the 26th east of Greenwich, still the 25th there. */
const NOW = new Date('2026-11-25T23:30:00Z');

let at: Workspace;
afterEach(async () => {
  await at.close();
  expect(at.slack.faults).toEqual([]);
});

async function open(options: Partial<WorkspaceOptions> = {}): Promise<void> {
  at = await openWorkspace({ mode: 'socket', interdict: stubInterdict(), now: () => NOW, ...options });
}

/** The day on which Interdict took it to be asked, and the milliseconds until it was answered. */
async function asked(user = ASKER): Promise<{ day: string; took: number }> {
  const from = performance.now();
  const before = at.slack.seen.length;
  await at.transport.send('command', at.payloads.command('tiktok belgium', CHANNEL, user));
  await at.slack.until(() => at.slack.seen.length > before, 'an answer');
  const took = performance.now() - from;
  const carried = decode(button(at.slack.seen.at(-1)?.message, 'Details').value ?? '');
  return { day: carried.ok ? carried.followUp.on : '', took };
}

const zone = (tz: { tz?: string; tz_offset?: number }) => at.slack.zones.set(ASKER.id, tz);
const calls = () => at.slack.callsOf('users.info').length;

describe('the day of an asker', () => {
  it.each([
    [{ tz: 'Europe/Brussels', tz_offset: 3_600 }, '2026-11-26'],
    [{ tz: 'America/New_York', tz_offset: -18_000 }, '2026-11-25'],
    [{ tz: 'Mars/Olympus', tz_offset: 3_600 }, '2026-11-26'],
    [{ tz_offset: 19_800 }, '2026-11-26'],
    [{}, '2026-11-25'],
  ] as const)('of %j is %s', async (tz, day) => {
    await open();
    zone(tz);
    expect((await asked()).day).toBe(day);
  });

  it('is asked of Slack once in a while', async () => {
    let now = NOW.getTime();
    await open({ now: () => new Date(now) });
    zone({ tz: 'Europe/Brussels' });
    await asked();
    await asked();
    expect(calls()).toBe(1);
    now += 7 * 3_600_000;
    await asked();
    expect(calls()).toBe(2);
  });

  it('is the asker’s in messages and buttons too', async () => {
    await open();
    zone({ tz: 'Europe/Brussels' });
    await at.transport.send('event', at.payloads.mention('tiktok belgium'));
    await at.slack.until(() => at.slack.seen.length === 1, 'an answer');
    expect(button(at.slack.seen[0]?.message, 'Details').value).toContain('2026-11-26');
  });

  it('is the operator’s without the scope, which is asked for no more', async () => {
    await open({ timeZone: 'Asia/Tokyo' });
    at.slack.scopes = at.slack.scopes.replace(',users:read', '');
    expect((await asked()).day).toBe('2026-11-26');
    await asked({ ...ASKER, id: 'U2' });
    expect(calls()).toBe(1);
  });

  it.each([
    ['never answers', { hang: true }],
    ['answers too late', { delay: 1_000 }],
    ['fails', { status: 500 }],
    ['has been asked too often', { status: 429, headers: { 'retry-after': '30' } }],
  ])('is UTC’s at once where Slack %s', async (_what, trouble) => {
    await open();
    zone({ tz: 'Europe/Brussels' });
    at.slack.trouble('users.info', trouble);
    const first = await asked();
    expect(first.day).toBe('2026-11-25');
    expect(first.took).toBeLessThan(1_000);
    const second = await asked();
    expect(second.took).toBeLessThan(500);
  });

  it('that came too late is known the next time', async () => {
    await open();
    zone({ tz: 'Europe/Brussels' });
    at.slack.trouble('users.info', { delay: 500 });
    expect((await asked()).day).toBe('2026-11-25');
    await at.slack.until(() => calls() === 1, 'the late answer');
    await expect.poll(async () => (await asked()).day).toBe('2026-11-26');
    expect(calls()).toBe(1);
  });
});
