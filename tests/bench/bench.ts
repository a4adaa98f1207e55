/**
 * `npm run bench`: reading, a whole ask, start-up and heap at three sizes of ledger, other libraries beside them on the
 * same questions, then both chat surfaces under load. Each size runs in a process of its own, so that heaps do not mix.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const SIZES = ['shipped', '10000', '100000'] as const;
const here = fileURLToPath(new URL('.', import.meta.url));

function run(script: string, ...args: string[]): void {
  const path = `${here}${script}.js`;
  if (!existsSync(path)) return;
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', path, ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} x ${cpu?.model ?? 'unknown'}\n`);
const wanted = process.argv.slice(2);
const want = (part: string) => wanted.length === 0 || wanted.includes(part);
if (want('ask')) for (const size of SIZES) run('ask', size);
if (want('start')) run('start-up');
if (want('slack')) run('slack');
if (want('discord')) run('discord');
