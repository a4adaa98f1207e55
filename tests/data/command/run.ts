/** Runs a ledger command as the shell would, and keeps what it prints. */
import { runLedger } from '../../../data/command/ledger.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(args: readonly string[], today = '2026-11-21'): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runLedger(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    terminal: null,
    today,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
