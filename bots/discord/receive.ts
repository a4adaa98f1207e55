/** What Discord delivers, as requests that name no platform. */
import type { ChannelType, Interaction, Message } from 'discord.js';
import type { Day } from '../../core/day/edtf.ts';
import type { Request } from '../conversation/converse.ts';
import { bag, textIn } from '../conversation/gathering.ts';
import type { KeyStore } from '../conversation/keys.ts';
import { typedText } from './escaping.ts';
import { carriedBy, DAY_FIELD, ofDayModal, questionOf } from './ids.ts';
import { carriedWords, messageWords } from './message-words.ts';
import { canPost } from './permissions.ts';
import { MENU_ID } from './render/press.ts';

export interface Around {
  /** Discord does not say where the asker is: the language of a client is no time zone. */
  readonly today: Day;
  readonly keys: KeyStore;
  /** Of the channel it came from; undefined where Discord did not say. */
  readonly channelType: ChannelType | undefined;
  /** The message that a command was given on, as delivered. */
  readonly target: unknown;
}

/** @returns null where it is nothing of ours: a command that was once registered, a kind that is yet to be invented. */
export function requestOf(interaction: Interaction, at: Around): Request | null {
  const { keys } = at;
  const around = {
    today: at.today,
    canPost: canPost(interaction, at.channelType),
    asker: interaction.user.id,
  };
  if (interaction.isChatInputCommand()) {
    return {
      ...around,
      kind: 'ask',
      text: questionOf(interaction.options.getString('query') ?? '', keys),
      asOfTyped: interaction.options.getString('as_of') ?? undefined,
      share: interaction.options.getBoolean('share') ?? false,
    };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { text: message, cut } = messageWords(at.target ?? { content: interaction.targetMessage.content });
    return {
      ...around,
      kind: 'check',
      message,
      cut,
      above: aboveOf(at.target, interaction.client.user.id) ?? undefined,
    };
  }
  if (interaction.isStringSelectMenu() && interaction.customId.startsWith(MENU_ID)) {
    return { ...around, kind: 'follow-up', carried: carriedBy(interaction.values[0] ?? '', keys) };
  }
  if (interaction.isMessageComponent()) {
    return { ...around, kind: 'follow-up', carried: carriedBy(interaction.customId, keys) };
  }
  if (interaction.isModalSubmit()) {
    const id = ofDayModal(interaction.customId);
    if (id === null) return { ...around, kind: 'follow-up', carried: carriedBy(interaction.customId, keys) };
    const day = interaction.fields.getTextInputValue(DAY_FIELD).trim();
    return { ...around, kind: 'day', carried: carriedBy(id, keys), day };
  }
  return null;
}

/**
 * A message written to the bot itself: the whole of it is the question.
 * @param delivered the same message as Discord sent it
 */
export function requestOfMessage(message: Message, delivered: unknown, today: Day): Request {
  return {
    kind: 'ask',
    text: typedText(message.content.replace(/^\s*<@!?\d+>\s*/, '')).trim(),
    today,
    canPost: { no: 'alone' },
    asker: message.author.id,
    around: { carried: carriedWords(delivered).text, above: aboveOf(delivered, message.client.user.id) },
  };
}

/**
 * What the message that this one replies to says, empty where the bot wrote it. Undefined: it replies to none.
 * https://docs.discord.com/developers/resources/message#message-object-message-structure
 */
function aboveOf(delivered: unknown, bot: string): string | undefined {
  const above = bag(bag(delivered)?.['referenced_message']);
  if (!above) return undefined;
  return textIn(bag(above['author'])?.['id']) === bot ? '' : messageWords(above).text;
}

/** The name to show with what someone posted: a server's nickname for them, or their own. */
export function nameOf(interaction: Interaction): string {
  const { member, user } = interaction;
  const nick = member && ('nickname' in member ? member.nickname : member.nick);
  return nick ?? user.globalName ?? user.username;
}
