/** What a subcommand of `npm run ledger` is: arguments in, lines and an exit code out. */
import type { ParseArgsConfig } from 'node:util';

export interface CommandContext {
  /** Results: one call a line. */
  readonly out: (line: string) => void;
  /** Progress, warnings and errors: one call a line. */
  readonly err: (line: string) => void;
  /** Where a progress bar can be drawn; null: no terminal. */
  readonly terminal: NodeJS.WriteStream | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** 0 as it should be; 1 something was found; 2 wrong usage; 3 the ledger cannot be loaded. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Command {
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (given: GivenArguments, context: CommandContext) => Promise<ExitCode>;
}

export interface GivenArguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/** The command line was wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function textOption(given: GivenArguments, name: string): string | undefined {
  const value = given.values[name];
  return typeof value === 'string' ? value : undefined;
}

export function flag(given: GivenArguments, name: string): boolean {
  return given.values[name] === true;
}
