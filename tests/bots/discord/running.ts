/** A Discord surface in this process, on hand-made answers, against the fake. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionLog } from '../../../bots/conversation/questions-log.ts';
import { createDiscordSurface } from '../../../bots/discord/surface.ts';
import { createLog } from '../../../bots/service/log.ts';
import type { Surface } from '../../../bots/service/surface.ts';
import type { Interdict } from '../../../core/port.ts';
import { APPLICATION_ID, FakeDiscord, type FakeOptions, TOKEN } from '../../fakes/discord/discord.ts';
import { stubInterdict } from '../../fixtures/stub.ts';

export interface Running {
  readonly fake: FakeDiscord;
  readonly surface: Surface;
  /** Every line logged. */
  readonly lines: string[];
  readonly directory: string;
  readonly stop: () => Promise<void>;
}

export interface RunOptions extends FakeOptions {
  readonly interdict?: () => Interdict;
  readonly token?: string;
  /** Kept when given, for what must survive a restart. */
  readonly directory?: string;
  readonly fake?: FakeDiscord;
  readonly mentions?: boolean;
}

/** Opened, not started. */
export async function open(options: RunOptions = {}): Promise<Running> {
  const fake = options.fake ?? (await new FakeDiscord(options).start());
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'interdict-discord-')));
  const lines: string[] = [];
  const log = createLog('debug', [TOKEN], { write: (line: string) => void lines.push(line) });
  const interdict = stubInterdict();
  const surface = createDiscordSurface(
    {
      token: options.token ?? TOKEN,
      applicationId: APPLICATION_ID,
      apiUrl: fake.apiUrl,
      shards: null,
      mentions: options.mentions ?? false,
    },
    {
      interdict: options.interdict ?? (() => interdict),
      log,
      questions: questionLog(log, false),
      dataDirectory: directory,
      now: () => new Date(),
    },
  );
  const stop = async () => {
    await surface.stop();
    if (!options.fake) await fake.stop();
    if (!options.directory) await rm(directory, { recursive: true, force: true });
  };
  return { fake, surface, lines, directory, stop };
}

export async function run(options: RunOptions = {}): Promise<Running> {
  const running = await open(options);
  await running.surface.start();
  return running;
}
