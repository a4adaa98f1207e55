/** More than one process: discord.js's own ShardingManager starts the service anew for every shard, for Discord alone. */
import { REST, Routes, type Shard, ShardingManager } from 'discord.js';
import type { DiscordConfiguration } from '../service/configuration.ts';
import type { Surface, SurfaceContext, SurfaceState } from '../service/surface.ts';
import { restOptions } from './client.ts';
import { startFault } from './faults.ts';
import { registerAtStart } from './register.ts';

/** What this process itself was started with; a process started by the manager runs only its shard of Discord. */
const ENTRY = process.argv[1] ?? '';
/** Discord lets one shard identify every five seconds. */
const BETWEEN_MS = 5_500;
const END_MS = 7_000;

export function createShardedSurface(
  configuration: DiscordConfiguration,
  shards: 'auto' | number,
  context: SurfaceContext,
): Surface {
  const up = new Set<number>();
  let since: Date | null = null;
  let state: SurfaceState = { state: 'starting' };
  let manager: ShardingManager | null = null;

  const follow = (shard: Shard) => {
    const down = () => {
      up.delete(shard.id);
      if (state.state === 'up') state = { state: 'reconnecting' };
    };
    shard.on('ready', () => {
      up.add(shard.id);
      if (since && manager && up.size === manager.shards.size) state = { state: 'up', since };
    });
    shard.on('resume', () => up.add(shard.id));
    shard.on('disconnect', down);
    shard.on('reconnecting', down);
    shard.on('death', down);
    shard.on('error', (fault) =>
      context.log.warn({ surface: 'discord', shard: shard.id, fault: fault.name }, 'a shard failed'),
    );
  };

  return {
    name: 'discord',
    routes: [],
    state: () => state,
    start: async () => {
      state = { state: 'starting' };
      try {
        const rest = new REST(restOptions(configuration)).setToken(configuration.token);
        const known = (await rest.get(Routes.gatewayBot())) as {
          shards: number;
          session_start_limit: { max_concurrency: number };
        };
        const total = shards === 'auto' ? known.shards : shards;
        manager = new ShardingManager(ENTRY, { token: configuration.token, totalShards: total });
        manager.on('shardCreate', follow);
        await manager.spawn({ delay: known.session_start_limit.max_concurrency > 1 ? 0 : BETWEEN_MS });
        await registerAtStart(rest, configuration.applicationId, context.log);
      } catch (fault) {
        const reason = startFault(fault, configuration.apiUrl);
        state = { state: 'down', reason: reason.message };
        await end(manager);
        throw reason;
      }
      since = context.now();
      state = { state: 'up', since };
    },
    stop: async () => {
      const ending = manager;
      manager = null;
      await end(ending);
      state = { state: 'stopped' };
    },
  };
}

/** Tells every shard to end, and waits until they have. */
async function end(manager: ShardingManager | null): Promise<void> {
  if (!manager) return;
  const deaths = [...manager.shards.values()].flatMap((shard) => {
    const { process } = shard;
    if (!process || process.exitCode !== null) return [];
    const death = new Promise<void>((resolve) => process.once('exit', () => resolve()));
    shard.kill();
    return [death];
  });
  const late = new Promise<void>((resolve) => setTimeout(resolve, END_MS).unref());
  await Promise.race([Promise.all(deaths), late]);
}
