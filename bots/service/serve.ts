/** Runs the chat surfaces until the process is told to end. */
import type { Interdict } from '../../core/port.ts';
import { questionLog } from '../conversation/questions-log.ts';
import { type Configuration, ConfigurationError } from './configuration.ts';
import { type HttpPort, openPort } from './health.ts';
import { ledgerService } from './ledger-service.ts';
import { watchLedger } from './ledger-watch.ts';
import { blackOut, createLog } from './log.ts';
import { supervise } from './supervise.ts';
import type { Surface, SurfaceContext } from './surface.ts';

export const EXIT = { ended: 0, late: 1, configuration: 2, ledger: 3 } as const;

export interface Serving {
  readonly configuration: Configuration;
  /** Where the ledger's files are, to watch. */
  readonly ledgerDirectory: string;
  /** @throws where the ledger cannot be used */
  readonly openInterdict: () => Interdict;
  readonly openSurfaces: (configuration: Configuration, context: SurfaceContext) => Promise<readonly Surface[]>;
  /** Its signals are obeyed: SIGTERM and SIGINT end, SIGHUP loads the ledger anew. */
  readonly process: Pick<NodeJS.Process, 'on' | 'exit'>;
  readonly stderr: { readonly write: (text: string) => unknown };
}

/** Milliseconds between looks at the ledger's files. */
const LEDGER_LOOK = 2000;
/** Milliseconds for the HTTP port to finish what is under way. */
const PORT_GRACE = 1000;

/** Ends only through `process.exit`. */
export async function serve(serving: Serving): Promise<void> {
  const { configuration, process } = serving;
  const log = createLog(configuration.logLevel, configuration.secrets);
  const now = () => new Date();
  let port: HttpPort | null = null;
  let ending = false;

  const ledger = ledgerService(serving.openInterdict, now, ({ version, records, newest, refused }) => {
    if (refused) log.error({ reason: refused.reason }, 'a changed ledger was refused; the last good one stays');
    else log.info({ version, records, newest }, 'ledger loaded');
  });
  const { version, records, newest } = ledger.state();
  log.info({ version, records, newest }, 'ledger loaded');

  const surfaces = await serving.openSurfaces(configuration, {
    interdict: ledger.current,
    log,
    questions: questionLog(log, configuration.logQuestions),
    dataDirectory: configuration.dataDirectory,
    timeZone: configuration.timeZone,
    now,
  });
  const supervisor = supervise(surfaces, {
    log,
    hopeless: (reasons) => {
      for (const reason of reasons) serving.stderr.write(`${blackOut(reason, configuration.secrets)}\n`);
      void end(EXIT.configuration);
    },
  });

  const watch = watchLedger(serving.ledgerDirectory, LEDGER_LOOK, () => void ledger.reload());
  const end = async (code: number) => {
    // A second signal does not wait.
    if (ending) process.exit(EXIT.late);
    ending = true;
    watch.stop();
    const late = await supervisor.stop();
    if (port) await Promise.race([port.close(), new Promise((resolve) => setTimeout(resolve, PORT_GRACE))]);
    if (late.length > 0) log.error({ late }, 'ended before these were done');
    else log.info('ended');
    log.flush(() => process.exit(late.length > 0 ? EXIT.late : code));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      log.info({ signal }, 'ending');
      void end(EXIT.ended);
    });
  }
  process.on('SIGHUP', () => {
    if (ledger.reload() === 'same') log.info('the ledger is the same as before');
  });
  // A platform's library that drops a promise must not take the other platform down.
  process.on('unhandledRejection', (cause) => log.error({ cause }, 'a promise failed and nobody waited for it'));

  process.on('uncaughtException', (cause) => {
    log.fatal({ cause }, 'a fault of this program');
    void end(EXIT.late);
  });

  if (configuration.port !== null) {
    const status = {
      surfaces: surfaces.map((surface) => ({ name: surface.name, state: () => supervisor.state(surface) })),
      ledger: ledger.state,
      now,
    };
    const routes = surfaces.flatMap((surface) => surface.routes);
    try {
      port = await openPort(configuration.port, routes, status, log);
      log.info({ port: port.port }, 'listening');
    } catch (cause) {
      throw new ConfigurationError([`PORT ${configuration.port} cannot be listened on: ${(cause as Error).message}`]);
    }
  }
  await supervisor.start();
}
