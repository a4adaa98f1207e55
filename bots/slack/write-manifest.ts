/** `npm run manifest:slack [-- --url https://...]` prints the app's manifest as JSON; `--out FILE` writes it. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { manifest } from './manifest.ts';

const USAGE = 'Usage: npm run --silent manifest:slack -- [--url https://your.address] [--out FILE]';

const HELP =
  'Prints the manifest of the Slack app as JSON: for Socket Mode, or with --url for HTTP. Paste it at https://api.slack.com/apps, Create New App, From a manifest.';

async function run(): Promise<number> {
  let options: { url?: string; out?: string; help?: boolean };
  try {
    options = parseArgs({
      options: { url: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : 'Wrong usage.'}\n${USAGE}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(`${USAGE}\n${HELP}\n`);
    return 0;
  }
  if (options.url !== undefined && !/^https:\/\/[^\s/]+/.test(options.url)) {
    process.stderr.write(`--url: expected an address that begins with https://\n${USAGE}\n`);
    return 2;
  }
  const text = `${JSON.stringify(manifest(options.url ?? null), null, 2)}\n`;
  if (options.out) await writeFile(options.out, text);
  else process.stdout.write(text);
  return 0;
}

process.exitCode = await run();
