/** Every interaction and every DM, answered once: Discord's delivery to a request, the request to a reply, the reply back. */
import { type AutocompleteInteraction, type Client, Events, type Interaction, MessageFlags } from 'discord.js';
import type { Day } from '../../core/day/edtf.ts';
import { EXAMPLES } from '../conversation/commands.ts';
import { converse } from '../conversation/converse.ts';
import type { Reply, Request } from '../conversation/exchange.ts';
import { bag, textIn } from '../conversation/gathering.ts';
import type { KeyStore } from '../conversation/keys.ts';
import type { Once } from '../conversation/once.ts';
import { todayAt } from '../conversation/today.ts';
import { NOTES } from '../conversation/words.ts';
import type { SurfaceContext } from '../service/surface.ts';
import { complete, deliver, type Memory } from './deliver.ts';
import { type Delivered, keepDelivered } from './delivered.ts';
import { meaningOf } from './faults.ts';
import { questionOf } from './ids.ts';
import { LIMITS } from './limits.ts';
import { onMention, type Where } from './mentions.ts';
import { requestOf, requestOfMessage } from './receive.ts';
import { type Components, renderNotice } from './render/answer.ts';
import { checkedMessage, messageFor } from './render/message.ts';

export interface Answering extends Memory {
  readonly context: SurfaceContext;
  readonly seen: Once;
  readonly track: (work: Promise<void>) => void;
}

export function answerWhatComes(client: Client, answering: Answering): void {
  const { seen, track } = answering;
  const delivered = keepDelivered(client);
  client.on(Events.InteractionCreate, (interaction) => {
    const as = delivered(interaction.id);
    if (!seen.first(interaction.id)) return;
    if (interaction.isAutocomplete()) track(suggest(interaction, answering));
    else track(answer(interaction, as, answering));
  });
  client.on(Events.MessageCreate, (message) => {
    const as = delivered(message.id);
    if (message.guildId !== null || message.author.bot || !seen.first(message.id)) return;
    const { channel } = message;
    if (channel.isSendable()) track(answerMessage(as?.message, message.client.user.id, channel, answering));
  });
  onMention(client, (message, answerIn) => {
    if (seen.first(message.id)) track(answerMessage(message, client.user?.id ?? '', answerIn, answering));
  });
}

/** The first question of a process finds everything loaded and compiled: done once, before the first one can come. */
export function warmUp({ context, keys }: Pick<Answering, 'context' | 'keys'>): void {
  const today = todayHere(context);
  for (const text of EXAMPLES) {
    const interdict = context.interdict();
    const reply = converse(interdict, { kind: 'ask', text, today, canPost: true, asker: '0' });
    if (reply.reply === 'answer') messageFor(reply, keys);
    interdict.suggest(text, { today, limit: LIMITS.choices.max });
  }
}

function todayHere({ now, timeZone }: SurfaceContext): Day {
  return todayAt(now(), timeZone);
}

async function suggest(interaction: AutocompleteInteraction, { context, keys }: Answering): Promise<void> {
  const typed = questionOf(interaction.options.getFocused(), keys);
  const options = { today: todayHere(context), limit: LIMITS.choices.max };
  await complete(interaction, context.interdict().suggest(typed, options), keys);
}

async function answer(interaction: Interaction, delivered: Delivered | undefined, answering: Answering): Promise<void> {
  if (!interaction.isRepliable()) return;
  const { context, keys } = answering;
  const started = performance.now();
  const { channelType, message: target } = delivered ?? {};
  const request = requestOf(interaction, { today: todayHere(context), keys, channelType, target });
  const reply: Reply = request
    ? converse(context.interdict(), request)
    : { reply: 'trouble', text: NOTES.unknownCommand };
  const carried = request?.kind === 'follow-up' ? (request.carried ?? null) : null;
  const fault = await deliver(interaction, reply, carried, answering);
  note(answering, interaction.id, request, reply, started, fault);
}

/** @param written the message, as Discord sent it */
async function answerMessage(written: unknown, bot: string, where: Where, answering: Answering): Promise<void> {
  const { context, keys } = answering;
  const started = performance.now();
  const request = requestOfMessage(written, bot, todayHere(context));
  const reply = converse(context.interdict(), request);
  let fault: string | null = null;
  try {
    await where.send({ components: inMessage(reply, keys), flags: MessageFlags.IsComponentsV2 });
  } catch (cause) {
    const meant = meaningOf(cause);
    if (meant.meaning !== 'done') fault = meant.why;
  }
  note(answering, textIn(bag(written)?.['id']), request, reply, started, fault);
}

function inMessage(reply: Reply, keys: KeyStore): Components {
  if (reply.reply === 'answer') return messageFor(reply, keys);
  if (reply.reply === 'checked') return checkedMessage(reply.checked, reply.notes, keys);
  return renderNotice([reply.reply === 'trouble' ? reply.text : NOTES.fault]);
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
