/** A workspace for tests: the fake Slack, the real surface with the real Bolt, in one process. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { questionLog } from '../../../bots/conversation/questions-log.ts';
import type { SlackConfiguration } from '../../../bots/service/configuration.ts';
import { openPort } from '../../../bots/service/health.ts';
import { createLog } from '../../../bots/service/log.ts';
import type { Surface } from '../../../bots/service/surface.ts';
import { createSlackSurface } from '../../../bots/slack/surface.ts';
import type { Interdict } from '../../../core/port.ts';
import { Payloads } from './payloads.ts';
import { APP_TOKEN, BOT, FakeSlack, SIGNING_SECRET } from './slack.ts';
import { httpTransport, socketTransport, type Transport } from './transports.ts';

export interface Workspace {
  readonly slack: FakeSlack;
  readonly payloads: Payloads;
  readonly transport: Transport;
  readonly surface: Surface;
  /** Where the app listens; empty in Socket Mode. */
  readonly origin: string;
  readonly dataDirectory: string;
  /** What was logged, line by line. */
  readonly logged: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WorkspaceOptions {
  readonly mode: 'socket' | 'http';
  readonly interdict: Interdict;
  readonly logQuestions?: boolean;
  readonly configuration?: Partial<SlackConfiguration>;
  readonly start?: boolean;
  readonly now?: () => Date;
  readonly dataDirectory?: string;
  readonly timeZone?: string;
}

export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { mode, interdict, logQuestions = false, now = () => new Date() } = options;
  const slack = await new FakeSlack().start();
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'interdict-slack-')));
  const logged: string[] = [];
  const log = createLog(
    'info',
    [],
    new Writable({
      write: (chunk, _encoding, done) => {
        logged.push(String(chunk));
        done();
      },
    }),
  );
  const configuration: SlackConfiguration = {
    botToken: BOT.token,
    install: null,
    appToken: mode === 'socket' ? APP_TOKEN : null,
    signingSecret: mode === 'http' ? SIGNING_SECRET : null,
    apiUrl: slack.apiUrl,
    ...options.configuration,
  };
  const surface = await createSlackSurface(configuration, {
    interdict: () => interdict,
    log,
    questions: questionLog(log, logQuestions),
    dataDirectory,
    now,
    ...(options.timeZone ? { timeZone: options.timeZone } : {}),
  });
  const ledger = { version: 'a', records: 1, newest: '2026-11-21', loaded: new Date(), refused: null };
  const status = { surfaces: [surface], ledger: () => ledger as never, now };
  const port = surface.routes.length > 0 ? await openPort(0, surface.routes, status, log) : null;
  const origin = port ? `http://127.0.0.1:${port.port}` : '';
  const close = async () => {
    await surface.stop();
    await port?.close();
    await slack.stop();
    if (!options.dataDirectory) await rm(dataDirectory, { recursive: true, force: true });
  };
  if (options.start !== false) {
    try {
      await surface.start();
    } catch (cause) {
      await close();
      throw cause;
    }
  }
  const transport = mode === 'socket' ? socketTransport(slack) : httpTransport(slack, () => `${origin}/slack/events`);
  return { slack, payloads: new Payloads(slack), transport, surface, origin, dataDirectory, logged, close };
}
