/** Bolt's payloads as requests that name no platform, each with its delivery's id and the place the answer goes to. */
import type { BlockAction, MessageShortcut, SlashCommand, types } from '@slack/bolt';
import type { Day } from '../../core/day/edtf.ts';
import type { CanPost } from '../conversation/actions.ts';
import type { Request } from '../conversation/exchange.ts';
import { bag } from '../conversation/gathering.ts';
import { carried, type KeyStore } from '../conversation/keys.ts';
import type { Surroundings } from '../conversation/meant.ts';
import { typedText } from './escaping.ts';
import { carriedWords, messageWords, ownWords } from './message-words.ts';
import type { Place } from './place.ts';
import { PICK_ACTIONS } from './render/views.ts';

export interface Incoming {
  /** The same for every delivery of the same thing. */
  readonly id: string;
  readonly request: Request;
  readonly place: Place;
  /** The timestamp of the first message of the thread that it stands in, where it is not that message. */
  readonly head?: string | undefined;
}

export interface Around {
  readonly today: Day;
  /** Whether a channel is known to refuse what the bot posts. */
  readonly canPost: (channel: string) => CanPost;
}

const ALONE = { no: 'alone' } as const;
const HIDDEN = { no: 'no-command' } as const;

export function commandId({ trigger_id }: SlashCommand): string {
  return `command:${trigger_id}`;
}

export function fromCommand(command: SlashCommand, around: Around): Incoming {
  const { channel_id: channel, user_id: user, response_url: url } = command;
  return {
    id: commandId(command),
    request: {
      kind: 'ask',
      text: command.text ?? '',
      today: around.today,
      canPost: around.canPost(channel),
      asker: user,
    },
    place: { to: 'response', url, replace: false, own: false, everyone: false, channel, user },
  };
}

export function fromShortcut(shortcut: MessageShortcut, around: Around): Incoming {
  const channel = shortcut.channel.id;
  const thread: unknown = shortcut.message['thread_ts'];
  const { text: message, cut } = messageWords(shortcut.message);
  return {
    id: `shortcut:${shortcut.trigger_id}`,
    request: {
      kind: 'check',
      message,
      cut,
      today: around.today,
      canPost: around.canPost(channel),
      asker: shortcut.user.id,
    },
    place: {
      to: 'response',
      url: shortcut.response_url,
      replace: false,
      own: false,
      everyone: false,
      channel,
      user: shortcut.user.id,
      thread: typeof thread === 'string' ? thread : undefined,
    },
  };
}

/** A mention in a channel: everyone sees the answer, in the thread of the question. */
export function fromMention(event: types.AppMentionEvent, bot: string | undefined, around: Around): Incoming | null {
  if (!event.user || event.bot_id) return null;
  const text = bot ? event.text.replaceAll(new RegExp(`<@${bot}(?:\\|[^>]*)?>`, 'g'), ' ') : event.text;
  return {
    id: `message:${event.channel}:${event.ts}`,
    request: {
      kind: 'ask',
      text: typedText(text).trim() || ownWords({ ...event, text: '' }).text,
      today: around.today,
      canPost: ALONE,
      asker: event.user,
      around: surroundings(event, bot),
    },
    place: { to: 'thread', channel: event.channel, thread: event.thread_ts ?? event.ts, user: event.user },
    head: event.thread_ts === event.ts ? undefined : event.thread_ts,
  };
}

/** A direct message; null for what no person wrote (edits, joins, other bots). */
export function fromMessage(event: types.MessageEvent, bot: string | undefined, around: Around): Incoming | null {
  if (event.channel_type !== 'im') return null;
  if (event.subtype !== undefined && event.subtype !== 'file_share' && event.subtype !== 'thread_broadcast')
    return null;
  if (('bot_id' in event && event.bot_id) || !event.user || event.user === bot) return null;
  const thread = 'thread_ts' in event ? event.thread_ts : undefined;
  return {
    id: `message:${event.channel}:${event.ts}`,
    request: {
      kind: 'ask',
      text: typedText(event.text ?? '').trim() || ownWords({ ...event, text: '' }).text,
      today: around.today,
      canPost: ALONE,
      asker: event.user,
      around: surroundings(event, bot),
    },
    place: { to: 'thread', channel: event.channel, thread: thread ?? event.ts, user: event.user },
    head: thread === event.ts ? undefined : thread,
  };
}

/** `root` is the head of the thread, where Slack sends it along: https://docs.slack.dev/reference/events/message/thread_broadcast */
function surroundings(event: object, bot: string | undefined): Surroundings {
  const root: unknown = 'root' in event ? event.root : undefined;
  return { carried: carriedWords(event).text, ...(root ? { above: headWords(root, bot) } : {}) };
}

/** What the head of a thread says; nothing where the bot said it. */
export function headWords(head: unknown, bot: string | undefined): string {
  const own = bot !== undefined && bag(head)?.['user'] === bot;
  return own ? '' : messageWords(head).text;
}

/** What asked the asker something, a reading or a day, has served once it is answered: the answer takes its place. */
const SPENT = /^(?:none|choose|as-of)/;

/** A pressed button, a picked record, a picked day, the filled-in picker. */
export function fromAction(body: BlockAction, keys: KeyStore, around: Around): Incoming | null {
  const [action] = body.actions;
  if (!action) return null;
  const place = placeOf(body, SPENT.test(action.action_id));
  const { channel } = place;
  const direct = channel?.startsWith('D') ?? false;
  const circumstances = {
    today: around.today,
    canPost: channel ? (direct ? ALONE : around.canPost(channel)) : HIDDEN,
    asker: body.user.id,
  };
  return {
    id: `action:${body.trigger_id}:${action.action_ts}`,
    place,
    request:
      action.action_id === PICK_ACTIONS.ask
        ? { kind: 'ask', text: picked(body, keys), ...circumstances }
        : action.type === 'datepicker'
          ? { kind: 'day', carried: carried(action.block_id, keys), day: action.selected_date ?? '', ...circumstances }
          : { kind: 'follow-up', carried: carriedBy(action, keys), ...circumstances },
  };
}

function carriedBy(action: BlockAction['actions'][number], keys: KeyStore): string | undefined {
  if (action.type === 'button') return action.value ?? '';
  if (action.type === 'static_select' || action.type === 'overflow')
    return carried(action.selected_option?.value ?? '', keys);
  return '';
}

/** "tiktok belgium", from the two fields. */
function picked(body: BlockAction, keys: KeyStore): string {
  const fields = Object.values(body.state?.values ?? {}).flatMap((block) => Object.entries(block));
  return [PICK_ACTIONS.app, PICK_ACTIONS.place]
    .map((id) => fields.find(([action]) => action === id)?.[1].selected_option?.value ?? '')
    .map((value) => carried(value, keys) ?? '')
    .join(' ')
    .trim();
}

function placeOf(body: BlockAction, spent: boolean): Place {
  const user = body.user.id;
  const channel = body.channel?.id;
  if (!channel || !body.response_url) return { to: 'asker', user };
  const hidden = body.container['is_ephemeral'] === true;
  const everyone = channel.startsWith('D') && !hidden;
  const message: unknown = body.container['message_ts'];
  const thread: unknown = body.container['thread_ts'] ?? body.message?.['thread_ts'];
  return {
    to: 'response',
    url: body.response_url,
    replace: hidden && spent,
    own: hidden || everyone,
    everyone,
    channel,
    user,
    thread: typeof thread === 'string' ? thread : undefined,
    message: typeof message === 'string' ? message : undefined,
  };
}
