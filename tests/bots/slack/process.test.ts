import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LABELS, NOTES } from '../../../bots/conversation/words.ts';
import type { Answer } from '../../../core/answer/answer.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { list, strings } from '../../fakes/slack/block-kit-report.ts';
import { ASKER, CHANNEL, DIRECT, Payloads, type Pressed, type Spot } from '../../fakes/slack/payloads.ts';
import { type Running, spawnService, startService } from '../../fakes/slack/process.ts';
import { FakeSlack, type Seen } from '../../fakes/slack/slack.ts';
import { httpTransport, socketTransport, type Transport } from '../../fakes/slack/transports.ts';
import { wordsOf } from '../../fakes/slack/words.ts';
import { HOSTILE } from '../../fixtures/answers.ts';
import { flow } from './card-faults.ts';
import { button } from './pressing.ts';

const run = promisify(execFile);
const wordsIn = (seen: Seen | undefined) => flow(wordsOf(list(seen?.message['blocks'])));

/** The terminal's first screen, without the line of what else there is, which stands on buttons here. */
async function terminal(text: string): Promise<string[]> {
  const { stdout } = await run(process.execPath, ['dist/bots/terminal/ask.js', '--json', ...text.split(' ')]);
  const { blocks, screen } = JSON.parse(stdout) as Answer;
  return answerLines({ blocks: blocks.slice(0, screen).filter(({ block }) => block !== 'more') });
}

describe.each(['socket', 'http'] as const)('the service, as npm start starts it, over %s', (mode) => {
  let slack: FakeSlack;
  let service: Running;
  let payloads: Payloads;
  let transport: Transport;
  beforeAll(async () => {
    slack = await new FakeSlack().start();
    service = await startService(slack, { mode });
    payloads = new Payloads(slack);
    transport =
      mode === 'socket' ? socketTransport(slack) : httpTransport(slack, () => `${service.origin}/slack/events`);
  }, 60_000);
  afterAll(async () => {
    const { code, took } = await service.stop();
    await slack.stop();
    expect({ code, slow: took > 10_000 }).toEqual({ code: 0, slow: false });
  });
  afterEach(() => {
    expect(slack.faults.splice(0)).toEqual([]);
  });
  const next = async (act: () => Promise<unknown>) => {
    const before = slack.seen.length;
    await act();
    await slack.until(() => slack.seen.length > before, 'an answer');
    return slack.seen[before];
  };
  const command = (text: string) => next(() => transport.send('command', payloads.command(text)));
  const press = (pressed: Pressed) => next(() => transport.send('interactive', payloads.action(pressed)));

  it.each(['tiktok belgium', 'tiktok belgum', 'georgia', 'help', 'tiktok france vs belgium', 'zoom iceland'])(
    'answers /ban %s in the words of the terminal',
    async (text) => {
      const seen = await command(text);
      expect(seen).toMatchObject({ by: 'ack', everyone: false });
      expect(wordsIn(seen)).toBe(flow(await terminal(text)));
    },
  );

  it.each(HOSTILE)('shows a question of %j harmlessly', async (text) => {
    expect(wordsIn(await command(`${text} tiktok belgium`))).not.toBe('');
  });

  it('goes through the buttons of an answer', async () => {
    const own = await command('tiktok belgium');
    expect(await press(button(own?.message, LABELS.post))).toMatchObject({ everyone: true, channel: CHANNEL });
    expect(wordsIn(await press(button(own?.message, LABELS.sources)))).toContain('Sources');
    await transport.send('interactive', payloads.action(button(own?.message, LABELS.copy)));
    await slack.until(() => slack.callsOf('views.open').length > 0, 'a modal');
    expect(
      strings(slack.callsOf('views.open').at(-1)?.args['view'], new Set(['text'])).join('').length,
    ).toBeGreaterThan(100);
  });

  it('answers in a channel, in a thread and in a direct message', async () => {
    expect(await next(() => transport.send('event', payloads.mention('tiktok france?')))).toMatchObject({
      channel: CHANNEL,
    });
    const threaded = payloads.mention('tiktok france?', CHANNEL, '1600000000.000100');
    expect(await next(() => transport.send('event', threaded))).toMatchObject({ thread: '1600000000.000100' });
    const direct = await next(() => transport.send('event', payloads.direct('tiktok france')));
    expect(direct).toMatchObject({ channel: DIRECT });
    expect(wordsIn(direct)).toContain('France');
  });

  it('reads the claims of a message', async () => {
    const checked = await next(() =>
      transport.send('interactive', payloads.shortcut('Belgium has banned TikTok for everyone, says the minister.')),
    );
    expect(checked).toMatchObject({ everyone: false });
    expect(wordsIn(checked)).toContain('Belgium');
  });

  it('searches the ledger as one types, and fills App Home', async () => {
    const { payload } = await transport.send('interactive', payloads.suggestion('picker-place', 'belg'));
    expect(JSON.stringify(payload)).toContain('Belgium');
    const home = payloads.event({
      type: 'app_home_opened',
      tab: 'home',
      user: ASKER.id,
      channel: DIRECT,
      event_ts: '1.1',
    });
    await transport.send('event', home);
    await slack.until(() => slack.callsOf('views.publish').length > 0, 'a Home tab');
  });

  it('is reported healthy, and writes no question to its log', async () => {
    await command('tiktok secretplace');
    expect((await fetch(`${service.origin}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${service.origin}/readyz`)).text()).toContain('slack');
    expect(service.stdout()).toContain('answered');
    expect(service.stdout() + service.stderr()).not.toMatch(/secretplace|xoxb-|xapp-/);
  });
});

