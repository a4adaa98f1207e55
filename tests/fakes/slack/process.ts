/** The service as `npm start` starts it, in a process of its own, against the fake Slack. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP_TOKEN, BOT, type FakeSlack, SIGNING_SECRET } from './slack.ts';

export interface Running {
  readonly child: ChildProcess;
  /** Of the HTTP port that it listens on. */
  readonly origin: string;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** @returns the exit code, and how long it took in milliseconds. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<{ readonly code: number | null; readonly took: number }>;
}

export interface RunOptions {
  readonly mode: 'socket' | 'http';
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
}

const START_MS = 20_000;

/** @param program what to run: the built entry point, as `npm start` runs it */
export function spawnService(slack: FakeSlack, options: RunOptions, program = 'dist/bots/start.js') {
  const folder = mkdtemp(join(tmpdir(), 'interdict-process-'));
  const started = folder.then((dataDirectory) => {
    const child = spawn(process.execPath, [...(options.nodeArguments ?? []), program], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'] ?? '',
        SLACK_BOT_TOKEN: BOT.token,
        ...(options.mode === 'socket' ? { SLACK_APP_TOKEN: APP_TOKEN } : { SLACK_SIGNING_SECRET: SIGNING_SECRET }),
        SLACK_API_URL: slack.apiUrl,
        PORT: '0',
        DATA_DIR: dataDirectory,
        ...options.env,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout = (stdout + String(chunk)).slice(-200_000);
    });
    child.stderr.on('data', (chunk) => {
      stderr = (stderr + String(chunk)).slice(-200_000);
    });
    const exited = once(child, 'exit').then(async ([code]) => {
      await rm(dataDirectory, { recursive: true, force: true });
      return code as number | null;
    });
    return { child, exited, stdout: () => stdout, stderr: () => stderr };
  });
  return started;
}

/** Resolves once it says that it is ready. */
export async function startService(slack: FakeSlack, options: RunOptions, program?: string): Promise<Running> {
  const { child, exited, stdout, stderr } = await spawnService(slack, options, program);
  let ended = false;
  void exited.then(() => {
    ended = true;
  });
  const limit = Date.now() + START_MS;
  let origin = '';
  for (;;) {
    const port = /"port":(\d+)[^\n]*listening/.exec(stdout())?.[1];
    if (port) {
      origin = `http://127.0.0.1:${port}`;
      const ready = await fetch(`${origin}/readyz`).catch(() => null);
      if (ready?.status === 200) break;
    }
    if (ended || Date.now() > limit) {
      child.kill('SIGKILL');
      throw new Error(`not ready:\n${stdout()}\n${stderr()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    child,
    origin,
    stdout,
    stderr,
    stop: async (signal = 'SIGTERM') => {
      const from = Date.now();
      child.kill(signal);
      const code = await exited;
      return { code, took: Date.now() - from };
    },
  };
}
