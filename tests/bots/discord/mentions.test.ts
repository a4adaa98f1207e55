/** Mentions in the channels of servers, where the operator switched them on. */
import { afterEach, expect, it } from 'vitest';
import { NOTES } from '../../../bots/conversation/words.ts';
import { BOT_ID } from '../../fakes/discord/discord.ts';
import { CHANNEL, command, message, sendAndWait, textOf } from '../../fakes/discord/payloads.ts';
import { interdict } from '../../golden/interdict.ts';
import { type Running, run } from './running.ts';
import { unmarked } from './words.ts';

const DIRECT_MESSAGES = 1 << 12;
const GUILD_MESSAGES = 1 << 9;
const V2 = 1 << 15;

let at: Running;
afterEach(async () => {
  expect(at.fake.problems).toEqual([]);
  await at.stop();
});

async function open(mentions = true): Promise<void> {
  at = await run({ mentions, interdict: () => interdict, allowedIntents: DIRECT_MESSAGES | GUILD_MESSAGES });
}

/** A message in a channel of a server, of which discord.js knows nothing. */
const inServer = (content: string, over: object = {}) => {
  const written = { ...message(at.fake, content), guild_id: '500000000000000001', channel_type: 0, ...over };
  at.fake.gateway.dispatch('MESSAGE_CREATE', written);
  return written;
};

async function answered(content: string, over: object = {}) {
  const before = at.fake.messages.length;
  const written = inServer(content, over);
  await at.fake.until(() => at.fake.messages.length > before, 'an answer');
  const { body = {}, channel } = at.fake.messages.at(-1) ?? {};
  return { written, channel, body, said: unmarked(textOf(body)) };
}

it('are answered in reply, for everyone, pinging nobody', async () => {
  await open();
  expect(at.fake.gateway.identifies).toMatchObject([{ intents: DIRECT_MESSAGES | GUILD_MESSAGES }]);
  const { said, body, channel, written } = await answered(`<@${BOT_ID}> signal in Russia?`);
  expect(said).toMatch(/Signal in Russia/);
  expect(channel).toBe(CHANNEL);
  expect(body).toMatchObject({
    flags: V2,
    allowed_mentions: { parse: [], replied_user: false },
    message_reference: { message_id: written.id },
  });
});

it('ask about what they forward, or what they reply to where Discord gives it', async () => {
  await open();
  const claim = message(at.fake, 'Belgium has banned TikTok');
  expect((await answered(`<@${BOT_ID}> true?`, { embeds: [{ title: claim.content }] })).said).toContain(
    NOTES.readCarried,
  );
  expect((await answered(`<@${BOT_ID}> true?`, { referenced_message: claim })).said).toContain(NOTES.readAbove);
  const hidden = { ...claim, content: '' };
  expect((await answered(`<@${BOT_ID}> true?`, { referenced_message: hidden })).said).toContain(NOTES.aboveHidden);
});

it('alone are answered: no other message, no reply by itself, no bot, none twice', async () => {
  await open();
  inServer('signal in Russia?');
  inServer('', { mentions: [{ id: BOT_ID }] });
  inServer('@everyone signal in Russia?', { mention_everyone: true });
  inServer(`<@${BOT_ID}> signal in Russia?`, { author: { id: '5', username: 'x', bot: true } });
  const { written } = await answered(`<@!${BOT_ID}> signal in Russia?`);
  at.fake.gateway.dispatch('MESSAGE_CREATE', written);
  await answered(`<@${BOT_ID}> tiktok in Belgium?`);
  expect(at.fake.messages).toHaveLength(2);
});

it('are answered without a reply where the bot may not read the channel, and not twice where sending fails', async () => {
  await open();
  const path = /^\/channels\/\d+\/messages$/;
  at.fake.faults.push({ path, status: 403, body: { code: 160_002, message: 'Cannot reply' } });
  expect((await answered(`<@${BOT_ID}> signal in Russia?`)).body).not.toHaveProperty('message_reference');
  at.fake.faults.push({ path, status: 403, body: { code: 50_013, message: 'Missing Permissions' } });
  inServer(`<@${BOT_ID}> signal in Russia?`);
  await at.fake.until(() => at.lines.some((line) => line.includes('refused an answer')), 'a line in the log');
  expect(at.fake.messages).toHaveLength(1);
});

it('are not asked for, and not answered, unless they are switched on', async () => {
  await open(false);
  expect(at.fake.gateway.identifies).toMatchObject([{ intents: DIRECT_MESSAGES }]);
  inServer(`<@${BOT_ID}> signal in Russia?`);
  await sendAndWait(at.fake, command(at.fake, { query: 'signal russia' }));
  expect(at.fake.messages).toEqual([]);
});
