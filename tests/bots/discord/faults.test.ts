import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { once } from '../../../bots/conversation/once.ts';
import { FakeDiscord } from '../../fakes/discord/discord.ts';
import {
  buttonId,
  command,
  message,
  press,
  pressable,
  sendAndWait,
  submitDay,
  textOf,
  typing,
} from '../../fakes/discord/payloads.ts';
import { answerOf, question } from '../../fixtures/answers.ts';
import { stubInterdict } from '../../fixtures/stub.ts';
import { open, type Running, type RunOptions, run } from './running.ts';

const CALLBACK = /^\/interactions\//;
let running: Running;
async function start(options: RunOptions = {}): Promise<Running> {
  running = await run(options);
  return running;
}
afterEach(async () => {
  const { problems } = running.fake;
  await running.stop();
  expect(problems).toEqual([]);
});
const answered = async () => {
  const given = await sendAndWait(running.fake, command(running.fake, { query: 'tiktok belgium' }));
  expect(given.sent).toHaveLength(1);
  return given;
};

describe('when Discord refuses for a while', () => {
  it.each([
    [
      'a 429 of the route',
      {
        status: 429,
        headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'user' },
        body: { retry_after: 0.2, global: false },
      },
    ],
    [
      'a global 429',
      {
        status: 429,
        headers: { 'retry-after': '0.2', 'x-ratelimit-global': 'true' },
        body: { retry_after: 0.2, global: true },
      },
    ],
    ['a 500', { status: 500 }],
    ['a 502 twice', { status: 502, times: 2 }],
  ])('%s: the answer comes all the same, once', async (_name, fault) => {
    await start();
    running.fake.faults.push({ path: CALLBACK, ...fault });
    const given = await answered();
    expect(given.first?.how).toBe(4);
  });

  it('a request that hangs is sent again in time', async () => {
    await start();
    running.fake.faults.push({ path: CALLBACK, status: 200, hangs: true });
    const given = await answered();
    expect(given.first?.after).toBeLessThan(3000);
  });

  it('an answer that was taken though its receipt was lost is not given twice', async () => {
    await start();
    running.fake.faults.push({ path: CALLBACK, status: 500, afterTaking: true });
    const given = await answered();
    await running.fake.until(() => given.refused.length > 0, 'the second attempt');
    expect(given.sent).toHaveLength(1);
    expect(given.refused).toMatchObject([{ code: 40060 }]);
    expect(running.lines.join('')).not.toContain('refused an answer');
  });

  it('a DM is answered after a 500 too', async () => {
    await start();
    running.fake.faults.push({ path: /^\/channels\/\d+\/messages/, status: 500 });
    running.fake.gateway.dispatch('MESSAGE_CREATE', message(running.fake, 'tiktok belgium'));
    await running.fake.until(() => running.fake.messages.length === 1, 'an answer');
  });
});

