/** The entry of `npm run ledger -- <command>`: finds the command, runs it, turns errors into words and an exit code. */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { TableError } from '../import/table-error.ts';
import { LedgerError } from '../ledger-error.ts';
import { type Command, type CommandContext, type ExitCode, UsageError } from './command.ts';

/** Loaded when called for: one command does not wait for what another needs. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['export', async () => (await import('./export.ts')).exportRecords],
  ['import', async () => (await import('./import.ts')).importMeasures],
  ['stats', async () => (await import('./stats.ts')).stats],
  ['verify', async () => (await import('./verify.ts')).verify],
]);

/** @param args what stands after `npm run ledger --`. */
export async function runLedger(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      await printHelp(context.out);
      return name === undefined ? 2 : 0;
    }
    const command = await COMMANDS.get(name)?.();
    if (!command) throw new UsageError(`There is no command "${name}".`);
    const options = { ...command.options, help: { type: 'boolean' as const, short: 'h' } };
    const given = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
    const { help } = given.values;
    if (help) {
      context.out(`npm run ledger -- ${command.usage}`);
      return 0;
    }
    return await command.run(given, context);
  } catch (error) {
    if (error instanceof LedgerError) {
      context.err(error.message);
      return 3;
    }
    if (error instanceof TableError) {
      context.err(error.message);
      return 1;
    }
    if (error instanceof UsageError || isParseError(error)) {
      context.err(error.message);
      context.err('npm run ledger -- help lists the commands.');
      return 2;
    }
    throw error;
  }
}

async function printHelp(out: (line: string) => void): Promise<void> {
  out('npm run ledger -- <command>');
  for (const load of COMMANDS.values()) out(`  ${(await load()).usage}`);
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A reader that closes the pipe early (head, less) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await runLedger(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    terminal: process.stderr.isTTY ? process.stderr : null,
    today: new Date().toISOString().slice(0, 10),
  });
}
