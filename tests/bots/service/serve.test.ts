import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConfiguration } from '../../../bots/service/configuration.ts';
import { EXIT, serve } from '../../../bots/service/serve.ts';
import { type Surface, SurfaceError } from '../../../bots/service/surface.ts';
import { stubInterdict } from '../../fixtures/stub.ts';
import { fakeSurface } from '../../fixtures/surface.ts';

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

class FakeProcess extends EventEmitter {
  readonly exits: number[] = [];
  readonly exit = ((code: number) => {
    this.exits.push(code);
  }) as unknown as NodeJS.Process['exit'];
}

const running: FakeProcess[] = [];
afterEach(async () => {
  for (const process of running.splice(0)) {
    if (process.exits.length === 0) process.emit('SIGTERM');
    await vi.waitFor(() => expect(process.exits.length).toBeGreaterThan(0));
  }
});

async function started(surfaces: readonly Surface[], env: Record<string, string> = {}) {
  const process = new FakeProcess();
  running.push(process);
  const port = await freePort();
  const ledger = { open: () => stubInterdict() };
  const said: string[] = [];
  await serve({
    configuration: readConfiguration({ DISCORD_TOKEN: 'test', LOG_LEVEL: 'silent', PORT: String(port), ...env }),
    ledgerDirectory: '/nowhere',
    openInterdict: () => ledger.open(),
    openSurfaces: async () => surfaces,
    process: process as unknown as NodeJS.Process,
    stderr: { write: (text: string) => said.push(text) },
  });
  const get = async (path: string, init?: RequestInit) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : null };
  };
  return { process, get, ledger, said };
}

describe('the service', () => {
  it('tells which surfaces are up, and the version and age of the ledger', async () => {
    const down = fakeSurface(
      'slack',
      Array.from({ length: 9 }, () => new SurfaceError('unavailable', 'no network')),
    );
    const { get } = await started([fakeSurface('discord'), down]);
    expect(await get('/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } });
    expect(await get('/readyz')).toMatchObject({
      status: 200,
      body: {
        status: 'degraded',
        surfaces: { discord: { state: 'up' }, slack: { state: 'down', reason: 'no network' } },
        ledger: { version: 'a'.repeat(64), newest: '2026-11-21', ageSeconds: 0, refused: null },
      },
    });
  });

  it('is ready with every surface up, and not with none', async () => {
    const up = await started([fakeSurface('discord')]);
    expect(await up.get('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
    const down = await started([fakeSurface('discord', [new SurfaceError('unavailable', 'no network')])]);
    expect(await down.get('/readyz')).toMatchObject({ status: 503, body: { status: 'not ready' } });
    expect(await down.get('/healthz')).toMatchObject({ status: 200 });
  });

  it('loads the ledger anew at SIGHUP, and keeps the last good one where the new one is broken', async () => {
    const { get, process, ledger } = await started([fakeSurface('discord')]);
    ledger.open = () => {
      throw new Error('sources.json at [0].id: expected a slug');
    };
    process.emit('SIGHUP');
    expect(await get('/readyz')).toMatchObject({
      status: 200,
      body: {
        status: 'degraded',
        ledger: { version: 'a'.repeat(64), refused: { reason: expect.stringContaining('sources.json at [0].id') } },
      },
    });
    ledger.open = () => stubInterdict({ version: 'b'.repeat(64) });
    process.emit('SIGHUP');
    expect(await get('/readyz')).toMatchObject({
      body: { status: 'ready', ledger: { version: 'b'.repeat(64), refused: null } },
    });
  });

  it('hands the surfaces their own paths on the same port', async () => {
    const handle = vi.fn((_request, response) => void response.writeHead(200).end('{"by":"slack"}'));
    const faulty = async () => {
      throw new Error('boom');
    };
    const routes = [
      { path: '/slack/events', handle },
      { path: '/slack/install', handle: faulty },
    ];
    const { get } = await started([fakeSurface('slack', [], { routes })]);
    expect(await get('/slack/events?x=1', { method: 'POST' })).toMatchObject({ status: 200, body: { by: 'slack' } });
    expect(await get('/slack/install')).toMatchObject({ status: 500 });
    expect(await get('/slack')).toMatchObject({ status: 404 });
    expect(await get('/readyz', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await get('/readyz', { method: 'HEAD' })).toMatchObject({ status: 200, body: null });
  });

  it('ends at SIGTERM with 0, and at a second signal at once', async () => {
    const { process } = await started([fakeSurface('discord')]);
    process.emit('SIGTERM');
    await vi.waitFor(() => expect(process.exits).toEqual([EXIT.ended]));
    const slow = await started([fakeSurface('discord', [], { stops: 'never' })]);
    slow.process.emit('SIGTERM');
    slow.process.emit('SIGINT');
    expect(slow.process.exits).toEqual([EXIT.late]);
  });

  it('ends with one line where every surface has a fault that only the operator can mend', async () => {
    const fault = new SurfaceError('configuration', 'DISCORD_TOKEN my-token is not valid: https://discord.com/x');
    const { process, said } = await started([fakeSurface('discord', [fault])], { DISCORD_TOKEN: 'my-token' });
    await vi.waitFor(() => expect(process.exits).toEqual([EXIT.configuration]));
    expect(said).toEqual(['DISCORD_TOKEN [secret] is not valid: https://discord.com/x\n']);
  });

  it('lives through a promise that a library dropped', async () => {
    const { process, get } = await started([fakeSurface('discord')]);
    process.emit('unhandledRejection', new Error('dropped'));
    expect(await get('/healthz')).toMatchObject({ status: 200 });
    expect(process.exits).toEqual([]);
  });

  it('says which port it cannot have', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, () => resolve()));
    const { port } = server.address() as AddressInfo;
    await expect(started([fakeSurface('discord')], { PORT: String(port) })).rejects.toThrow(`PORT ${port}`);
    running.pop();
    server.close();
  });
});
