import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encode } from '../../../bots/conversation/follow-up.ts';
import type { Interdict } from '../../../core/port.ts';
import { isBag, list } from '../../fakes/slack/block-kit-report.ts';
import { ASKER, CHANNEL } from '../../fakes/slack/payloads.ts';
import { SIGNING_SECRET } from '../../fakes/slack/slack.ts';
import { encoded, post } from '../../fakes/slack/transports.ts';
import { wordsOf } from '../../fakes/slack/words.ts';
import { openWorkspace, type Workspace } from '../../fakes/slack/workspace.ts';
import { stubInterdict } from '../../fixtures/stub.ts';

const stub = stubInterdict();
const ledger = 'a'.repeat(12);
const follow = (over: object) =>
  encode({ v: 2, verb: 'ask', ask: 'tiktok belgium', on: '2026-11-21', ledger, ...over });

let at: Workspace;
const open = async (mode: 'socket' | 'http', interdict: Interdict = stub) => {
  at = await openWorkspace({ mode, interdict });
};
afterEach(async () => {
  await at.close();
  expect(at.slack.faults).toEqual([]);
});
const told = (index = -1) => wordsOf(list(at.slack.seen.at(index)?.message['blocks'])).join(' ');

/** One message more than before, and no second one while other traffic goes through. */
async function exactlyOne(before = 0): Promise<void> {
  await at.slack.until(() => at.slack.seen.length > before, 'an answer', 8_000);
  await at.transport.send('command', at.payloads.command('help'));
  expect(at.slack.seen.filter(({ by }) => by !== 'ack')).toHaveLength(before + 1);
}

describe.each(['socket', 'http'] as const)('Slack in trouble, over %s', (mode) => {
  beforeEach(() => open(mode));

  it.each([
    ['429 with Retry-After', [{ status: 429, headers: { 'retry-after': '1' } }]],
    ['500 twice', [{ status: 500 }, { status: 500 }]],
    ['a slow answer', [{ delay: 1500 }]],
  ])('answers a mention once in spite of %s', async (_what, troubles) => {
    at.slack.trouble('chat.postMessage', ...troubles);
    await at.transport.send('event', at.payloads.mention('tiktok belgium'));
    await exactlyOne();
    expect(at.slack.seen[0]).toMatchObject({ by: 'chat.postMessage', channel: CHANNEL });
  });

  it.each([
    ['the bot is not in the channel', 'not_in_channel', ASKER.id],
    ['the message was deleted', 'thread_not_found', CHANNEL],
    ['the channel is archived', 'is_archived', CHANNEL],
  ])('reaches the asker where %s', async (_what, error, channel) => {
    if (error === 'not_in_channel') at.slack.foreign.add(CHANNEL);
    else at.slack.trouble('chat.postMessage', { error });
    await at.transport.send('event', at.payloads.mention('tiktok belgium'));
    await exactlyOne();
    expect(at.slack.seen[0]).toMatchObject({ channel });
    expect(told(0)).toContain('TikTok in Belgium');
  });

  it.each([
    ['429 with Retry-After', [{ status: 429, headers: { 'retry-after': '1' } }]],
    ['500 twice', [{ status: 500 }, { status: 502 }]],
  ])('answers a button once in spite of %s', async (_what, troubles) => {
    at.slack.trouble('response_url', ...troubles);
    await at.transport.send('interactive', at.payloads.action({ action_id: 'ask:0', value: follow({}) }));
    await exactlyOne();
    expect(at.slack.seen[0]).toMatchObject({ by: 'response_url' });
  });

  it('finds another way where the response_url has expired', async () => {
    const payload = at.payloads.action({ action_id: 'ask:0', value: follow({}) });
    at.slack.expire(String('response_url' in payload ? payload.response_url : ''));
    await at.transport.send('interactive', payload);
    await exactlyOne();
    expect(at.slack.seen[0]).toMatchObject({ by: 'chat.postEphemeral', everyone: false });
  });

  it('answers beside a message that can no longer be replaced', async () => {
    at.slack.trouble('response_url', { status: 404 });
    await at.transport.send(
      'interactive',
      at.payloads.action({ action_id: 'more', value: follow({ verb: 'more', page: 2 }) }),
    );
    await exactlyOne();
    expect(at.slack.seen[0]).toMatchObject({ by: 'response_url', replaces: false });
  });

  it('answers what is delivered twice once', async () => {
    const mention = at.payloads.mention('tiktok belgium');
    await at.transport.send('event', mention);
    await at.transport.repeat('event', mention);
    await exactlyOne();
    const command = at.payloads.command('tiktok belgium');
    const before = at.slack.seen.length;
    await at.transport.send('command', command);
    await at.transport.repeat('command', command);
    expect(at.slack.seen).toHaveLength(before + 1);
    const action = at.payloads.action({ action_id: 'ask:0', value: follow({}) });
    await at.transport.send('interactive', action);
    await at.transport.repeat('interactive', action);
    await exactlyOne(1);
  });

  it.each([
    ['a button of an older version', { action_id: 'ask:0', value: '0|ask|tiktok belgium' }, 'older version'],
    ['a button that is unknown', { action_id: 'who-knows' }, 'older version'],
    [
      'a key that is no longer kept',
      { action_id: 'pick', type: 'static_select', selected_option: { value: 'k:gone' } },
      'no longer kept',
    ],
    [
      'a day for a key that is no longer kept',
      { action_id: 'as-of', type: 'datepicker', block_id: 'k:gone', selected_date: '2023-03-01' },
      'no longer kept',
    ],
  ])('gives a reason for %s', async (_what, pressed, reason) => {
    await at.transport.send('interactive', at.payloads.action(pressed));
    await exactlyOne();
    expect(told(0)).toContain(reason);
  });

  it('shows the answer of now where the ledger has changed since the button', async () => {
    const value = follow({ verb: 'post', ledger: 'b'.repeat(12) });
    await at.transport.send('interactive', at.payloads.action({ action_id: 'post', value }));
    await exactlyOne();
    expect(at.slack.seen[0]).toMatchObject({ everyone: false });
    expect(JSON.stringify(at.slack.seen[0]?.message)).toContain('ledger has changed');
  });

  it('sends a shorter answer where Slack finds it too long after all', async () => {
    const tooLong = { error: 'msg_blocks_too_long' };
    at.slack.trouble('chat.postMessage', tooLong, tooLong);
    at.slack.trouble('chat.postEphemeral', tooLong);
    await at.transport.send('event', at.payloads.mention('tiktok belgium'));
    await exactlyOne();
    expect(at.slack.seen[0]).toMatchObject({ by: 'chat.postMessage', channel: CHANNEL });
  });

  it('lets an answer under way end before it stops', async () => {
    at.slack.trouble('chat.postMessage', { delay: 400 });
    await at.transport.send('event', at.payloads.mention('tiktok belgium'));
    await at.surface.stop();
    expect(at.slack.seen).toHaveLength(1);
    expect(at.surface.state()).toEqual({ state: 'stopped' });
  });
});

