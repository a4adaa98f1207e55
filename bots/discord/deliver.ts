/** Sends a reply to where it was asked: one message, private unless posted, and a plain reason where it is refused. */
import {
  type AutocompleteInteraction,
  type Interaction,
  InteractionContextType,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { visible } from '../../core/answer/visible.ts';
import type { Suggestion } from '../../core/port.ts';
import type { Reply } from '../conversation/exchange.ts';
import type { KeyStore } from '../conversation/keys.ts';
import type { Posted } from '../conversation/posted.ts';
import { NOTES, postedBy } from '../conversation/words.ts';
import { isAbsent, meaningOf } from './faults.ts';
import { choiceValue } from './ids.ts';
import { LIMITS } from './limits.ts';
import { nameOf } from './receive.ts';
import { type Components, renderNotice } from './render/answer.ts';
import { dayModal } from './render/day-modal.ts';
import { COPY_FILE, checkedMessage, copyFileMessage, copyMessage, messageFor } from './render/message.ts';
import { cut } from './render/press.ts';

const V2 = MessageFlags.IsComponentsV2;
const PRIVATE = V2 | MessageFlags.Ephemeral;

/** What is remembered from one delivery to the next. */
export interface Memory {
  readonly keys: KeyStore;
  readonly posted: Posted;
}

/**
 * @param carried what the pressed button carried; null where none was pressed
 * @returns what to log: null where all went well. Never throws.
 */
export async function deliver(
  interaction: RepliableInteraction,
  reply: Reply,
  carried: string | null,
  memory: Memory,
): Promise<string | null> {
  try {
    await send(interaction, reply, carried, memory);
    return null;
  } catch (fault) {
    const meant = meaningOf(fault);
    if (meant.meaning === 'done') return null;
    if (meant.meaning === 'gone') return meant.why;
    const reason = reply.reply === 'take-back' ? NOTES.notTakenBack : meant.say;
    try {
      await say(interaction, renderNotice([reason]), PRIVATE);
    } catch (again) {
      const why = meaningOf(again);
      return why.meaning === 'done' ? meant.why : `${meant.why}, then ${why.why}`;
    }
    return meant.why;
  }
}

async function send(
  interaction: RepliableInteraction,
  reply: Reply,
  carried: string | null,
  { keys, posted }: Memory,
): Promise<void> {
  const flags = privately(interaction);
  switch (reply.reply) {
    case 'answer':
      return show(interaction, messageFor(reply, keys), flags, reply.inPlace);
    case 'post':
      return post(interaction, reply, carried, { keys, posted });
    case 'take-back':
      if (!interaction.isMessageComponent()) return say(interaction, renderNotice([NOTES.gone]), flags);
      await takeAway(interaction);
      await posted.takenBack(interaction.user.id, carried ?? '');
      await interaction.webhook.send({ components: renderNotice([reply.text]), flags: PRIVATE });
      return;
    case 'checked':
      return show(interaction, checkedMessage(reply.checked, reply.notes, keys), flags, reply.inPlace);
    case 'pick-day':
      if (interaction.isModalSubmit()) return say(interaction, renderNotice([reply.prompt]), flags);
      await interaction.showModal(dayModal(reply, keys));
      return;
    case 'copy':
      return copy(interaction, reply.text, flags);
    case 'trouble':
      return say(interaction, renderNotice([reply.text]), flags);
  }
}

/** In the place of the private message whose button was pressed, where that is wanted. */
async function show(
  interaction: RepliableInteraction,
  components: Components,
  flags: number,
  inPlace: boolean,
): Promise<void> {
  if (inPlace && interaction.isMessageComponent() && isPrivate(interaction)) {
    await interaction.update({ components, flags: V2 });
    return;
  }
  return say(interaction, components, flags);
}

/** For everyone, once from under one private message; one that Discord refused can be tried again. */
async function post(
  interaction: RepliableInteraction,
  reply: Extract<Reply, { reply: 'post' }>,
  carried: string | null,
  { keys, posted }: Memory,
): Promise<void> {
  const { answer, asked } = reply;
  const pressed = interaction.isMessageComponent() && carried !== null ? { on: interaction.message.id, carried } : null;
  const claim = pressed && (await posted.claim(pressed.on, interaction.user.id, pressed.carried));
  if (pressed && !claim) return say(interaction, renderNotice([NOTES.alreadyPosted]), PRIVATE);
  const by = postedBy(nameOf(interaction), asked.on, answer.ledger.newest);
  try {
    const message = messageFor({ ...reply, notes: [by, ...reply.notes] }, keys);
    // What everyone sees is there for long: its buttons must be known after a restart.
    await keys.flush().catch(() => {});
    await say(interaction, message, V2);
  } catch (fault) {
    if (meaningOf(fault).meaning !== 'done') await claim?.release();
    throw fault;
  }
}

/** After a deferred update the original response is the message whose button was pressed. */
async function takeAway(interaction: MessageComponentInteraction): Promise<void> {
  try {
    await interaction.deferUpdate();
  } catch (fault) {
    if (meaningOf(fault).meaning !== 'done') throw fault;
  }
  try {
    await interaction.webhook.deleteMessage('@original');
  } catch (fault) {
    if (!isAbsent(fault)) throw fault;
  }
}

/** A message that the asker alone sees: an ephemeral one, or one of the bot's in the conversation with it. */
function isPrivate(interaction: MessageComponentInteraction): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral) || interaction.context === InteractionContextType.BotDM;
}

/** Only the asker sees it, save where the asker already sees the whole conversation with the bot alone. */
function privately(interaction: Interaction): number {
  const kept = interaction.context === InteractionContextType.BotDM && interaction.isMessageComponent();
  return kept && !interaction.message.flags.has(MessageFlags.Ephemeral) ? V2 : PRIVATE;
}

async function say(interaction: RepliableInteraction, components: Components, flags: number): Promise<void> {
  // A deferred update has no reply of its own to edit: its original is the message that was pressed.
  const updating = interaction.isMessageComponent() && interaction.deferred && interaction.ephemeral === null;
  if (updating || interaction.replied) await interaction.followUp({ components, flags });
  else if (interaction.deferred) await interaction.editReply({ components, flags: V2 });
  else await interaction.reply({ components, flags });
}

/** A file takes longer to send than the first response may: it comes with the edit of a deferred reply. */
async function copy(interaction: RepliableInteraction, text: string, flags: number): Promise<void> {
  const box = copyMessage(text);
  if (box) return say(interaction, box, flags);
  await interaction.deferReply(flags & MessageFlags.Ephemeral ? { flags: MessageFlags.Ephemeral } : {});
  await interaction.editReply({
    components: copyFileMessage(),
    flags: V2,
    files: [{ attachment: Buffer.from(visible(text), 'utf8'), name: COPY_FILE }],
  });
}

/** Completions; a person who typed on no longer waits for these, so a refusal is nothing to act on. */
export async function complete(
  interaction: AutocompleteInteraction,
  suggestions: readonly Suggestion[],
  keys: KeyStore,
): Promise<void> {
  const choices = suggestions
    .filter(({ label, ask }) => label.trim() !== '' && ask.trim() !== '')
    .slice(0, LIMITS.choices.max)
    .map(({ label, ask }) => ({
      name: cut(visible(label).replace(/\s+/g, ' ').trim(), LIMITS.choiceName.max),
      value: choiceValue(ask, keys),
    }));
  await interaction.respond(choices).catch(() => {});
}
