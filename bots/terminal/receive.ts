/** What was asked of the program on its command line. */
import { parseArgs } from 'node:util';
import { parseEdtf } from '../../core/day/edtf.ts';

export interface TerminalRequest {
  /** The words after the options, joined; null: none were given. */
  readonly question: string | null;
  readonly help: boolean;
  /** A text is to be checked: its file, or null for standard input; undefined: no text is. */
  readonly check: string | null | undefined;
  /** How the question is read, not its answer. */
  readonly explain: boolean;
  readonly json: boolean;
  /** All of the answer, not its first screen alone. */
  readonly full: boolean;
  readonly colour: boolean;
  readonly asOf: string | null;
  readonly ledger: string | null;
  readonly page: number | null;
}

/** Wrong usage. The message is one line for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  check: { type: 'boolean' },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
  full: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'as-of': { type: 'string' },
  ledger: { type: 'string' },
  page: { type: 'string' },
} as const;

/**
 * @param args without the program's own name
 * @throws UsageError
 */
export function receive(args: readonly string[]): TerminalRequest {
  const { values, positionals } = parse(args);
  const check = values.check ? draft(positionals) : undefined;
  return {
    question: check === undefined && positionals.length > 0 ? positionals.join(' ') : null,
    check,
    explain: explained(values.explain ?? false, check !== undefined, positionals),
    help: values.help ?? false,
    json: values.json ?? false,
    full: values.full ?? false,
    colour: !(values['no-color'] ?? false),
    asOf: values['as-of'] === undefined ? null : day(values['as-of']),
    ledger: values.ledger === undefined ? null : folder(values.ledger),
    page: values.page === undefined ? null : pageNumber(values.page),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split(/\.\s|\n/, 1)[0] ?? '') : '';
    throw new UsageError(reason.replace(/\.$/, ''), { cause });
  }
}

/** The file of `--check FILE`; `-` is standard input too. */
function draft(positionals: readonly string[]): string | null {
  if (positionals.length > 1) throw new UsageError('--check takes one file; put a name with spaces in quotation marks');
  const [file = '-'] = positionals;
  return file === '-' ? null : file;
}

function explained(wanted: boolean, checks: boolean, positionals: readonly string[]): boolean {
  if (wanted && checks) throw new UsageError('--check and --explain do not go together');
  if (wanted && positionals.length === 0)
    throw new UsageError('--explain needs a question, such as: --explain "tiktok belgium"');
  return wanted;
}

function day(given: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && parseEdtf(given)) return given;
  throw new UsageError(`--as-of needs a day that exists, such as 2023-03-01, not "${given}"`);
}

function folder(given: string): string {
  if (given.trim() !== '') return given;
  throw new UsageError('--ledger needs a folder');
}

function pageNumber(given: string): number {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new UsageError(`--page needs a number from 1, not "${given}"`);
}