/** Longer than a card: the rest of it is folded. */
const long: Interdict = {
  ...stub,
  ask: (text, options) => {
    const answer = stub.ask('timeline tiktok us', options);
    const blocks = answer.blocks.map((block) =>
      block.block === 'events' ? { ...block, items: Array.from({ length: 40 }, () => block.items).flat() } : block,
    );
    return { ...answer, blocks, question: { ...answer.question, text } };
  },
};

describe.each(['socket', 'http'] as const)('an answer longer than a card, over %s', (mode) => {
  beforeEach(() => open(mode, long));
  const folds = () =>
    list(at.slack.seen.at(-1)?.message['blocks']).some((block) => isBag(block) && block['type'] === 'container');

  it('follows the acknowledgement, which cannot tell whether Slack took a fold', async () => {
    await at.transport.send('command', at.payloads.command('timeline tiktok us'));
    await at.slack.until(() => at.slack.seen.length === 1, 'an answer');
    expect(at.slack.seen[0]).toMatchObject({ by: 'response_url', everyone: false, replaces: false });
    expect(folds()).toBe(true);
  });

  it('is shortened, once, where Slack refuses the fold', async () => {
    const refused = { status: 400, error: 'invalid_blocks' };
    at.slack.trouble('response_url', refused);
    at.slack.trouble('chat.postEphemeral', { error: refused.error });
    at.slack.trouble('chat.postMessage', { error: refused.error });
    await at.transport.send('command', at.payloads.command('timeline tiktok us'));
    await at.slack.until(() => at.slack.seen.length === 1, 'an answer');
    expect(at.slack.seen[0]).toMatchObject({ by: 'response_url', everyone: false });
    expect(folds()).toBe(false);
    expect(told()).toContain('Shortened to fit');
  });
});

describe.each(['socket', 'http'] as const)('a fault of ours, over %s', (mode) => {
  it('is said to the asker, and leaves the words out of the log', async () => {
    await open(mode, {
      ...stub,
      ask: (text, options) => {
        if (text.includes('boom')) throw new Error(`no answer to ${text}`);
        return stub.ask(text, options);
      },
    });
    await at.transport.send('command', at.payloads.command('boom secretword'));
    expect(told()).toContain('Something went wrong here');
    await at.transport.send('command', at.payloads.command('tiktok belgium'));
    expect(told()).toContain('TikTok in Belgium');
    expect(at.logged.join('')).not.toContain('secretword');
  });
});

