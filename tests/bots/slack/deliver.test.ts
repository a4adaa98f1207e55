import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { delivery } from '../../../bots/slack/deliver.ts';
import { isRefusal } from '../../../bots/slack/faults.ts';
import type { Place } from '../../../bots/slack/place.ts';
import { noteMessage } from '../../../bots/slack/render/message.ts';

type Client = Parameters<ReturnType<typeof delivery>['answer']>[0];
const message = noteMessage(['An answer.']);

/** A client that takes or refuses each method, and remembers what it was asked. */
function client(refuses: readonly string[] = []): { client: Client; asked: { method: string; channel: unknown }[] } {
  const asked: { method: string; channel: unknown }[] = [];
  const method = (name: string) => async (args: { channel?: unknown }) => {
    asked.push({ method: name, channel: args.channel });
    if (refuses.includes(name)) throw new Error(`refused ${name}`);
    return { ok: true };
  };
  return {
    asked,
    client: {
      chat: {
        postMessage: method('chat.postMessage'),
        postEphemeral: method('chat.postEphemeral'),
        delete: method('chat.delete'),
      },
      views: {},
    } as unknown as Client,
  };
}

describe('a response_url', () => {
  let server: Server;
  let url: string;
  let answers: ((reply: (status: number, headers?: Record<string, string>, body?: string) => void) => void)[];
  let taken: number;
  const slept: number[] = [];
  beforeEach(async () => {
    taken = 0;
    slept.splice(0);
    answers = [];
    server = createServer((request, response) => {
      request.resume();
      request.on('end', () => {
        taken += 1;
        const answer = answers.shift() ?? ((reply) => reply(200, {}, 'ok'));
        answer((status, headers = {}, body = '') => response.writeHead(status, headers).end(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const { answer, post, remove } = delivery({
    patience: 150,
    sleep: async (ms) => {
      slept.push(ms);
    },
  });
  const place = (): Place => ({
    to: 'response',
    url,
    replace: false,
    own: false,
    everyone: false,
    channel: 'C1',
    user: 'U1',
  });

  it('is tried again when it does not answer in time', async () => {
    answers.push(() => {});
    const { client: slack, asked } = client();
    await answer(slack, place(), message);
    expect(taken).toBe(2);
    expect(asked).toEqual([]);
  });

  it('is tried again after the pause that Slack asks for', async () => {
    answers.push((reply) => reply(429, { 'retry-after': '7' }));
    await answer(client().client, place(), message);
    expect(slept).toEqual([7000]);
  });

  it('is left for another way where the pause is too long, or it never works', async () => {
    answers.push((reply) => reply(429, { 'retry-after': '3600' }));
    const first = client();
    await answer(first.client, place(), message);
    expect(first.asked).toEqual([{ method: 'chat.postEphemeral', channel: 'C1' }]);
    answers.push(...Array.from({ length: 3 }, () => (reply: (status: number) => void) => reply(503)));
    const second = client();
    await answer(second.client, place(), message);
    expect(second.asked).toHaveLength(1);
  });

  it('is left for another way where Slack refuses with status 200', async () => {
    answers.push((reply) => reply(200, {}, '{"ok":false,"error":"invalid_blocks"}'));
    const { client: slack, asked } = client();
    await answer(slack, place(), message);
    expect(asked).toHaveLength(1);
  });

  it('gives way to a direct message in the end, and to an error only after that', async () => {
    answers.push((reply) => reply(404));
    const { client: slack, asked } = client(['chat.postEphemeral']);
    await answer(slack, place(), message);
    expect(asked).toEqual([
      { method: 'chat.postEphemeral', channel: 'C1' },
      { method: 'chat.postMessage', channel: 'U1' },
    ]);
    answers.push((reply) => reply(404));
    await expect(answer(client(['chat.postEphemeral', 'chat.postMessage']).client, place(), message)).rejects.toThrow(
      'refused',
    );
  });

  it('carries a public post without the bot being in the channel', async () => {
    const { client: slack, asked } = client();
    expect(await post(slack, place(), message)).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([
    [400, 'invalid_blocks'],
    [200, '{"ok":false,"error":"msg_blocks_too_long"}'],
  ])('is sent a form that Slack takes after one that it does not: %s %s', async (status, said) => {
    answers.push((reply) => reply(status, {}, said));
    const { client: slack, asked } = client(['chat.postEphemeral', 'chat.postMessage']);
    expect(await post(slack, place(), message, () => noteMessage(['Shorter.']))).toBeNull();
    expect(taken).toBe(2);
    answers.push((reply) => reply(status, {}, said));
    await answer(slack, place(), message, () => noteMessage(['Shorter.']));
    expect(asked.map(({ method }) => method)).toEqual(['chat.postEphemeral', 'chat.postMessage']);
    expect(taken).toBe(4);
  });

  it('takes a message away where the bot may not', async () => {
    const at = { ...place(), message: '1700000000.000100' };
    expect(await remove(client().client, at)).toBe(true);
    expect(taken).toBe(0);
    expect(await remove(client(['chat.delete']).client, at)).toBe(true);
    expect(taken).toBe(1);
    answers.push((reply) => reply(404));
    expect(await remove(client(['chat.delete']).client, at)).toBe(false);
  });

  it('does not take an unknown error for a refusal', async () => {
    answers.push((reply) => reply(404));
    await expect(post(client(['chat.postMessage']).client, place(), message)).rejects.toThrow('refused');
    expect(isRefusal(new Error('x'))).toBe(false);
  });
});