describe('when Discord refuses for good', () => {
  it('a missing permission to post becomes a reason to the asker alone', async () => {
    await start();
    running.fake.faults.push({ path: CALLBACK, status: 403, body: { code: 50013, message: 'Missing Permissions' } });
    const given = await sendAndWait(running.fake, command(running.fake, { query: 'tiktok belgium', share: true }));
    expect(given.sent).toHaveLength(1);
    expect(given.first?.data).toMatchObject({ flags: 64 | (1 << 15) });
    expect(textOf(given.first?.data ?? {})).toContain('may not write in this channel');
  });

  it('a body it will not have becomes a reason', async () => {
    await start();
    running.fake.faults.push({ path: CALLBACK, status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    const given = await answered();
    expect(textOf(given.first?.data ?? {})).toContain('Please ask again');
  });

  it.each([
    ['a deleted channel', 404, 10003],
    ['an interaction it has forgotten', 404, 10062],
  ])('%s is logged by number alone, and the next question answered', async (_name, status, code) => {
    await start();
    running.fake.faults.push({ path: CALLBACK, status, body: { code, message: 'Unknown sentinel' } });
    const given = running.fake.deliver(command(running.fake, { query: 'tiktok sentinel' }));
    await running.fake.until(() => running.lines.join('').includes(String(code)), 'a line in the log');
    expect(given.sent).toHaveLength(0);
    expect(running.lines.join('')).not.toContain('sentinel');
    await answered();
  });

  it('a DM that may not be sent is logged, and nothing crashes', async () => {
    await start();
    running.fake.faults.push({ path: /messages$/, status: 403, body: { code: 50007, message: 'Cannot send' } });
    running.fake.gateway.dispatch('MESSAGE_CREATE', message(running.fake, 'tiktok belgium'));
    await running.fake.until(() => running.lines.join('').includes('50007'), 'a line in the log');
    await answered();
  });

  it('a token older than fifteen minutes ends in nothing worse than a line', async () => {
    await start();
    const given = await sendAndWait(running.fake, command(running.fake, { query: 'tiktok belgium', share: true }));
    running.fake.faults.push({
      path: /^\/webhooks\//,
      status: 401,
      body: { code: 50027, message: 'Invalid Webhook Token' },
    });
    const takeBack = buttonId(given.first?.data ?? {}, 'Take back');
    const taken = await sendAndWait(running.fake, press(running.fake, takeBack, {}, { public: true }));
    await running.fake.until(() => running.lines.join('').includes('50027'), 'a line in the log');
    expect(taken.sent).toHaveLength(1);
  });
});

describe('what comes twice', () => {
  it('is answered once', async () => {
    await start();
    const payload = command(running.fake, { query: 'tiktok belgium' });
    const given = running.fake.deliver(payload);
    running.fake.deliver(payload);
    await given.until(1);
    await answered();
    expect(given.sent).toHaveLength(1);
    expect(given.refused).toHaveLength(0);
  });
  it('as a DM too', async () => {
    await start();
    const dm = message(running.fake, 'tiktok belgium');
    running.fake.gateway.dispatch('MESSAGE_CREATE', dm);
    running.fake.gateway.dispatch('MESSAGE_CREATE', dm);
    running.fake.gateway.dispatch('MESSAGE_CREATE', message(running.fake, 'tiktok iceland'));
    await running.fake.until(() => running.fake.messages.length >= 2, 'two answers');
    await answered();
    expect(running.fake.messages).toHaveLength(2);
  });
  it('is remembered within bounds', () => {
    const seen = once(2);
    expect(['a', 'b', 'c', 'c', 'a'].map((id) => seen.first(id))).toEqual([true, true, true, false, true]);
  });
});

describe('the gateway', () => {
  it.each([1006, 4000, 1001])(
    'closed with %i comes back, resumes, and what came meanwhile is answered',
    async (code) => {
      await start();
      running.fake.gateway.drop(code);
      await running.fake.until(() => running.fake.gateway.connected === 0, 'the drop');
      const given = running.fake.deliver(command(running.fake, { query: 'tiktok belgium' }));
      await given.until(1, 10_000);
      expect(given.sent).toHaveLength(1);
      expect(running.fake.gateway.counts.resumes).toBe(1);
      expect(running.surface.state().state).toBe('up');
    },
  );

  it('asked to reconnect resumes', async () => {
    await start();
    running.fake.gateway.askToReconnect();
    await running.fake.until(() => running.fake.gateway.counts.resumes === 1, 'a resume');
    await answered();
  });

  it('with an invalid session identifies anew', async () => {
    await start();
    running.fake.gateway.invalidate(false);
    await running.fake.until(() => running.fake.gateway.counts.identifies === 2, 'a second identify', 15_000);
    await running.fake.until(() => running.surface.state().state === 'up', 'up again');
    await answered();
  });

  it('that no longer acknowledges heartbeats is left and found again', async () => {
    await start({ heartbeatMs: 150 });
    running.fake.gateway.acknowledges = false;
    await running.fake.until(() => running.fake.gateway.counts.connections > 1, 'a new connection');
    running.fake.gateway.acknowledges = true;
    await running.fake.until(() => running.surface.state().state === 'up', 'up again');
    await answered();
  });

  it('that is gone for a while is not hammered, and found again', async () => {
    await start();
    running.fake.gateway.down = true;
    running.fake.gateway.drop(1006);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(running.surface.state().state).toBe('reconnecting');
    expect(running.fake.gateway.counts.connections).toBeLessThan(30);
    running.fake.gateway.down = false;
    await running.fake.until(() => running.surface.state().state === 'up', 'up again', 15_000);
    await answered();
  });
});

describe('a start that cannot be', () => {
  it('with a wrong token names the variable and the page, in one line', async () => {
    running = await open({ token: 'MTIz.GaBcDe.wrongwrongwrongwrongwrongwrong' });
    await expect(running.surface.start()).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringMatching(/^DISCORD_TOKEN[^\n]*https:\/\/discord\.com\/developers\/applications[^\n]*$/),
    });
    expect(running.surface.state().state).toBe('down');
  });
  it('with an intent that is refused names the page', async () => {
    running = await open({ allowedIntents: 0 });
    await expect(running.surface.start()).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('https://discord.com/developers/applications'),
    });
  });
  it('with Discord out of reach may be tried again, and then answers', async () => {
    running = await open();
    running.fake.faults.push({ path: /gateway\/bot/, status: 503, times: 10 });
    await expect(running.surface.start()).rejects.toMatchObject({ code: 'unavailable' });
    running.fake.faults.splice(0);
    await running.surface.start();
    await answered();
  });
});

