/** Sends a reply to where it was asked: one first response, private unless posted, and a plain reason where it is refused. */
import {
  type AutocompleteInteraction,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { visible } from '../../core/answer/visible.ts';
import type { Suggestion } from '../../core/interdict.ts';
import type { Reply } from '../conversation/converse.ts';
import type { KeyStore } from '../conversation/keys.ts';
import { postedBy } from '../conversation/words.ts';
import { meaningOf } from './faults.ts';
import { choiceValue } from './ids.ts';
import { LIMITS } from './limits.ts';
import { nameOf } from './receive.ts';
import { type Components, renderNotice } from './render/answer.ts';
import { dayModal } from './render/day-modal.ts';
import { COPY_FILE, copyFileMessage, copyMessage, messagesFor } from './render/message.ts';
import { cut } from './render/press.ts';

const V2 = MessageFlags.IsComponentsV2;
const PRIVATE = V2 | MessageFlags.Ephemeral;

/** @returns what to log: null where all went well. Never throws. */
export async function deliver(interaction: RepliableInteraction, reply: Reply, keys: KeyStore): Promise<string | null> {
  try {
    await send(interaction, reply, keys);
    return null;
  } catch (fault) {
    const meant = meaningOf(fault);
    if (meant.meaning === 'done') return null;
    if (meant.meaning === 'gone') return meant.why;
    try {
      await say(interaction, renderNotice([meant.say]), PRIVATE);
    } catch (again) {
      const why = meaningOf(again);
      return why.meaning === 'done' ? meant.why : `${meant.why}, then ${why.why}`;
    }
    return meant.why;
  }
}

async function send(interaction: RepliableInteraction, reply: Reply, keys: KeyStore): Promise<void> {
  const flags = privately(interaction);
  switch (reply.reply) {
    case 'answer':
      return sayAll(interaction, messagesFor(reply, keys), flags);
    case 'post':
      return sayAll(
        interaction,
        messagesFor({ ...reply, notes: [postedBy(nameOf(interaction)), ...reply.notes] }, keys),
        V2,
      );
    case 'checked': {
      const [first, ...others] = reply.checked;
      if (!first) return say(interaction, renderNotice(reply.notes), flags);
      const noted = { ...first, notes: [...reply.notes, ...first.notes] };
      const messages = [noted, ...others].flatMap((shown) => messagesFor(shown, keys, 1));
      return sayAll(interaction, messages, flags);
    }
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

/** Only the asker sees it, save where the asker already sees the whole conversation with the bot alone. */
function privately(interaction: Interaction): number {
  const kept = interaction.context === InteractionContextType.BotDM && interaction.isMessageComponent();
  return kept && !interaction.message.flags.has(MessageFlags.Ephemeral) ? V2 : PRIVATE;
}

async function say(interaction: RepliableInteraction, components: Components, flags: number): Promise<void> {
  if (interaction.deferred) await interaction.editReply({ components, flags: V2 });
  else if (interaction.replied) await interaction.followUp({ components, flags });
  else await interaction.reply({ components, flags });
}

async function sayAll(
  interaction: RepliableInteraction,
  messages: readonly Components[],
  flags: number,
): Promise<void> {
  for (const components of messages) await say(interaction, components, flags);
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
