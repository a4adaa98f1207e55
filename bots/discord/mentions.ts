/**
 * Mentions in the channels of servers, where the operator switched them on. discord.js makes no message of one in a channel
 * that it was not told of, and telling it of all of them takes another intent and their memory, so they are read as sent.
 */
import {
  type Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js';
import { bag, textIn } from '../conversation/gathering.ts';
import type { Components } from './render/answer.ts';

/** A place that takes a message. */
export interface Where {
  readonly send: (message: { readonly components: Components; readonly flags: number }) => Promise<unknown>;
}

interface Written {
  readonly id: string;
  readonly channel_id: string;
  readonly guild_id?: string;
  readonly content?: string;
  readonly author?: unknown;
}

/**
 * Only a mention that was typed counts, not one that a reply to the bot gives by itself, nor one of everyone.
 * @param take is given the message as Discord sent it, and where to answer it
 */
export function onMention(client: Client, take: (message: Written, where: Where) => void): void {
  if (!client.options.intents.has(GatewayIntentBits.GuildMessages)) return;
  client.on(Events.Raw as 'raw', ({ t, d }: { t: string; d: Written }) => {
    if (t !== 'MESSAGE_CREATE' || !d.guild_id || bag(d.author)?.['bot'] === true) return;
    const bot = client.user?.id;
    if (bot && new RegExp(`<@!?${bot}>`).test(textIn(d.content))) take(d, replyTo(client, d));
  });
}

function replyTo({ rest }: Client, { id, channel_id: channel }: Written): Where {
  const post = (body: RESTPostAPIChannelMessageJSONBody) => rest.post(Routes.channelMessages(channel), { body });
  return {
    send: async ({ components, flags }) => {
      const body = {
        components: components as NonNullable<RESTPostAPIChannelMessageJSONBody['components']>,
        flags,
        allowed_mentions: { parse: [], replied_user: false },
      };
      try {
        return await post({ ...body, message_reference: { message_id: id, fail_if_not_exists: false } });
      } catch (fault) {
        if (!mayNotReply(fault)) throw fault;
        return await post(body);
      }
    },
  };
}

/** Replying needs to read the history of the channel: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
function mayNotReply(fault: unknown): boolean {
  return fault instanceof DiscordAPIError && fault.code === 160_002;
}
