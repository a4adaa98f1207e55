/**
 * Deliveries as Discord sent them, kept until discord.js has made its own of them: it keeps less of a message than is in
 * it, and of a channel of a server nothing at all.
 */
import { type ChannelType, type Client, Events } from 'discord.js';
import { type Bag, bag } from '../conversation/gathering.ts';

export interface Delivered {
  /** Of the channel that an interaction came from; undefined where Discord did not say. */
  readonly channelType?: ChannelType | undefined;
  /** The message that was written, or that a command was given on. */
  readonly message: unknown;
}

/** Deliveries of which discord.js makes nothing are forgotten when so many others came after them. */
const KEPT = 100;

interface Packet {
  readonly t: string;
  readonly d: {
    readonly id: string;
    readonly guild_id?: string;
    readonly channel?: { readonly type: ChannelType };
    readonly data?: { readonly target_id?: string; readonly resolved?: { messages?: Record<string, unknown> } };
  };
}

/** @returns takes what was delivered under an id, once */
export function keepDelivered(client: Client): (id: string) => Delivered | undefined {
  const kept = new Map<string, Delivered>();
  const keep = (id: string, delivered: Delivered) => {
    kept.set(id, delivered);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  };
  // Comes before discord.js looks at the packet.
  client.on(Events.Raw as 'raw', ({ t, d }: Packet) => {
    if (t === 'MESSAGE_CREATE' && !d.guild_id) keep(d.id, { message: d });
    if (t !== 'INTERACTION_CREATE') return;
    const { target_id: target = '', resolved } = d.data ?? {};
    const message = resolved?.messages?.[target];
    keep(d.id, { channelType: d.channel?.type, message });
    const bare = bareOf(message);
    if (resolved && bare) resolved.messages = { [target]: bare };
  });
  return (id) => {
    const found = kept.get(id);
    kept.delete(id);
    return found;
  };
}

/**
 * What discord.js needs of the message that a command was given on. Given all of it, it throws on a poll in a channel that
 * it was not told of (`channel.id` in its structures/Poll.js), which ends the process, and fills its caches for nothing.
 */
function bareOf(message: unknown): Bag | null {
  const { id, channel_id, author, content = '', type = 0 } = bag(message) ?? {};
  return id ? { id, channel_id, ...(author ? { author } : {}), content, type } : null;
}
