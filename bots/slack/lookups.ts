/**
 * What is asked of Slack before an answer: the asker's time zone, and the message at the head of a thread. An answer never
 * waits long for it: the asking has a connection of its own, so that a refusal for being asked too often holds nothing
 * else up, it is not repeated, and what comes too late is remembered for the next time.
 */
import { webApi } from '@slack/bolt';
import { forWhile } from '../conversation/for-while.ts';
import { isZone, type Zone } from '../conversation/today.ts';

export interface Lookups {
  /**
   * https://docs.slack.dev/reference/methods/users.info, which needs the scope users:read.
   * @returns undefined where Slack does not tell, or not in time
   */
  readonly zoneOf: (asker: Asker) => Promise<Zone | undefined>;
  /**
   * The first message of a thread: https://docs.slack.dev/reference/methods/conversations.replies. With im:history alone
   * Slack gives it in direct messages with the bot; in a channel only where the app was given channels:history or
   * groups:history too.
   * @returns the message as Slack sends it; null where Slack does not give it, or not in time
   */
  readonly headOf: (asker: Asker, channel: string, thread: string) => Promise<unknown>;
}

export interface Asker {
  readonly token: string | undefined;
  readonly team: string;
  readonly user: string;
}

/** Milliseconds. */
const WAIT = { zone: 300, head: 1_500 } as const;
const KEPT_MS = { known: 6 * 3_600_000, unknown: 10 * 60_000, refused: 15 * 60_000 } as const;
/** Nothing changes from one try to the next until the operator gives the scope. */
const REFUSED = /missing_scope|not_allowed_token_type|no_permission|invalid_auth|account_inactive|token_revoked/;

export function lookups(clientOptions: webApi.WebClientOptions, now: () => Date): Lookups {
  const client = new webApi.WebClient(undefined, {
    ...clientOptions,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    timeout: 2_000,
  });
  const zones = forWhile<Zone | undefined>(now);
  const refused = forWhile<true>(now, 1_000);
  const asked = new Set<string>();

  async function ask({ token, team, user }: Asker, person: string): Promise<Zone | undefined> {
    asked.add(person);
    try {
      const { user: found } = await client.users.info({ user, ...(token ? { token } : {}) });
      const { tz, tz_offset: offset } = found ?? {};
      const zone = tz && isZone(tz) ? tz : offset;
      zones.put(person, zone, zone === undefined ? KEPT_MS.unknown : KEPT_MS.known);
      return zone;
    } catch (cause) {
      if (REFUSED.test(codeOf(cause))) refused.put(team, true, KEPT_MS.refused);
      else zones.put(person, undefined, KEPT_MS.unknown);
      return undefined;
    } finally {
      asked.delete(person);
    }
  }

  return {
    zoneOf: async (asker) => {
      const person = `${asker.team}.${asker.user}`;
      if (!asker.user || refused.has(asker.team) || asked.has(person)) return undefined;
      if (zones.has(person)) return zones.get(person);
      return inTime(ask(asker, person), WAIT.zone);
    },
    headOf: async ({ token, team }, channel, thread) => {
      const kind = `${team}.${channel.charAt(0)}`;
      if (refused.has(kind)) return null;
      const asking = client.conversations
        .replies({ channel, ts: thread, limit: 1, ...(token ? { token } : {}) })
        .then(({ messages }) => messages?.[0] ?? null)
        .catch((cause: unknown) => {
          if (REFUSED.test(codeOf(cause))) refused.put(kind, true, KEPT_MS.refused);
          return null;
        });
      return (await inTime(asking, WAIT.head)) ?? null;
    },
  };
}

function codeOf(cause: unknown): string {
  return cause instanceof webApi.WebAPIPlatformError ? cause.data.error : '';
}

async function inTime<T>(asking: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([asking, late]);
  } finally {
    clearTimeout(timer);
  }
}