describe('ending', () => {
  it('lets an answer that is under way go out', async () => {
    await start();
    running.fake.faults.push({
      path: CALLBACK,
      status: 429,
      headers: { 'retry-after': '0.4' },
      body: { retry_after: 0.4 },
    });
    const given = running.fake.deliver(command(running.fake, { query: 'tiktok belgium' }));
    await running.fake.until(() => running.fake.received.some(({ path }) => CALLBACK.test(path)), 'the first attempt');
    await running.surface.stop();
    expect(given.sent).toHaveLength(1);
    expect(running.surface.state().state).toBe('stopped');
    expect(running.fake.gateway.connected).toBe(0);
  });
  it('may be asked for at any time', async () => {
    running = await open();
    await running.surface.stop();
    await running.surface.stop();
  });
});

describe('what a button carries', () => {
  const long = `tiktok ${'and so on '.repeat(40)}belgium`;
  it('survives a restart where it did not fit into the id', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'interdict-keys-'));
    const fake = await new FakeDiscord().start();
    const before = await run({ directory, fake });
    const first = await sendAndWait(fake, command(fake, { query: long }));
    const ids = pressable(first.sent[0]?.data ?? {}).map((part) => part.custom_id ?? '');
    expect(ids.every((id) => id.length <= 100)).toBe(true);
    expect(ids.some((id) => id.startsWith('k:'))).toBe(true);
    await before.stop();
    running = await run({ directory, fake });
    const again = await sendAndWait(fake, press(fake, buttonId(first.sent[0]?.data ?? {}, 'Sources')));
    expect(textOf(again.first?.data ?? {})).toContain('Sources');
    await fake.stop();
    await rm(directory, { recursive: true, force: true });
  });
  it('is asked for again where the file of keys is broken', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'interdict-keys-'));
    await writeFile(join(directory, 'discord-keys.json'), '{"not": [keys');
    await start({ directory });
    const given = await sendAndWait(running.fake, press(running.fake, 'k:AAAAAAAAAAAAAAAAAAAAAA'));
    expect(textOf(given.first?.data ?? {})).toMatch(/Ask again/);
    await rm(directory, { recursive: true, force: true });
  });
});

describe('a day that cannot be', () => {
  it.each(['2023-02-30', 'the day before never', '0000-00-00', '9'.repeat(60)])('%j gets one answer', async (day) => {
    await start();
    const first = await sendAndWait(running.fake, command(running.fake, { query: 'tiktok belgium' }));
    const asked = await sendAndWait(running.fake, press(running.fake, buttonId(first.sent[0]?.data ?? {}, 'As of')));
    const modal = asked.first?.data as { custom_id: string } | undefined;
    const given = await sendAndWait(running.fake, submitDay(running.fake, modal?.custom_id ?? '', day));
    expect(given.sent).toHaveLength(1);
    expect(given.first?.how).toBe(4);
  });
});

describe('an answer that no message holds', () => {
  const items = Array.from({ length: 60 }, (_, i) => ({
    quote: `Quotation ${i + 1} ${'of many words '.repeat(12)}`,
    source: `Example Herald (test data) ${i + 1}`,
    url: `https://herald.example/${i + 1}`,
    citation: i + 1,
  }));
  const huge = answerOf({
    kind: 'found',
    question: question('tiktok belgium'),
    citations: items.map(({ quote, source, url }) => ({
      source: 'h',
      quote,
      url,
      publisher: null,
      title: null,
      date: null,
      text: source,
    })),
    blocks: [
      {
        block: 'lede',
        tone: 'banned',
        sentences: [{ text: 'TikTok in Belgium: in force', statements: ['s'], citations: [1] }],
      },
      { block: 'quotations', title: 'In the words of the sources', items },
      {
        block: 'sources',
        title: 'Sources',
        items: items.map(({ citation, source, url }) => ({ citations: [citation], text: source, url })),
      },
    ],
  });
  it('is one message all the same, shortened aloud', async () => {
    await start({ interdict: () => ({ ...stubInterdict(), ask: () => huge }) });
    const given = await sendAndWait(running.fake, command(running.fake, { query: 'x' }));
    await answeredNothingMore();
    expect(given.sent.map(({ how }) => how)).toEqual([4]);
    expect(given.first?.data).toMatchObject({ flags: 64 | (1 << 15) });
    expect(textOf(given.first?.data ?? {})).toMatch(/Shortened to fit/);
  });
});

/** A second question is answered, so that whatever the first one still had to send would have come. */
async function answeredNothingMore(): Promise<void> {
  await sendAndWait(running.fake, command(running.fake, { query: 'y' }));
}

describe('completions under fault', () => {
  it('that are refused are forgotten, and the next ones come', async () => {
    await start();
    running.fake.faults.push({ path: CALLBACK, status: 404, body: { code: 10062, message: 'Unknown interaction' } });
    running.fake.deliver(typing(running.fake, 'tik'));
    const given = await sendAndWait(running.fake, typing(running.fake, 'tikt'));
    expect(given.first?.how).toBe(8);
  });
});
