/** What Discord delivers: commands, completions, buttons, menus, modals and messages, from every place they come from. */
import { APPLICATION_ID, BOT_ID, type FakeDiscord } from './discord.ts';
import type { FakeInteraction } from './interactions.ts';

const USER = { id: '400000000000000001', username: 'ada', global_name: 'Ada', discriminator: '0', avatar: null };
const BOT = { id: BOT_ID, username: 'interdict', discriminator: '0', avatar: null, bot: true };
const GUILD = '500000000000000001';
export const CHANNEL = '600000000000000001';
const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;

export interface Place {
  readonly context: 0 | 1 | 2;
  readonly channel: { readonly id: string; readonly type: number };
  readonly guild: string | null;
  readonly owners: Record<string, string>;
  readonly permissions: bigint;
}

const server = (type: number, permissions: bigint, owners: Record<string, string>): Place => ({
  context: 0,
  channel: { id: CHANNEL, type },
  guild: GUILD,
  owners,
  permissions,
});

export const PLACES = {
  server: server(0, VIEW | SEND, { 0: GUILD }),
  thread: server(11, VIEW | SEND_IN_THREADS, { 0: GUILD }),
  'read-only channel': server(0, VIEW, { 0: GUILD }),
  'read-only thread': server(11, VIEW | SEND, { 0: GUILD }),
  'foreign server': server(0, VIEW | SEND, { 1: USER.id }),
  'both installed': server(0, VIEW | SEND, { 0: GUILD, 1: USER.id }),
  'bot DM': {
    context: 1,
    channel: { id: CHANNEL, type: 1 },
    guild: null,
    owners: { 0: '0', 1: USER.id },
    permissions: SEND,
  },
  DM: { context: 2, channel: { id: CHANNEL, type: 1 }, guild: null, owners: { 1: USER.id }, permissions: 0n },
  'group DM': { context: 2, channel: { id: CHANNEL, type: 3 }, guild: null, owners: { 1: USER.id }, permissions: 0n },
} as const satisfies Record<string, Place>;
export type PlaceName = keyof typeof PLACES;

export interface Asker {
  readonly place?: PlaceName;
  readonly name?: string;
  readonly nick?: string | null;
  readonly id?: string;
}

function interaction(fake: FakeDiscord, type: number, data: object, asker: Asker, message?: object) {
  const place: Place = PLACES[asker.place ?? 'server'];
  const id = fake.nextId();
  const user = { ...USER, id: asker.id ?? USER.id, global_name: asker.name ?? USER.global_name };
  const member = {
    user,
    nick: asker.nick ?? null,
    roles: [],
    joined_at: '2020-01-01T00:00:00+00:00',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(VIEW | SEND),
  };
  return {
    id,
    application_id: APPLICATION_ID,
    type,
    data,
    token: `token-${id}`,
    version: 1,
    channel_id: place.channel.id,
    channel: place.guild
      ? { ...place.channel, guild_id: place.guild, name: 'newsroom', permissions: '0' }
      : { ...place.channel, recipients: [user] },
    ...(place.guild
      ? { guild_id: place.guild, guild: { id: place.guild, locale: 'en-US', features: [] }, member }
      : { user }),
    app_permissions: String(place.permissions),
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: place.owners,
    context: place.context,
    attachment_size_limit: 10_485_760,
    ...(message ? { message } : {}),
  };
}

type Given = { readonly query?: string; readonly share?: boolean; readonly as_of?: string };

function options(given: Given, focused?: 'query') {
  return Object.entries(given).map(([name, value]) => ({
    name,
    type: typeof value === 'boolean' ? 5 : 3,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));
}

export function command(fake: FakeDiscord, given: Given, asker: Asker = {}) {
  return interaction(fake, 2, { id: '700000000000000001', name: 'ban', type: 1, options: options(given) }, asker);
}

export function typing(fake: FakeDiscord, query: string, asker: Asker = {}) {
  const data = { id: '700000000000000001', name: 'ban', type: 1, options: options({ query }, 'query') };
  return interaction(fake, 4, data, asker);
}

/** @param over fields of the message under which it is used: its embeds, what it forwards */
export function check(fake: FakeDiscord, content: string, asker: Asker = {}, over: object = {}) {
  const target = { ...message(fake, content), ...over };
  const data = {
    id: '700000000000000002',
    name: 'Check against ban records',
    type: 3,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return interaction(fake, 2, data, asker);
}

const V2 = 1 << 15;
const EPHEMERAL = 64;

/** Under which message a button is pressed: by default one that the presser alone sees. */
export interface Under {
  readonly public?: boolean;
  /** The same id is the same message. */
  readonly id?: string;
}

export function press(fake: FakeDiscord, customId: string, asker: Asker = {}, under: Under = {}) {
  const of = message(fake, '', BOT);
  return interaction(fake, 3, { component_type: 2, custom_id: customId, id: 5 }, asker, {
    ...of,
    id: under.id ?? of.id,
    flags: under.public ? V2 : V2 | EPHEMERAL,
  });
}

export function choose(fake: FakeDiscord, customId: string, value: string, asker: Asker = {}) {
  const data = { component_type: 3, custom_id: customId, values: [value], id: 5 };
  return interaction(fake, 3, data, asker, { ...message(fake, '', BOT), flags: V2 | EPHEMERAL });
}

export function submitDay(fake: FakeDiscord, customId: string, day: string, asker: Asker = {}) {
  const component = { type: 4, custom_id: 'day', value: day, id: 2 };
  const data = { custom_id: customId, components: [{ type: 18, id: 1, component }] };
  return interaction(fake, 5, data, asker, { ...message(fake, '', BOT), flags: V2 | EPHEMERAL });
}

/** A message as it is delivered in a DM with the bot. */
export function message(fake: FakeDiscord, content: string, author: object = USER) {
  return {
    id: fake.nextId(),
    channel_id: CHANNEL,
    channel_type: 1,
    author,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    components: [],
  };
}

interface Any {
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly Any[];
  readonly accessory?: Any;
}

function everything(part: Any): Any[] {
  return [part, ...(part.components ?? []).flatMap(everything), ...(part.accessory ? [part.accessory] : [])];
}

/** Everything to press in what was sent, in order. */
export function pressable(data: { readonly components?: unknown }): Any[] {
  return ((data.components ?? []) as Any[]).flatMap(everything).filter((part) => part.custom_id !== undefined);
}

/** The custom id of the button whose label begins so. */
export function buttonId(data: { readonly components?: unknown }, label: string): string {
  const found = pressable(data).find((part) => part.label?.startsWith(label));
  if (!found?.custom_id)
    throw new Error(
      `no button "${label}" among ${pressable(data)
        .map((p) => p.label)
        .join(', ')}`,
    );
  return found.custom_id;
}

export function textOf(data: { readonly components?: unknown }): string {
  return ((data.components ?? []) as (Any & { content?: string })[])
    .flatMap(everything)
    .map((part) => (part as { content?: string }).content ?? '')
    .filter(Boolean)
    .join('\n');
}

/** Delivers and waits for the first response. */
export async function sendAndWait(
  fake: FakeDiscord,
  payload: { id: string; token: string },
  count = 1,
): Promise<FakeInteraction> {
  const given = fake.deliver(payload);
  await given.until(count);
  return given;
}
