/** What Discord delivers, as requests that name no platform. */
import type { ChannelType, Interaction, Message } from 'discord.js';
import type { Request } from '../conversation/converse.ts';
import type { KeyStore } from '../conversation/keys.ts';
import { todayAt } from '../conversation/today.ts';
import { carriedBy, DAY_FIELD, ofDayModal, questionOf } from './ids.ts';
import { canPost } from './permissions.ts';
import { MENU_ID } from './render/press.ts';

export interface Around {
  readonly now: Date;
  readonly keys: KeyStore;
  /** Of the channel it came from; undefined where Discord did not say. */
  readonly channelType: ChannelType | undefined;
}

/** @returns null where it is nothing of ours: a command that was once registered, a kind that is yet to be invented. */
export function requestOf(interaction: Interaction, at: Around): Request | null {
  const { keys } = at;
  const around = {
    today: todayAt(at.now),
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
    return { ...around, kind: 'check', message: textOf(interaction.targetMessage) };
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

/** A message written to the bot itself: the whole of it is the question. */
export function requestOfMessage(message: Message, now: Date): Request {
  return {
    kind: 'ask',
    text: message.content.replace(/^\s*<@!?\d+>\s*/, ''),
    today: todayAt(now),
    canPost: { no: 'alone' },
    asker: message.author.id,
  };
}

/** The words of a message, its embeds and what it forwards. */
function textOf(message: Message): string {
  const forwarded = [...(message.messageSnapshots?.values() ?? [])].map((snapshot) => snapshot.content ?? '');
  const embedded = (message.embeds ?? []).flatMap((embed) => [embed.title ?? '', embed.description ?? '']);
  return [message.content ?? '', ...embedded, ...forwarded].filter(Boolean).join('\n');
}

/** The name to show with what someone posted: a server's nickname for them, or their own. */
export function nameOf(interaction: Interaction): string {
  const { member, user } = interaction;
  const nick = member && ('nickname' in member ? member.nickname : member.nick);
  return nick ?? user.globalName ?? user.username;
}
