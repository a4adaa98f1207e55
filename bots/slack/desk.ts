/** Takes what came in, has it answered, and sees the answer to where it belongs: once, and never nothing. */
import type { webApi } from '@slack/bolt';
import type { CanPost } from '../conversation/actions.ts';
import { converse } from '../conversation/converse.ts';
import type { Reply, Request, Shown } from '../conversation/exchange.ts';
import type { KeyStore } from '../conversation/keys.ts';
import { once } from '../conversation/once.ts';
import type { Claim, Posted } from '../conversation/posted.ts';
import { CANNOT_POST, type CannotPost, LABELS, NOTES, postedBy } from '../conversation/words.ts';
import type { SurfaceContext } from '../service/surface.ts';
import type { Delivery } from './deliver.ts';
import type { Place } from './place.ts';
import type { Incoming } from './receive.ts';
import { checkedMessage } from './render/checked.ts';
import { answerMessage, type Message, noteMessage } from './render/message.ts';
import { answerView, copyMessage, copyView, dayMessage } from './render/views.ts';

type Client = webApi.WebClient;

interface Asker {
  readonly client: Client;
  /** As Slack names them; shown as mere text. */
  readonly name: string;
  /** Opens a modal, where the delivery came with it; good for three seconds. */
  readonly trigger?: string | undefined;
  /** The modal or Home tab in which a button was pressed. */
  readonly view?: { readonly id: string; readonly modal: boolean } | undefined;
}

export interface Desk {
  /** @returns false where this very thing was taken before. */
  readonly take: (id: string) => boolean;
  /** Answers in the place; `first` is tried before that (an acknowledgement that carries the answer). */
  readonly answer: (incoming: Incoming, asker: Asker, first?: First) => Promise<Reply>;
  readonly say: (place: Place, client: Client, message: Message) => Promise<void>;
  readonly canPost: (channel: string) => CanPost;
  /** Resolves when everything under way has ended. */
  readonly idle: () => Promise<void>;
  readonly track: <T>(work: Promise<T>) => Promise<T>;
}

/** For this long a channel that refused a post is not offered one. */
const REFUSED_MS = 10 * 60_000;
const REFUSED_KEPT = 1_000;

export interface Memory {
  readonly keys: KeyStore;
  readonly posted: Posted;
}

