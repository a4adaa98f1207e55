/** Every interaction and every DM, answered once: Discord's delivery to a request, the request to a reply, the reply back. */
import {
  type AutocompleteInteraction,
  type ChannelType,
  type Client,
  Events,
  type Interaction,
  type Message,
  MessageFlags,
} from 'discord.js';
import { EXAMPLES } from '../conversation/commands.ts';
import { converse, type Reply, type Request } from '../conversation/converse.ts';
import type { Once } from '../conversation/once.ts';
import { todayAt } from '../conversation/today.ts';
import { NOTES } from '../conversation/words.ts';
import type { SurfaceContext } from '../service/surface.ts';
import { complete, deliver, type Memory } from './deliver.ts';
import { meaningOf } from './faults.ts';
import { questionOf } from './ids.ts';
import { LIMITS } from './limits.ts';
import { requestOf, requestOfMessage } from './receive.ts';
import { renderNotice } from './render/answer.ts';
import { messageFor } from './render/message.ts';

export interface Answering extends Memory {
  readonly context: SurfaceContext;
  readonly seen: Once;
  readonly track: (work: Promise<void>) => void;
}

export function answerWhatComes(client: Client, answering: Answering): void {
  const { seen, track } = answering;
  const channelTypes = new Map<string, ChannelType | undefined>();
  client.on(Events.Raw as 'raw', (packet: { t: string; d: { id: string; channel?: { type: ChannelType } } }) => {
    if (packet.t === 'INTERACTION_CREATE') channelTypes.set(packet.d.id, packet.d.channel?.type);
  });
  client.on(Events.InteractionCreate, (interaction) => {
    const channelType = channelTypes.get(interaction.id);
    channelTypes.delete(interaction.id);
    if (!seen.first(interaction.id)) return;
    if (interaction.isAutocomplete()) track(suggest(interaction, answering));
    else track(answer(interaction, channelType, answering));
  });
  client.on(Events.MessageCreate, (message) => {
    if (message.guildId !== null || message.author.bot || !seen.first(message.id)) return;
    track(answerMessage(message, answering));
  });
}

/** The first question of a process finds everything loaded and compiled: done once, before the first one can come. */
export function warmUp({ context, keys }: Pick<Answering, 'context' | 'keys'>): void {
  const today = todayAt(context.now());
  for (const text of EXAMPLES) {
    const interdict = context.interdict();
    const reply = converse(interdict, { kind: 'ask', text, today, canPost: true, asker: '0' });
    if (reply.reply === 'answer') messageFor(reply, keys);
    interdict.suggest(text, { today, limit: LIMITS.choices.max });
  }
}

async function suggest(interaction: AutocompleteInteraction, { context, keys }: Answering): Promise<void> {
  const typed = questionOf(interaction.options.getFocused(), keys);
  const options = { today: todayAt(context.now()), limit: LIMITS.choices.max };
  await complete(interaction, context.interdict().suggest(typed, options), keys);
}

async function answer(
  interaction: Interaction,
  channelType: ChannelType | undefined,
  answering: Answering,
): Promise<void> {
  if (!interaction.isRepliable()) return;
  const { context, keys } = answering;
  const started = performance.now();
  const request = requestOf(interaction, { now: context.now(), keys, channelType });
  const reply: Reply = request
    ? converse(context.interdict(), request)
    : { reply: 'trouble', text: NOTES.unknownCommand };
  const carried = request?.kind === 'follow-up' ? (request.carried ?? null) : null;
  const fault = await deliver(interaction, reply, carried, answering);
  note(answering, interaction.id, request, reply, started, fault);
}

async function answerMessage(message: Message, answering: Answering): Promise<void> {
  const { context, keys } = answering;
  const started = performance.now();
  const request = requestOfMessage(message, context.now());
  const reply = converse(context.interdict(), request);
  let fault: string | null = null;
  if (message.channel.isSendable()) {
    const components = reply.reply === 'answer' ? messageFor(reply, keys) : renderNotice([NOTES.fault]);
    try {
      await message.channel.send({ components, flags: MessageFlags.IsComponentsV2 });
    } catch (cause) {
      const meant = meaningOf(cause);
      if (meant.meaning !== 'done') fault = meant.why;
    }
  }
  note(answering, message.id, request, reply, started, fault);
}

function note(
  { context }: Answering,
  id: string,
  request: Request | null,
  reply: Reply,
  started: number,
  fault: string | null,
): void {
  if (request) context.questions.answered('discord', id, request, reply, performance.now() - started);
  if (fault) context.log.warn({ surface: 'discord', id, fault }, 'Discord refused an answer');
}
