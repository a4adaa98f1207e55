/** Sends messages and views, and finds another way to the asker where Slack refuses one: one answer, never none. */
import type { webApi } from '@slack/bolt';
import type { CannotPost } from '../conversation/words.ts';
import { isRefusal, isUnfit, refusalOf, UnfitError, unfit } from './faults.ts';
import type { Place } from './place.ts';
import type { Message } from './render/message.ts';

type Client = Pick<webApi.WebClient, 'chat' | 'views'>;

export interface Delivery {
  /**
   * For the asker alone, or in the thread where it was asked. Rejects only where every way failed.
   * `shorter` is sent where Slack does not take the message in this form.
   */
  readonly answer: (client: Client, place: Place, message: Message, shorter?: () => Message) => Promise<void>;
  /** For everyone in the channel. @returns why not, where Slack refused it. */
  readonly post: (
    client: Client,
    place: Place,
    message: Message,
    shorter?: () => Message,
  ) => Promise<CannotPost | null>;
  /** Takes the message away whose button was pressed. @returns false where Slack lets it neither way. */
  readonly remove: (client: Client, place: Place) => Promise<boolean>;
}

export interface DeliveryOptions {
  readonly fetch?: typeof fetch;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Milliseconds that Slack has for one request. */
  readonly patience?: number;
}

const ATTEMPTS = 3;
const PAUSE_MS = 300;
/** Slack asks for a pause of this many seconds or less, or another way is tried. */
const LONGEST_PAUSE_S = 30;

export function delivery(options: DeliveryOptions = {}): Delivery {
  const { fetch: send = fetch, sleep = pause, patience = 10_000 } = options;

  /** @returns true where Slack took it. Rejects where it does not take the message in this form. */
  async function respond(url: string, body: object): Promise<boolean> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      let wait = PAUSE_MS * 3 ** (attempt - 1);
      try {
        const response = await send(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(patience),
        });
        const said = await response.text();
        if (response.ok && !/^\s*\{.*"ok"\s*:\s*false/s.test(said)) return true;
        if (response.ok) return refusedFor(said);
        if (response.status === 429) {
          const seconds = Number(response.headers.get('retry-after') ?? 1);
          if (!(seconds <= LONGEST_PAUSE_S)) return false;
          wait = seconds * 1000;
        } else if (response.status < 500) return refusedFor(said);
      } catch (cause) {
        if (cause instanceof UnfitError) throw cause;
        // Not reached or not answered in time: tried again below.
      }
      if (attempt < ATTEMPTS) await sleep(wait);
    }
    return false;
  }

  async function first(ways: readonly (() => Promise<boolean>)[]): Promise<void> {
    let last: unknown = new Error('no way to answer');
    for (const way of ways) {
      try {
        if (await way()) return;
      } catch (cause) {
        last = isUnfit(last) ? last : cause;
      }
    }
    throw last;
  }

  const threaded = (thread: string | undefined) => (thread ? { thread_ts: thread } : {});
  const toAsker = (client: Client, place: Place, message: Message): (() => Promise<boolean>)[] => {
    const { channel, user, thread } = place;
    return [
      ...(channel
        ? [async () => (await client.chat.postEphemeral({ channel, user, ...threaded(thread), ...message })).ok]
        : []),
      async () => (await client.chat.postMessage({ channel: user, ...message })).ok,
    ];
  };

  async function answer(client: Client, place: Place, message: Message): Promise<void> {
    const alone = toAsker(client, place, message);
    switch (place.to) {
      case 'thread': {
        const { channel, thread } = place;
        return first([
          async () => (await client.chat.postMessage({ channel, ...threaded(thread), ...message })).ok,
          ...alone,
        ]);
      }
      case 'response': {
        const { url, replace, everyone, thread } = place;
        const kind = { response_type: everyone ? 'in_channel' : 'ephemeral', ...threaded(thread) };
        return first([
          ...(replace ? [() => respond(url, { ...message, ...kind, replace_original: true })] : []),
          () => respond(url, { ...message, ...kind, replace_original: false }),
          ...alone,
        ]);
      }
      case 'asker':
        return first(alone);
    }
  }

  async function post(client: Client, place: Place, message: Message): Promise<CannotPost | null> {
    const { channel, thread } = place;
    if (place.to === 'response') {
      const body = { ...message, response_type: 'in_channel', replace_original: false, ...threaded(thread) };
      if (await respond(place.url, body)) return null;
    }
    if (!channel) return 'no-command';
    try {
      await client.chat.postMessage({ channel, ...threaded(thread), ...message });
      return null;
    } catch (cause) {
      if (isRefusal(cause)) return refusalOf(cause);
      throw cause;
    }
  }

  async function remove(client: Client, place: Place): Promise<boolean> {
    const { channel, message: ts } = place;
    try {
      if (channel && ts && (await client.chat.delete({ channel, ts })).ok) return true;
    } catch {
      // Not the bot's to delete there: the message's own address may still do it.
    }
    return place.to === 'response' && respond(place.url, { delete_original: true });
  }

  return {
    remove,
    answer: (client, place, message, shorter) => orShorter((made) => answer(client, place, made), message, shorter),
    post: (client, place, message, shorter) => orShorter((made) => post(client, place, made), message, shorter),
  };
}

/** @returns false: refused for good, and not for its form. */
function refusedFor(said: string): false {
  const form = unfit(said);
  if (form) throw new UnfitError(form);
  return false;
}

async function orShorter<T>(
  send: (message: Message) => Promise<T>,
  message: Message,
  shorter?: () => Message,
): Promise<T> {
  try {
    return await send(message);
  } catch (cause) {
    if (!shorter || !isUnfit(cause)) throw cause;
    return send(shorter());
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
