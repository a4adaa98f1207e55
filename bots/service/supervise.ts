/** Runs the surfaces: one that cannot connect does not stop another, and is tried again after growing pauses. */
import type { Log } from './log.ts';
import { type Surface, SurfaceError, type SurfaceState } from './surface.ts';

export interface Supervisor {
  /** Resolves once every surface has come up or failed for the first time. */
  readonly start: () => Promise<void>;
  /** Ends every surface; resolves after `grace` at the latest, with the names of those that did not end in time. */
  readonly stop: () => Promise<readonly string[]>;
  /** As the surface sees it, or why it is down. */
  readonly state: (surface: Surface) => SurfaceState;
}

export interface SupervisorOptions {
  readonly log: Log;
  /** Milliseconds before each next attempt; the last one repeats. */
  readonly pauses?: readonly number[];
  /** Milliseconds for ending. */
  readonly grace?: number;
  /** Called when no surface is left that could come up: each has a fault that only the operator can mend. */
  readonly hopeless?: (reasons: readonly string[]) => void;
}

const PAUSES = [1000, 2000, 5000, 10_000, 30_000, 60_000];
/** Ten seconds are promised from SIGTERM to the end; the rest is for the log and the port. */
const GRACE = 8000;

export function supervise(surfaces: readonly Surface[], options: SupervisorOptions): Supervisor {
  const { log, pauses = PAUSES, grace = GRACE, hopeless = () => {} } = options;
  const down = new Map<Surface, string>();
  const givenUp = new Map<Surface, string>();
  const timers = new Set<NodeJS.Timeout>();
  let stopping = false;

  const attempt = async (surface: Surface, count: number): Promise<void> => {
    try {
      await surface.start();
      down.delete(surface);
      if (!stopping) log.info({ surface: surface.name }, 'connected');
    } catch (cause) {
      if (stopping) return;
      const reason = oneLine(cause);
      down.set(surface, reason);
      if (cause instanceof SurfaceError && cause.code === 'configuration') {
        log.error({ surface: surface.name }, reason);
        givenUp.set(surface, reason);
        if (givenUp.size === surfaces.length) hopeless([...givenUp.values()]);
        return;
      }
      const pause = pauses[Math.min(count, pauses.length - 1)] ?? 0;
      log.warn({ surface: surface.name, retryInMs: pause }, reason);
      const timer = setTimeout(() => {
        timers.delete(timer);
        void attempt(surface, count + 1);
      }, pause);
      timers.add(timer);
    }
  };

  return {
    start: async () => {
      await Promise.all(surfaces.map((surface) => attempt(surface, 0)));
    },
    stop: async () => {
      stopping = true;
      for (const timer of timers) clearTimeout(timer);
      const open = new Set(surfaces);
      const ends = surfaces.map(async (surface) => {
        try {
          await surface.stop();
        } catch (cause) {
          log.error({ surface: surface.name, cause }, 'did not end cleanly');
        }
        open.delete(surface);
      });
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, grace);
      });
      await Promise.race([Promise.all(ends), late]);
      clearTimeout(timer);
      return [...open].map(({ name }) => name);
    },
    state: (surface) => {
      const reason = down.get(surface);
      return reason === undefined ? surface.state() : { state: 'down', reason };
    },
  };
}

function oneLine(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.split('\n', 1)[0] || 'failed without a reason';
}
