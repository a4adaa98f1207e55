import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeDiscord } from '../fakes/discord/discord.ts';
import { type Service, type ServiceOptions, startService } from '../fakes/discord/process.ts';
import { APP_TOKEN, BOT, FakeSlack } from '../fakes/slack/slack.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = fileURLToPath(new URL('../../bots/start.ts', import.meta.url));
const shipped = fileURLToPath(new URL('../../data/ledger', import.meta.url));

interface Ready {
  readonly status: string;
  readonly surfaces: Readonly<Record<string, { readonly state: string; readonly reason?: string }>>;
  readonly ledger: { readonly version: string; readonly refused: { readonly reason: string } | null };
}

let folder: string;
let slack: FakeSlack;
let discord: FakeDiscord;
let service: Service | null = null;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-both-'));
  slack = await new FakeSlack().start();
  discord = await new FakeDiscord().start();
});
afterEach(async () => {
  await service?.stop();
  service = null;
  await slack.stop();
  await discord.stop();
  rmSync(folder, { recursive: true });
});

async function start(env: ServiceOptions['env'] = {}) {
  const both = { SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: slack.apiUrl, ...env };
  service = await startService(discord, { env: both, nodeArguments: ['--import', TSX], program });
  const running = service;
  const ready = async () => (await (await fetch(`${running.origin}/readyz`)).json()) as Ready;
  return { running, ready };
}

/** An address that nothing answers at. */
async function nowhere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/api/`;
}

describe('one process with all tokens', () => {
  it('runs both surfaces, and ends both at SIGTERM within ten seconds', async () => {
    const { running, ready } = await start();
    await vi.waitFor(async () => expect((await ready()).status).toBe('ready'), 15_000);
    expect((await ready()).surfaces).toMatchObject({ slack: { state: 'up' }, discord: { state: 'up' } });
    const { code, took } = await running.stop();
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
    expect(running.stderr()).toBe('');
  }, 60_000);

  it('keeps one up while the other cannot connect, and says why', async () => {
    const { ready } = await start({ SLACK_API_URL: await nowhere() });
    await vi.waitFor(async () => expect((await ready()).surfaces['slack']?.state).toBe('down'), 15_000);
    const report = await ready();
    expect(report.status).toBe('degraded');
    expect(report.surfaces['discord']?.state).toBe('up');
    expect(report.surfaces['slack']?.reason).toMatch(/slack/i);
  }, 60_000);

  it('keeps one up while the other has a wrong token', async () => {
    slack.trouble('auth.test', { error: 'invalid_auth' });
    const { running, ready } = await start();
    await vi.waitFor(async () => expect((await ready()).surfaces['slack']?.state).toBe('down'), 15_000);
    expect((await ready()).surfaces['slack']?.reason).toContain('SLACK_BOT_TOKEN');
    expect((await ready()).surfaces['discord']?.state).toBe('up');
    expect(running.stdout()).not.toContain(BOT.token);
  }, 60_000);

  it('takes a changed ledger into service, and not a broken one', async () => {
    const ledger = join(folder, 'ledger');
    cpSync(shipped, ledger, { recursive: true });
    const { running, ready } = await start({ LEDGER_DIR: ledger });
    const { version } = (await ready()).ledger;
    const sources = join(ledger, 'sources.json');
    const good = readFileSync(sources, 'utf8');

    writeFileSync(sources, '[{"id": "NOT A SLUG"}]');
    await vi.waitFor(async () => expect((await ready()).ledger.refused?.reason).toContain('[0].id'), 15_000);
    expect(await ready()).toMatchObject({ status: 'degraded', ledger: { version } });

    writeFileSync(sources, `${good}\n`);
    running.child.kill('SIGHUP');
    await vi.waitFor(async () => expect((await ready()).ledger.version).not.toBe(version), 15_000);
    expect((await ready()).ledger.refused).toBeNull();
  }, 90_000);
});
