/**
 * Socket Mode: Bolt's receiver, with a connection of our own keeping. Left to itself it waits five seconds before it
 * connects again, and where that fails the rejection is handled by nobody and ends the process.
 */
import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { SurfaceState } from '../service/surface.ts';
import { startFault } from './faults.ts';

export interface Socket {
  readonly receiver: SocketModeReceiver;
  /** Rejects with a SurfaceError. */
  readonly connect: () => Promise<void>;
  readonly disconnect: () => Promise<void>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;
/** A peer that does not answer our close is left after this long. */
const CLOSE_MS = 1_000;

export function socket(
  appToken: string,
  logger: Logger,
  clientOptions: webApi.WebClientOptions,
  changed: (state: SurfaceState) => void,
): Socket {
  // A copy: Socket Mode writes into the options that it is given.
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions } },
  });
  const { client } = receiver;
  guardMessages(receiver, logger);
  let wanted = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  const up = () => {
    failures = 0;
    changed({ state: 'up', since: new Date() });
  };
  const again = () => {
    if (!wanted || timer) return;
    changed({ state: 'reconnecting' });
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
    failures += 1;
    timer = setTimeout(() => {
      timer = undefined;
      if (!wanted) return;
      client.start().then(up, (cause: unknown) => {
        const fault = startFault(cause, 'app');
        logger.warn(fault.message);
        if (fault.code === 'configuration') changed({ state: 'down', reason: fault.message });
        else again();
      });
    }, pause);
  };
  client.on('disconnected', again);

  return {
    receiver,
    connect: async () => {
      try {
        await client.start();
        wanted = true;
        up();
      } catch (cause) {
        throw startFault(cause, 'app');
      }
    },
    disconnect: async () => {
      wanted = false;
      clearTimeout(timer);
      timer = undefined;
      await Promise.race([client.disconnect(), new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref())]);
    },
  };
}

/** The client's own listener is asynchronous and throws on JSON that is no envelope, where nobody catches it. */
function guardMessages({ client }: SocketModeReceiver, logger: Logger): void {
  const listeners = client.listeners('ws_message') as ((data: unknown, isBinary: boolean) => Promise<void>)[];
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    for (const listen of listeners) {
      Promise.resolve(listen(data, isBinary)).catch(() => logger.warn('A message that is no envelope was ignored.'));
    }
  });
}
