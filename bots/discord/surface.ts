/** Discord as a surface of the service: connects, drains and ends. What comes is answered in answering.ts. */
import { join } from 'node:path';
import { type Client, Events } from 'discord.js';
import { fileKeys, type KeyStore } from '../conversation/keys.ts';
import { once } from '../conversation/once.ts';
import { filePosted, type Posted } from '../conversation/posted.ts';
import type { DiscordConfiguration } from '../service/configuration.ts';
import type { Surface, SurfaceContext, SurfaceState } from '../service/surface.ts';
import { answerWhatComes, warmUp } from './answering.ts';
import { createClient } from './client.ts';
import { finalClosing, meaningOf, startFault } from './faults.ts';
import { registerAtStart } from './register.ts';
import { createShardedSurface } from './shards.ts';

/** A connection that is not ready by then counts as out of reach. */
const READY_MS = 20_000;
/** What is under way may take this long once we are told to end. */
const DRAIN_MS = 6_000;

export function createDiscordSurface(configuration: DiscordConfiguration, context: SurfaceContext): Surface {
  return configuration.shards === null
    ? createConnection(configuration, context)
    : createShardedSurface(configuration, configuration.shards, context);
}

function createConnection(configuration: DiscordConfiguration, context: SurfaceContext): Surface {
  // Enough for what a resumed connection repeats.
  const seen = once(2_000);
  const underWay = new Set<Promise<void>>();
  let state: SurfaceState = { state: 'starting' };
  let client: Client | null = null;
  let keys: KeyStore | null = null;
  let posted: Posted | null = null;

  const track = (work: Promise<void>) => {
    const tracked = work
      .catch((fault) => context.log.error({ surface: 'discord', cause: meaningOf(fault) }, 'a fault in the surface'))
      .finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  };

  return {
    name: 'discord',
    routes: [],
    state: () => state,
    start: async () => {
      state = { state: 'starting' };
      const connecting = createClient(configuration);
      keys ??= await fileKeys(join(context.dataDirectory, fileOf('keys', connecting)), {
        onFault: (cause) =>
          context.log.warn({ surface: 'discord', cause }, 'the keys of long buttons could not be kept'),
      });
      posted ??= await filePosted(join(context.dataDirectory, fileOf('posted', connecting)), {
        now: context.now,
        onFault: (cause) => context.log.warn({ surface: 'discord', cause }, 'what was posted could not be kept'),
      });
      warmUp({ context, keys });
      answerWhatComes(connecting, { context, keys, posted, seen, track });
      watch(connecting, context, (next) => {
        if (client === connecting) state = next;
      });
      try {
        await ready(connecting, configuration.token);
      } catch (fault) {
        await connecting.destroy().catch(() => {});
        const reason = startFault(fault, configuration.apiUrl);
        state = { state: 'down', reason: reason.message };
        throw reason;
      }
      client = connecting;
      // The first process is gone: nobody else would end this one.
      if (connecting.shard) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
      state = { state: 'up', since: context.now() };
      if (!connecting.shard) track(registerAtStart(connecting.rest, configuration.applicationId, context.log));
    },
    stop: async () => {
      const ending = client;
      client = null;
      const deadline = new Promise<void>((resolve) => setTimeout(resolve, DRAIN_MS).unref());
      while (underWay.size > 0) {
        const ended = await Promise.race([Promise.allSettled(underWay), deadline]);
        if (!ended) break;
      }
      await keys?.flush().catch(() => {});
      await ending?.destroy();
      state = { state: 'stopped' };
    },
  };
}

/** Each shard has files of its own: what a button carries comes back to the shard that sent it. */
function fileOf(what: 'keys' | 'posted', { shard }: Client): string {
  return shard ? `discord-${what}-${shard.ids.join('-')}.json` : `discord-${what}.json`;
}

/** Resolves once every shard of this client is ready; rejects where the gateway closes for good or does not answer. */
async function ready(client: Client, token: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const closed = new Promise<never>((_resolve, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const final = finalClosing(code);
      if (final) reject(final);
    });
    timer = setTimeout(() => reject(new Error('the gateway did not answer')), READY_MS);
  });
  const up = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  const login = client.login(token);
  try {
    await Promise.race([Promise.all([login, up]), closed]);
  } finally {
    clearTimeout(timer);
    login.catch(() => {});
    closed.catch(() => {});
  }
}

function watch(client: Client, { log, now }: SurfaceContext, change: (state: SurfaceState) => void): void {
  client.on(Events.ShardReconnecting, () => change({ state: 'reconnecting' }));
  client.on(Events.ShardResume, () => change({ state: 'up', since: now() }));
  client.on(Events.ShardReady, () => change({ state: 'up', since: now() }));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const reason = finalClosing(code)?.message ?? `Discord closed the connection (${code}).`;
    change({ state: 'down', reason });
    log.error({ surface: 'discord' }, reason);
  });
  const warn = (fault: Error) =>
    log.warn({ surface: 'discord', fault: fault.name }, 'the connection to Discord faltered');
  client.on(Events.ShardError, warn);
  client.on(Events.Error, warn);
}
