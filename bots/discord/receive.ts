/** What Discord delivers, as requests that name no platform. */
import type { ChannelType, Interaction } from 'discord.js';
import type { Day } from '../../core/day/edtf.ts';
import type { Request } from '../conversation/exchange.ts';
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
 * A message written to the bot, in a direct message or with a mention: the whole of it is the question.
 * @param delivered as Discord sent it
 * @param bot the bot's own id
 */
export function requestOfMessage(delivered: unknown, bot: string, today: Day): Request {
  const { content, author } = bag(delivered) ?? {};
  return {
    kind: 'ask',
    text: typedText(textIn(content)).trim(),
    today,
    canPost: { no: 'alone' },
    asker: textIn(bag(author)?.['id']),
    around: { carried: carriedWords(delivered).text, above: aboveOf(delivered, bot) },
  };
}

/**
 * What the message that this one replies to says, empty where the bot wrote it. Undefined: it replies to none. Null: in a
 * server Discord gives what a message says only to whom it mentions, or to an app with the privileged intent for it:
 * https://docs.discord.com/developers/resources/message#message-object-message-structure
 */
function aboveOf(delivered: unknown, bot: string): string | null | undefined {
  const { referenced_message, guild_id } = bag(delivered) ?? {};
  const above = bag(referenced_message);
  if (!above) return undefined;
  if (textIn(bag(above['author'])?.['id']) === bot) return '';
  return messageWords(above).text || (guild_id ? null : '');
}

/** The name to show with what someone posted: a server's nickname for them, or their own. */
export function nameOf(interaction: Interaction): string {
  const { member, user } = interaction;
  const nick = member && ('nickname' in member ? member.nickname : member.nick);
  return nick ?? user.globalName ?? user.username;
}
