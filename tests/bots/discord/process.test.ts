import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FakeDiscord, TOKEN } from '../../fakes/discord/discord.ts';
import {
  buttonId,
  check,
  choose,
  command,
  message,
  PLACES,
  type PlaceName,
  press,
  pressable,
  sendAndWait,
  submitDay,
  textOf,
  typing,
} from '../../fakes/discord/payloads.ts';
import { type Service, startService } from '../../fakes/discord/process.ts';
import { APP_TOKEN, BOT, FakeSlack } from '../../fakes/slack/slack.ts';
import { unmarked } from './words.ts';

const EPHEMERAL = 64;
const V2 = 1 << 15;

describe('the service, as npm start starts it', () => {
  let fake: FakeDiscord;
  let service: Service;
  beforeAll(async () => {
    fake = await new FakeDiscord().start();
    service = await startService(fake);
  }, 60_000);
  afterAll(async () => {
    await service.stop();
    await fake.stop();
  });
  afterEach(() => {
    expect(fake.problems.splice(0)).toEqual([]);
  });
  const said = (data: { components?: unknown } | undefined) => unmarked(textOf(data ?? {}));
  const ask = async (query: string, place: PlaceName = 'server', given: object = {}) =>
    (await sendAndWait(fake, command(fake, { query, ...given }, { place }))).first?.data ?? {};

  it('asks for the least intents, and registers the commands once', async () => {
    expect(fake.gateway.identifies).toMatchObject([{ intents: 1 << 12 }]);
    await fake.until(() => fake.commands.get('global')?.length === 2, 'two commands');
    expect(fake.received.filter(({ method, path }) => method === 'PUT' && path.includes('commands'))).toEqual([]);
  });

  it.each(Object.keys(PLACES) as PlaceName[])('answers in a %s', async (place) => {
    const data = await ask('tiktok belgium', place);
    expect(data).toMatchObject({ flags: EPHEMERAL | V2, allowed_mentions: { parse: [] } });
    expect(said(data)).toMatch(/TikTok/);
    expect(said(data)).toMatch(/Belgi/);
  });

  it('reads a misspelling aloud, completes, and both ways end at the same answer', async () => {
    expect(said(await ask('tiktok belgum'))).toMatch(/Read .belgum. as Belgium/);
    const typed = await sendAndWait(fake, typing(fake, 'tiktok bel'));
    const choices = (typed.first?.data as { choices?: { name: string; value: string }[] } | undefined)?.choices ?? [];
    expect(choices[0]?.value).toBe('tiktok bel');
    expect(choices.length).toBeGreaterThan(1);
    const chosen = choices.find(({ name }) => name.includes('Belgium'));
    expect(said(await ask(chosen?.value ?? ''))).toMatch(/TikTok/);
  });

  it('answers as of a day, shares, and says what is wrong with a day that cannot be', async () => {
    expect(said(await ask('tiktok belgium', 'server', { as_of: '2023-01-01' }))).toMatch(/2023/);
    const shared = await ask('tiktok belgium', 'server', { share: true });
    expect(shared).toMatchObject({ flags: V2 });
    expect(said(shared)).toContain('Posted by Ada');
    expect(said(await ask('tiktok belgium', 'server', { as_of: '2023-02-30' }))).toMatch(/2023-02-30/);
  });

  it('goes through every button', async () => {
    const first = await ask('tiktok belgium');
    const pressed = async (label: string) =>
      (await sendAndWait(fake, press(fake, buttonId(first, label)))).first?.data ?? {};
    expect(await pressed('Post to channel')).toMatchObject({ flags: V2 });
    expect(said(await pressed('Sources'))).toMatch(/\[1\]/);
    expect(said(await pressed('Details'))).toMatch(/For whom/);
    const copied = await sendAndWait(fake, press(fake, buttonId(first, 'Copy as text')), 2);
    expect(copied.sent.map(({ how }) => how)).toEqual([5, 'edit']);
    expect(copied.sent[1]?.files[0]).toMatch(/TikTok/);
    const short = buttonId(await ask('deepseek texas'), 'Copy as text');
    expect(textOf((await sendAndWait(fake, press(fake, short))).first?.data ?? {})).toMatch(/^```text/);
    const modal = (await pressed('As of another day')) as { custom_id: string };
    const day = await sendAndWait(fake, submitDay(fake, modal.custom_id, '1 March 2023'));
    expect(said(day.first?.data)).toMatch(/TikTok/);
    const list = await ask('tiktok');
    const more = await sendAndWait(fake, press(fake, buttonId(list, 'More')));
    expect(said(more.first?.data)).not.toBe(said(list));
    const menu = pressable(list).find((part) => part.options);
    const opened = await sendAndWait(fake, choose(fake, menu?.custom_id ?? '', menu?.options?.[0]?.value ?? ''));
    expect(said(opened.first?.data)).toMatch(/TikTok/);
  });

  it('offers readings that end in none of these', async () => {
    const picks = pressable(await ask('tiktok georgia'));
    expect(picks.length).toBeGreaterThan(2);
    expect(picks.at(-1)?.label ?? picks.at(-1)?.options?.at(-1)?.label).toMatch(/None of these/);
  });

  it('checks a message and answers in a DM with no command', async () => {
    const checked = await sendAndWait(fake, check(fake, 'Belgium has banned TikTok for everyone'));
    expect(said(checked.first?.data)).toMatch(/TikTok/);
    fake.gateway.dispatch('MESSAGE_CREATE', message(fake, 'is tiktok banned in france?'));
    await fake.until(() => fake.messages.length === 1, 'an answer in the DM');
    expect(said(fake.messages[0]?.body)).toMatch(/France/);
  });

  it.each(['help', 'recent', ''])('%j leads on', async (query) => {
    expect(said(await ask(query)).length).toBeGreaterThan(50);
  });

  it('comes back after its connection is cut, and answers what came meanwhile', async () => {
    fake.gateway.drop(1006);
    await fake.until(() => fake.gateway.connected === 0, 'the cut');
    const given = fake.deliver(command(fake, { query: 'tiktok belgium' }));
    await given.until(1, 10_000);
    expect(given.sent.filter(({ how }) => how === 4)).toHaveLength(1);
  });

  it('writes nothing of what was asked to its log', async () => {
    await ask('tiktok zanzibarsentinel');
    expect(service.stdout() + service.stderr()).not.toMatch(/sentinel|Belgium has banned/);
    expect(service.stdout()).toContain('"verdict"');
    expect(service.stdout()).not.toContain(TOKEN);
  });
});

describe('ending and failing', () => {
  it('SIGTERM in the middle of an answer lets it out, and ends within ten seconds', async () => {
    const fake = await new FakeDiscord().start();
    const service = await startService(fake);
    fake.faults.push({
      path: /^\/interactions\//,
      status: 429,
      headers: { 'retry-after': '0.5' },
      body: { retry_after: 0.5 },
    });
    const given = fake.deliver(command(fake, { query: 'tiktok belgium' }));
    await fake.until(() => fake.received.some(({ path }) => path.startsWith('/interactions/')), 'the first attempt');
    const { code, took } = await service.stop();
    expect({ code, first: given.first?.how }).toEqual({ code: 0, first: 4 });
    expect(given.refused).toEqual([]);
    expect(took).toBeLessThan(10_000);
    await fake.stop();
  }, 60_000);

  it('a wrong token ends in one line that names the variable and the page', async () => {
    const fake = await new FakeDiscord().start();
    const service = await startService(fake, {
      waits: false,
      env: { DISCORD_TOKEN: 'MTIz.GaBcDe.wrongwrongwrongwrongwrongwrong', LOG_LEVEL: 'silent' },
    });
    const code = await new Promise((resolve) => service.child.once('exit', resolve));
    expect(code).toBe(2);
    expect(service.stderr().trim().split('\n')).toHaveLength(1);
    expect(service.stderr()).toMatch(/^DISCORD_TOKEN .*https:\/\/discord\.com\/developers\/applications/);
    await fake.stop();
  }, 60_000);

  it('with DISCORD_SHARDS=auto runs a process for each shard Discord advises, and ends them all', async () => {
    const fake = await new FakeDiscord({ shards: 2 }).start();
    const service = await startService(fake, { env: { DISCORD_SHARDS: 'auto' } });
    expect(fake.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(fake.commands.get('global')).toHaveLength(2);
    for (const shard of [0, 1]) {
      const given = fake.deliver(command(fake, { query: 'tiktok belgium' }), shard);
      await given.until(1);
      expect(textOf(given.first?.data ?? {})).toContain('TikTok');
    }
    const { code, took } = await service.stop();
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
    await fake.until(() => fake.gateway.connected === 0, 'no shard left');
    expect(fake.problems).toEqual([]);
    await fake.stop();
  }, 90_000);
});

describe('killed and started again', () => {
  it('posts once what was posted before, and lets its poster take it back', async () => {
    const fake = await new FakeDiscord().start();
    const folder = await mkdtemp(join(tmpdir(), 'interdict-killed-'));
    const env = { DATA_DIR: folder };
    const under = { id: '990000000000000009' };
    // Long enough for its buttons to carry a key in its place.
    const query = `tiktok belgium ${'please '.repeat(12)}`;

    const first = await startService(fake, { env });
    const asked = (await sendAndWait(fake, command(fake, { query }))).first?.data ?? {};
    const post = () => press(fake, buttonId(asked, 'Post to channel'), {}, under);
    const posted = await sendAndWait(fake, post());
    expect(posted.first).toMatchObject({ how: 4, data: { flags: V2 } });
    await first.stop('SIGKILL');

    const second = await startService(fake, { env });
    expect(textOf((await sendAndWait(fake, post())).first?.data ?? {})).toContain('has been posted here already');
    const takeBack = press(fake, buttonId(posted.first?.data ?? {}, 'Take back'), {}, { public: true });
    expect((await sendAndWait(fake, takeBack, 3)).sent.map(({ how }) => how)).toEqual([6, 'delete', 'follow-up']);
    expect((await sendAndWait(fake, post())).first).toMatchObject({ how: 4, data: { flags: V2 } });
    await second.stop('SIGKILL');
    expect(fake.problems).toEqual([]);
    await fake.stop();
    await rm(folder, { recursive: true });
  }, 60_000);
});

describe('npm run register:discord', () => {
  const register = (fake: FakeDiscord, args: string[], env: Record<string, string> = {}) =>
    new Promise<{ code: number | null; out: string }>((resolve) => {
      const child = spawn(process.execPath, ['dist/bots/discord/register-command.js', ...args], {
        env: { PATH: process.env['PATH'], DISCORD_TOKEN: TOKEN, DISCORD_API_URL: fake.apiUrl, ...env },
      });
      let out = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (out += String(chunk)));
      child.on('close', (code) => resolve({ code, out }));
    });

  it('writes what differs, once, everywhere or in one server', async () => {
    const fake = await new FakeDiscord().start();
    expect(await register(fake, [])).toEqual({ code: 0, out: 'created: ban\ncreated: Check against ban records\n' });
    expect(await register(fake, [])).toEqual({
      code: 0,
      out: 'unchanged: ban\nunchanged: Check against ban records\n',
    });
    const guild = await register(fake, ['--guild', '500000000000000001']);
    expect(guild.out).toContain('created: ban');
    expect(fake.commands.get('500000000000000001')).toHaveLength(2);
    expect(fake.problems).toEqual([]);
    await fake.stop();
  }, 60_000);

  it('says in one line what is wrong', async () => {
    const fake = await new FakeDiscord().start();
    const wrong = await register(fake, [], { DISCORD_TOKEN: 'MTIz.GaBcDe.wrongwrongwrongwrongwrongwrong' });
    expect(wrong).toMatchObject({ code: 1, out: expect.stringMatching(/^DISCORD_TOKEN [^\n]*applications[^\n]*\n$/) });
    expect(await register(fake, ['--guild', 'newsroom'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('--guild'),
    });
    expect(await register(fake, ['--nonsense'])).toMatchObject({ code: 2 });
    expect(await register(fake, [], { DISCORD_TOKEN: '' })).toMatchObject({
      code: 2,
      out: expect.stringContaining('DISCORD_TOKEN'),
    });
    expect((await register(fake, ['--help'])).out).toContain('--guild');
    await fake.stop();
  }, 60_000);
});

describe('both at once', () => {
  it('answers on Slack and on Discord, and a file for Discord still goes out', async () => {
    const slack = await new FakeSlack().start();
    const fake = await new FakeDiscord().start();
    const env = { SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: slack.apiUrl };
    const service = await startService(fake, { env });
    // Ready is what one of them has made: the other may still be on its way.
    await fake.until(() => fake.gateway.connected === 1, 'a connection', 30_000);
    const first = await sendAndWait(fake, command(fake, { query: 'tiktok belgium' }));
    const copied = await sendAndWait(fake, press(fake, buttonId(first.first?.data ?? {}, 'Copy as text')), 2);
    expect(copied.sent[1]?.files[0]).toMatch(/TikTok/);
    const ready = (await (await fetch(`${service.origin}/readyz`)).json()) as object;
    expect(JSON.stringify(ready)).toMatch(/slack.*discord|discord.*slack/);
    expect(fake.problems).toEqual([]);
    expect((await service.stop()).code).toBe(0);
    await fake.stop();
    await slack.stop();
  }, 60_000);

  it('with Slack out of reach still answers on Discord', async () => {
    const fake = await new FakeDiscord().start();
    const env = { SLACK_BOT_TOKEN: BOT.token, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: 'http://127.0.0.1:9/api/' };
    const service = await startService(fake, { env, waits: false });
    await fake.until(() => fake.gateway.connected === 1, 'a connection', 30_000);
    const given = await sendAndWait(fake, command(fake, { query: 'tiktok belgium' }));
    expect(textOf(given.first?.data ?? {})).toContain('TikTok');
    await service.stop();
    await fake.stop();
  }, 60_000);
});
