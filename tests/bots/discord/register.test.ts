import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAN, LANGUAGES } from '../../../bots/conversation/commands.ts';
import { restOptions } from '../../../bots/discord/client.ts';
import { commandBodies } from '../../../bots/discord/commands.ts';
import { differenceOf, type Registered, registerCommands } from '../../../bots/discord/register.ts';
import { problemsOf } from '../../fakes/discord/checker.ts';
import { APPLICATION_ID, FakeDiscord, TOKEN } from '../../fakes/discord/discord.ts';

describe('the commands', () => {
  const [ban, check] = commandBodies('global');
  it.each(['global', 'guild'] as const)('of a %s are such as Discord takes', (scope) => {
    for (const body of commandBodies(scope)) expect(problemsOf('command.create', body)).toEqual([]);
  });
  it('are for servers and for people, everywhere', () => {
    for (const body of [ban, check]) expect(body).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    for (const body of commandBodies('guild')) expect(body).not.toHaveProperty('contexts');
  });
  it('take a query that completes, share and as_of', () => {
    const options = ban && 'options' in ban ? (ban.options ?? []) : [];
    expect(options.map(({ name, type }) => [name, type])).toEqual([
      ['query', 3],
      ['share', 5],
      ['as_of', 3],
    ]);
    expect(options[0]).toMatchObject({ autocomplete: true });
  });
  it('speak French, German, Dutch and both Spanishes, in every name and description', () => {
    const locales = ['de', 'es-419', 'es-ES', 'fr', 'nl'];
    const options = ban && 'options' in ban ? (ban.options ?? []) : [];
    for (const named of [ban, check, ...options]) {
      expect(Object.keys(named?.name_localizations ?? {}).sort()).toEqual(locales);
    }
    for (const described of [ban, ...options]) {
      expect(
        Object.keys((described as { description_localizations?: object }).description_localizations ?? {}).sort(),
      ).toEqual(locales);
    }
    for (const language of LANGUAGES) expect(BAN.description.other[language]).not.toBe(BAN.description.en);
  });
});

describe('the difference', () => {
  const stored = (over: object = {}): Registered[] =>
    commandBodies('global').map((body, i) => ({
      ...body,
      id: String(i),
      version: '1',
      default_member_permissions: null,
      nsfw: false,
      dm_permission: true,
      name_localized: 'x',
      ...over,
    }));
  it('is nothing where all is as it should be, in whatever order Discord gives it', () => {
    const reversed = stored({ contexts: [2, 1, 0], integration_types: [1, 0] }).map(
      (command) => Object.fromEntries(Object.entries(command).reverse()) as unknown as Registered,
    );
    expect(differenceOf(commandBodies('global'), reversed)).toMatchObject({ create: [], edit: [], remove: [] });
  });
  it('knows that what Discord leaves out means no', () => {
    const bare = JSON.parse(JSON.stringify(stored()).replaceAll(',"required":false', '')) as Registered[];
    expect(differenceOf(commandBodies('global'), bare)).toMatchObject({ create: [], edit: [], remove: [] });
  });
  it('is the one command that changed, the one that is missing, the one that is no more', () => {
    const [ban] = stored();
    const registered = [
      { ...(ban as Registered), description: 'older words' } as Registered,
      { id: '9', name: 'older', description: 'x', type: 1 } as Registered,
      { id: '10', name: 'launch', description: '', type: 4 } as unknown as Registered,
    ];
    const { create, edit, remove } = differenceOf(commandBodies('global'), registered);
    expect(create.map(({ name }) => name)).toEqual(['Check against ban records']);
    expect(edit.map(({ id }) => id)).toEqual(['0']);
    expect(remove).toEqual([{ id: '9', name: 'older' }]);
  });
});

describe('registering', () => {
  let fake: FakeDiscord;
  let rest: REST;
  const writes = () => fake.received.filter(({ method }) => method !== 'GET').map(({ method }) => method);
  beforeEach(async () => {
    fake = await new FakeDiscord().start();
    rest = new REST(restOptions({ apiUrl: `${fake.apiUrl}/` })).setToken(TOKEN);
  });
  afterEach(async () => {
    expect(fake.problems).toEqual([]);
    await fake.stop();
  });

  it.each([null, '500000000000000001'])('twice (server: %s) writes once', async (guild) => {
    expect(await registerCommands(rest, APPLICATION_ID, guild)).toEqual([
      'created: ban',
      'created: Check against ban records',
    ]);
    expect(writes()).toEqual(['POST', 'POST']);
    expect(await registerCommands(rest, APPLICATION_ID, guild)).toEqual([
      'unchanged: ban',
      'unchanged: Check against ban records',
    ]);
    expect(writes()).toEqual(['POST', 'POST']);
    expect([...fake.commands.keys()]).toEqual([guild ?? 'global']);
  });
  it('mends what was changed elsewhere, and nothing else', async () => {
    await registerCommands(rest, APPLICATION_ID, null);
    const [ban] = fake.commands.get('global') ?? [];
    Object.assign(ban ?? {}, { description: 'other words' });
    expect(await registerCommands(rest, APPLICATION_ID, null)).toContain('changed: ban');
    expect(writes()).toEqual(['POST', 'POST', 'PATCH']);
  });
});
