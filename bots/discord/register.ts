/** Registers the commands by difference: what Discord has and what it should have are compared, and only that is written. */
import { ApplicationCommandType, type REST, Routes } from 'discord.js';
import type { Log } from '../service/log.ts';
import { type CommandBody, commandBodies } from './commands.ts';
import { registerFault } from './faults.ts';

/** A command as Discord gives it back. */
export type Registered = CommandBody & { readonly id: string };

export interface Difference {
  readonly create: readonly CommandBody[];
  readonly edit: readonly { readonly id: string; readonly body: CommandBody }[];
  readonly remove: readonly { readonly id: string; readonly name: string }[];
  readonly same: readonly string[];
}

export function differenceOf(wanted: readonly CommandBody[], registered: readonly Registered[]): Difference {
  const create: CommandBody[] = [];
  const edit: { id: string; body: CommandBody }[] = [];
  const same: string[] = [];
  for (const body of wanted) {
    const known = registered.find((command) => keyOf(command) === keyOf(body));
    if (!known) create.push(body);
    else if (normal(known, body) === normal(body, body)) same.push(body.name);
    else edit.push({ id: known.id, body });
  }
  const keys = new Set(wanted.map(keyOf));
  const remove = registered.filter(
    (command) => !keys.has(keyOf(command)) && command.type !== ApplicationCommandType.PrimaryEntryPoint,
  );
  return { create, edit, remove: remove.map(({ id, name }) => ({ id, name })), same };
}

/**
 * @param guild the id of one server; null: everywhere
 * @returns what was done, a line each
 */
export async function registerCommands(rest: REST, applicationId: string, guild: string | null): Promise<string[]> {
  const all = guild ? Routes.applicationGuildCommands(applicationId, guild) : Routes.applicationCommands(applicationId);
  const one = (id: string) =>
    guild ? Routes.applicationGuildCommand(applicationId, guild, id) : Routes.applicationCommand(applicationId, id);
  const registered = (await rest.get(all, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as Registered[];
  const { create, edit, remove, same } = differenceOf(commandBodies(guild ? 'guild' : 'global'), registered);
  const done = same.map((name) => `unchanged: ${name}`);
  for (const { id, name } of remove) {
    await rest.delete(one(id));
    done.push(`removed: ${name}`);
  }
  for (const { id, body } of edit) {
    await rest.patch(one(id), { body });
    done.push(`changed: ${body.name}`);
  }
  for (const body of create) {
    await rest.post(all, { body });
    done.push(`created: ${body.name}`);
  }
  return done;
}

/** The id of the application that the token belongs to. */
export async function applicationOf(rest: REST): Promise<string> {
  return ((await rest.get(Routes.currentApplication())) as { id: string }).id;
}

/** Never throws: where registering fails, the commands that were registered before are answered all the same. */
export async function registerAtStart(rest: REST, applicationId: string | null, log: Log): Promise<void> {
  try {
    const commands = await registerCommands(rest, applicationId ?? (await applicationOf(rest)), null);
    log.info({ surface: 'discord', commands }, 'commands compared');
  } catch (fault) {
    log.error({ surface: 'discord' }, registerFault(fault));
  }
}

function keyOf(command: CommandBody): string {
  return `${command.type ?? ApplicationCommandType.ChatInput} ${command.name}`;
}

/** Of the fields that are wanted, with everything that means "no" left out, in one order, so that equal means equal. */
function normal(command: object, wanted: object): string {
  const own = Object.fromEntries(Object.entries(command).filter(([field]) => field in wanted));
  return JSON.stringify(sorted(own));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'number') ? [...value].sort((a, b) => a - b) : value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined && inner !== false)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, inner]) => [field, sorted(inner)]),
  );
}