describe('ending', () => {
  it.each(['socket', 'http'] as const)('lets an answer under way go out first, over %s', async (mode) => {
    const slack = await new FakeSlack().start();
    const service = await startService(slack, { mode });
    const transport =
      mode === 'socket' ? socketTransport(slack) : httpTransport(slack, () => `${service.origin}/slack/events`);
    slack.trouble('chat.postMessage', { delay: 700 });
    await transport.send('event', new Payloads(slack).mention('tiktok belgium'));
    const { code, took } = await service.stop();
    expect(slack.seen).toHaveLength(1);
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
    await slack.stop();
  });
});

describe('killed and started again', () => {
  it('posts once what was posted before, and lets its poster take it back', async () => {
    const slack = await new FakeSlack().start();
    const folder = await mkdtemp(join(tmpdir(), 'interdict-killed-'));
    const payloads = new Payloads(slack);
    const env = { DATA_DIR: folder };
    const press = async (service: Running, pressed: Pressed, spot: Spot) => {
      const before = slack.seen.length;
      await httpTransport(slack, () => `${service.origin}/slack/events`).send(
        'interactive',
        payloads.action(pressed, spot),
      );
      await slack.until(() => slack.seen.length > before, 'an answer');
      return slack.seen[before];
    };
    const under: Spot = { message: '1600000000.000500' };

    const first = await startService(slack, { mode: 'http', env });
    await httpTransport(slack, () => `${first.origin}/slack/events`).send(
      'command',
      payloads.command('tiktok belgium'),
    );
    const post = button(slack.seen[0]?.message, LABELS.post);
    const posted = await press(first, post, under);
    expect(posted).toMatchObject({ everyone: true });
    await first.stop('SIGKILL');

    const second = await startService(slack, { mode: 'http', env });
    expect(wordsIn(await press(second, post, under))).toBe(flow([NOTES.alreadyPosted]));
    const everyone: Spot = { ephemeral: false };
    expect(wordsIn(await press(second, button(posted?.message, LABELS['take-back']), everyone))).toBe(
      flow([NOTES.takenBack]),
    );
    expect(slack.removed).toEqual(['chat.delete']);
    expect(await press(second, post, under)).toMatchObject({ everyone: true });
    await second.stop('SIGKILL');
    expect(slack.faults).toEqual([]);
    await slack.stop();
    await rm(folder, { recursive: true });
  }, 60_000);
});

describe('a start that cannot succeed', () => {
  it.each([
    ['a wrong bot token', 'http', { SLACK_BOT_TOKEN: 'xoxb-wrong' }, 'SLACK_BOT_TOKEN'],
    ['a wrong app token', 'socket', { SLACK_APP_TOKEN: 'xapp-wrong' }, 'SLACK_APP_TOKEN'],
    ['a token of another sort', 'http', { SLACK_BOT_TOKEN: 'xoxp-wrong' }, 'SLACK_BOT_TOKEN'],
  ] as const)('with %s ends with one line, a page and an exit code', async (_what, mode, env, variable) => {
    const slack = await new FakeSlack().start();
    const { exited, stderr } = await spawnService(slack, { mode, env });
    expect(await exited).toBe(2);
    expect(stderr().trim().split('\n')).toHaveLength(1);
    expect(stderr()).toMatch(new RegExp(`^${variable}`));
    expect(stderr()).not.toMatch(/\bat .*:\d+:\d+|xox[bp]-wrong|xapp-wrong/);
    await slack.stop();
  });
});

describe('a port held open', () => {
  it('does not keep the service from ending', async () => {
    const slack = await new FakeSlack().start();
    const service = await startService(slack, { mode: 'http' });
    const idle = connect(Number(new URL(service.origin).port), '127.0.0.1');
    idle.on('error', () => {});
    const { took } = await service.stop();
    expect(took).toBeLessThan(10_000);
    idle.destroy();
    await slack.stop();
  });
});
