/** A cold start of `npm run ask -- tiktok belgium`, with what npm and node take by themselves beside it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../data/project.ts';
import { figures, HEADER, row } from './figures.ts';

const RUNS = 7;

function cold(command: string, args: readonly string[]): number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(command, args, { cwd: projectFolder(), encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
    return performance.now() - start;
  });
}

const ask = join(projectFolder(), 'dist/bots/terminal/ask.js');
console.log(`== a cold start (${RUNS} runs each)`);
console.log(HEADER);
console.log(
  row(
    'npm run ask -- tiktok belgium',
    figures(cold('npm', ['run', '--silent', 'ask', '--', 'tiktok', 'belgium'])),
    'target 700 ms',
  ),
);
console.log(
  row('node dist/bots/terminal/ask.js tiktok belgium', figures(cold(process.execPath, [ask, 'tiktok', 'belgium']))),
);
console.log(row('node alone: node -e 0', figures(cold(process.execPath, ['-e', '0']))));
console.log(row('npm alone: npm --version', figures(cold('npm', ['--version']))));
console.log('');