describe('the socket', () => {
  beforeEach(() => open('socket'));

  it.each(['drop', 'refresh'] as const)('is open again soon after a %s', async (what) => {
    at.slack.socket[what]();
    const from = Date.now();
    await at.slack.until(() => at.slack.socket.opened === 2 && at.surface.state().state === 'up', 'a new socket');
    expect(Date.now() - from).toBeLessThan(2_000);
    await at.transport.send('command', at.payloads.command('tiktok belgium'));
    expect(told()).toContain('TikTok in Belgium');
  });

  it('is tried again until Slack lets it in', async () => {
    at.slack.trouble('apps.connections.open', { error: 'internal_error' }, { error: 'internal_error' });
    at.slack.socket.drop();
    await at.slack.until(() => at.surface.state().state === 'reconnecting', 'the loss noticed');
    await at.slack.until(() => at.slack.socket.opened === 2 && at.surface.state().state === 'up', 'a new socket');
    await at.transport.send('command', at.payloads.command('tiktok belgium'));
    expect(told()).toContain('TikTok in Belgium');
  });

  it.each([
    'not JSON',
    'null',
    '[]',
    '{}',
    '{"type":"events_api","envelope_id":"e"}',
    '{"type":"slash_commands","envelope_id":"f","payload":null}',
  ])('survives %s', async (text) => {
    at.slack.socket.raw(text);
    await at.transport.send('command', at.payloads.command('tiktok belgium'));
    expect(told()).toContain('TikTok in Belgium');
  });
});

describe('HTTP', () => {
  beforeEach(() => open('http'));
  const events = () => `${at.origin}/slack/events`;
  const command = () => encoded('command', at.payloads.command('tiktok belgium'));
  const nothingDone = () => {
    expect(at.slack.seen).toEqual([]);
    expect(at.logged.join('')).not.toContain('answered');
  };
  const seconds = () => Math.floor(Date.now() / 1000);

  it.each([
    ['forged', () => ({ secret: `${SIGNING_SECRET}!` })],
    ['expired', () => ({ timestamp: seconds() - 301 })],
    ['from the future', () => ({ timestamp: seconds() + 301 })],
    ['missing', () => ({ headers: { 'x-slack-signature': '' } })],
    ['of another version', () => ({ headers: { 'x-slack-signature': 'v9=00' } })],
    ['of no time', () => ({ headers: { 'x-slack-request-timestamp': 'now' } })],
  ])('refuses a signature that is %s, and does nothing', async (_what, signing) => {
    expect((await post(events(), ...command(), signing())).status).toBe(401);
    nothingDone();
  });

  it('refuses a request that is replayed', async () => {
    const [type, body] = command();
    const signing = { timestamp: seconds() };
    expect((await post(events(), type, body, signing)).status).toBe(200);
    expect((await post(events(), type, body, signing)).status).toBe(401);
    expect(at.logged.filter((line) => line.includes('answered'))).toHaveLength(1);
  });

  it.each([
    ['no JSON', 'application/json', '{"type":'],
    ['null', 'application/json', 'null'],
    ['a number', 'application/json', '7'],
    ['a list', 'application/json', '[]'],
    ['an empty body', 'application/json', ''],
    ['a payload that is no JSON', 'application/x-www-form-urlencoded', 'payload=%7B'],
    ['a payload that is null', 'application/x-www-form-urlencoded', 'payload=null'],
  ])('refuses %s and goes on', async (_what, type, body) => {
    expect((await post(events(), type, body)).status).toBe(400);
    nothingDone();
    expect((await post(events(), ...command())).status).toBe(200);
  });

  it('survives an object that is no delivery', async () => {
    for (const body of [
      '{}',
      '{"event":7}',
      '{"event":null}',
      '{"type":"block_actions","actions":[]}',
      '{"command":"/ban"}',
    ]) {
      await post(events(), 'application/json', body);
    }
    expect((await post(events(), ...command())).status).toBe(200);
  });

  it('refuses a body larger than any of Slack', async () => {
    expect((await post(events(), 'application/json', `"${'x'.repeat(2_000_000)}"`)).status).toBe(413);
  });

  it('takes a content type with a character set', async () => {
    const [type, body] = command();
    const response = await post(events(), `${type}; charset=utf-8`, body);
    expect(await response.text()).toContain('TikTok in Belgium');
  });

  it('proves its address to Slack', async () => {
    const response = await post(
      events(),
      'application/json',
      '{"type":"url_verification","challenge":"c","token":"t"}',
    );
    expect(await response.json()).toEqual({ challenge: 'c' });
  });

  it('answers other methods and paths as a server does', async () => {
    expect((await fetch(events())).status).toBe(405);
    expect((await fetch(`${at.origin}/slack/install`)).status).toBe(404);
  });
});
