/** `npm start`, the one composition root: with tokens the bots they belong to, with none the terminal. */
import { existsSync } from 'node:fs';
import { LedgerError } from '../data/ledger-error.ts';
import { shippedLedger } from '../data/load.ts';
import { asShard, type Configuration, ConfigurationError, readConfiguration } from './service/configuration.ts';
import { openInterdict } from './service/open.ts';
import { EXIT } from './service/serve.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
try {
  const configuration = readConfiguration(process.env);
  // Set by discord.js for the processes that its sharding manager starts.
  await start(process.env['SHARDING_MANAGER'] ? asShard(configuration) : configuration);
} catch (cause) {
  if (cause instanceof ConfigurationError) fail(cause.faults, EXIT.configuration);
  else if (cause instanceof LedgerError) fail([cause.message], EXIT.ledger);
  else throw cause;
}

async function start(configuration: Configuration): Promise<void> {
  const { slack, discord, ledgerDirectory } = configuration;
  if (!slack && !discord) {
    if (!process.stdin.isTTY) {
      process.stderr.write('No tokens are set (see .env.example): reading questions from the standard input.\n');
    }
    const { runTerminal } = await import('./terminal/run.ts');
    await runTerminal(process.argv.slice(2), openInterdict);
    return;
  }
  const [{ serve }, { openSurfaces }] = await Promise.all([import('./service/serve.ts'), import('./surfaces.ts')]);
  await serve({
    configuration,
    ledgerDirectory: ledgerDirectory ?? shippedLedger(),
    openInterdict: () => openInterdict(ledgerDirectory),
    openSurfaces,
    process,
    stderr: process.stderr,
  });
}

function fail(lines: readonly string[], code: number): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(code);
}
