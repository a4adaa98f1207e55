/** Runs the terminal in this process: its streams, its clock, its exit code. */
import { todayAt } from '../conversation/today.ts';
import { main, type Surroundings } from './main.ts';

export async function runTerminal(args: readonly string[], open: Surroundings['open']): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  // A reader that has seen enough (`| head -1`) is no error.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EPIPE') process.exit(0);
      throw cause;
    });
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  process.exitCode = await main(args, { stdin, stdout, stderr, env, open, today: () => todayAt(new Date(), zone) });
}
