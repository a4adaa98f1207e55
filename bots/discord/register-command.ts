/** `npm run register:discord`: registers the commands now, everywhere or in one server, and says what changed. */
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { ConfigurationError, readConfiguration } from '../service/configuration.ts';
import { restOptions } from './client.ts';
import { registerFault } from './faults.ts';
import { applicationOf, registerCommands } from './register.ts';

const HELP = `Registers Interdict's commands with Discord. Only what differs is written.

  npm run register:discord                  everywhere
  npm run register:discord -- --guild ID    in one server, where it shows at once (for trying out)

Needs DISCORD_TOKEN, and DISCORD_APPLICATION_ID where the token's own application is not the one.`;

/** @returns the exit code: 0 done, 1 refused by Discord, 2 wrong usage or configuration. */
async function run(argv: readonly string[]): Promise<number> {
  let guild: string | null;
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { guild: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    guild = values.guild ?? null;
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : HELP);
    return 2;
  }
  if (guild !== null && !/^\d{5,20}$/.test(guild)) {
    console.error('--guild: expected the id of a server, which is a number (Discord: Developer Mode, Copy Server ID).');
    return 2;
  }
  try {
    const { discord } = readConfiguration(process.env);
    if (!discord) {
      console.error('DISCORD_TOKEN is not set: https://discord.com/developers/applications, your application, Bot.');
      return 2;
    }
    const rest = new REST(restOptions(discord)).setToken(discord.token);
    const done = await registerCommands(rest, discord.applicationId ?? (await applicationOf(rest)), guild);
    for (const line of done) console.log(line);
    return 0;
  } catch (fault) {
    console.error(fault instanceof ConfigurationError ? fault.message : registerFault(fault));
    return fault instanceof ConfigurationError ? 2 : 1;
  }
}

if (existsSync('.env')) loadEnvFile('.env');
process.exitCode = await run(process.argv.slice(2));
