/** The service as `npm start` starts it, in a process of its own, against the fake Discord. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPLICATION_ID, type FakeDiscord, TOKEN } from './discord.ts';

export interface Service {
  readonly child: ChildProcess;
  /** Of the HTTP port that it listens on. */
  readonly origin: string;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** @returns the exit code, and how long it took in milliseconds. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<{ readonly code: number | null; readonly took: number }>;
}

export interface ServiceOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
  /** What to run: the built entry, as `npm start` runs it. */
  readonly program?: string;
  /** The surface that must be up first; null: none. */
  readonly waits?: boolean;
}

const READY_MS = 30_000;
const KEPT = 500_000;

/** Resolves once `/readyz` says that Discord is up, or the process has ended where `waits` is false. */
export async function startService(fake: FakeDiscord, options: ServiceOptions = {}): Promise<Service> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'interdict-discord-process-'));
  const child = spawn(process.execPath, [...(options.nodeArguments ?? []), options.program ?? 'dist/bots/start.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: APPLICATION_ID,
      DISCORD_API_URL: fake.apiUrl,
      PORT: '0',
      DATA_DIR: dataDirectory,
      ...options.env,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout = (stdout + String(chunk)).slice(-KEPT);
  });
  child.stderr.on('data', (chunk) => {
    stderr = (stderr + String(chunk)).slice(-KEPT);
  });
  let ended = false;
  const exited = once(child, 'exit').then(async ([code]) => {
    ended = true;
    await rm(dataDirectory, { recursive: true, force: true });
    return code as number | null;
  });
  let origin = '';
  const limit = Date.now() + READY_MS;
  while (options.waits !== false) {
    const port = /"port":(\d+)[^\n]*listening/.exec(stdout)?.[1];
    if (port) {
      origin = `http://127.0.0.1:${port}`;
      const ready = await fetch(`${origin}/readyz`).catch(() => null);
      if (ready?.status === 200) break;
    }
    if (ended || Date.now() > limit) {
      child.kill('SIGKILL');
      throw new Error(`not ready:\n${stdout}\n${stderr}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    child,
    origin,
    stdout: () => stdout,
    stderr: () => stderr,
    stop: async (signal = 'SIGTERM') => {
      const from = Date.now();
      if (!ended) child.kill(signal);
      const code = await exited;
      return { code, took: Date.now() - from };
    },
  };
}