export function desk(context: SurfaceContext, memory: Memory, { answer: send, post, remove }: Delivery): Desk {
  const { keys, posted } = memory;
  const seen = once();
  const underWay = new Set<Promise<unknown>>();
  const refused = new Map<string, { readonly why: CannotPost; readonly until: number }>();

  const track = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    const done = () => underWay.delete(work);
    work.then(done, done);
    return work;
  };

  const remember = (channel: string, why: CannotPost) => {
    refused.set(channel, { why, until: context.now().getTime() + REFUSED_MS });
    const [oldest] = refused.keys();
    if (refused.size > REFUSED_KEPT && oldest !== undefined) refused.delete(oldest);
  };

  type Post = Extract<Reply, { reply: 'post' }>;

  async function publish(reply: Post, { place, request }: Incoming, asker: Asker): Promise<void> {
    const beside = { ...place, ...asNew(place) };
    const claim = await claimOf(place, request);
    if (claim === null) return send(asker.client, beside, noteMessage([NOTES.alreadyPosted]));
    const by = postedBy(asker.name, reply.asked.on, reply.answer.ledger.newest);
    let why: CannotPost | null;
    try {
      const made = (refused: boolean) => answerMessage(reply, keys, { by, refused });
      const message = made(false);
      // What everyone sees is there for long: its menu must be known after a restart.
      await keys.flush().catch(() => {});
      why = await post(asker.client, place, message, () => made(true));
    } catch (cause) {
      await claim.release();
      await send(asker.client, beside, noteMessage([NOTES.notPosted]));
      throw cause;
    }
    if (why === null) return;
    await claim.release();
    if (place.channel) remember(place.channel, why);
    await send(asker.client, beside, noteMessage([CANNOT_POST[why] || CANNOT_POST.unknown]));
  }

  /** Null where the same was posted from under the same message. What no button asked for is posted whenever it is asked. */
  async function claimOf({ channel, message, user }: Place, request: Request): Promise<Claim | null> {
    if (request.kind !== 'follow-up' || request.carried === undefined || !message) return { release: async () => {} };
    return posted.claim(`${channel}:${message}`, user, request.carried);
  }

  async function takeBack(text: string, { place, request }: Incoming, { client }: Asker): Promise<void> {
    const gone = await remove(client, place);
    if (gone && request.kind === 'follow-up') await posted.takenBack(place.user, request.carried ?? '');
    await send(client, { ...place, ...asNew(place) }, noteMessage([gone ? text : NOTES.notTakenBack]));
  }

  async function show(shown: Shown, place: Place, asker: Asker, first?: First): Promise<void> {
    if (asker.view || (place.to === 'asker' && asker.trigger)) {
      if (await shownInModal(asker, answerView(shown, keys))) return;
    }
    const shorter = () => answerMessage(shown, keys, { refused: true });
    await sendFirst(answerMessage(shown, keys), place, asker, first, shorter);
  }

  async function sendFirst(
    message: Message,
    place: Place,
    { client }: Asker,
    first?: First,
    shorter?: () => Message,
  ): Promise<void> {
    if (first) {
      try {
        const sure = !message.blocks.some(({ type }) => type === 'container');
        await first(sure ? message : undefined);
        if (sure) return;
      } catch (cause) {
        context.log.warn({ surface: 'slack', cause: nameOf(cause) }, 'an acknowledgement did not go out');
      }
    }
    await send(client, place, message, shorter);
  }

  async function deliver(reply: Reply, incoming: Incoming, asker: Asker, first?: First): Promise<void> {
    const { place } = incoming;
    switch (reply.reply) {
      case 'post':
        return publish(reply, incoming, asker);
      case 'answer':
        return show(reply, inPlace(place, reply.inPlace), asker, first);
      case 'take-back':
        return takeBack(reply.text, incoming, asker);
      case 'trouble':
        return sendFirst(noteMessage([reply.text]), place, asker, first);
      case 'pick-day':
        return sendFirst(dayMessage(reply.prompt, LABELS['as-of'], reply.carried, keys), place, asker, first);
      case 'copy': {
        if (asker.trigger && (await shownInModal(asker, copyView(reply.text), 'push'))) return;
        return sendFirst(copyMessage(reply.text), { ...place, ...asNew(place) }, asker, first);
      }
      case 'checked':
        return send(asker.client, inPlace(place, reply.inPlace), checkedMessage(reply.checked, reply.notes));
    }
  }

  async function shownInModal(
    { client, trigger, view: within }: Asker,
    view: Parameters<Client['views']['open']>[0]['view'],
    over: 'update' | 'push' = 'update',
  ): Promise<boolean> {
    try {
      if (within?.modal && over === 'update') await client.views.update({ view_id: within.id, view });
      else if (within?.modal && trigger) await client.views.push({ trigger_id: trigger, view });
      else if (trigger) await client.views.open({ trigger_id: trigger, view });
      else return false;
      return true;
    } catch (cause) {
      context.log.warn({ surface: 'slack', cause: nameOf(cause) }, 'a modal could not be opened');
      return false;
    }
  }

  return {
    take: (id) => seen.first(id),
    track,
    answer: (incoming, asker, first) =>
      track(
        (async () => {
          const { request, id } = incoming;
          const from = performance.now();
          const reply = converse(context.interdict(), request);
          context.questions.answered('slack', id, request, reply, performance.now() - from);
          try {
            await deliver(reply, incoming, asker, first);
          } catch (cause) {
            context.log.error({ surface: 'slack', id, cause: nameOf(cause) }, 'an answer could not be delivered');
          }
          return reply;
        })(),
      ),
    say: (place, client, message) => track(send(client, place, message)),
    canPost: (channel) => {
      const refusal = refused.get(channel);
      if (!refusal || refusal.until < context.now().getTime()) return true;
      return { no: refusal.why };
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

/**
 * Nothing tells whether Slack took what an acknowledgement carries, so it carries no block that Slack might refuse:
 * without a message it only acknowledges, and the answer follows.
 */
type First = (message: Message | undefined) => Promise<void>;

/** Beside the message whose button was pressed, not in its place. */
function asNew(place: Place): { replace?: false } {
  return place.to === 'response' ? { replace: false } : {};
}

/** Another view of the answer takes the place of the one whose button was pressed, where only the asker sees that. */
function inPlace(place: Place, wanted: boolean): Place {
  return place.to === 'response' ? { ...place, replace: place.replace || (wanted && place.own) } : place;
}

/** An error's name and code: its message could hold what was asked. */
export function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  const data: unknown = 'data' in cause ? cause.data : undefined;
  const code: unknown =
    typeof data === 'object' && data !== null && 'error' in data
      ? data.error
      : 'code' in cause
        ? cause.code
        : undefined;
  return typeof code === 'string' ? `${cause.name} (${code})` : cause.name;
}
