/** HTTP: Bolt's receiver behind checks of our own, as one handler on the port that the whole service shares. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HTTPReceiver, type Logger, verifySlackRequest } from '@slack/bolt';
import { once } from '../conversation/once.ts';
import type { Route } from '../service/surface.ts';
import { LIMITS } from './limits.ts';

export const PATHS = { events: '/slack/events', install: '/slack/install', redirect: '/slack/oauth_redirect' } as const;

const BODY_BYTES = 1024 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/** Requests from Slack: signed, fresh, seen for the first time, holding an object; anything else is refused here. */
export function eventsRoute(receiver: HTTPReceiver, signingSecret: string, logger: Logger, now: () => Date): Route {
  const signatures = once(20_000);
  return {
    path: PATHS.events,
    handle: async (request, response) => {
      const refuse = (status: number, why: string) => {
        logger.warn(`A request was refused: ${why}.`);
        response.writeHead(status, { connection: 'close' }).end();
      };
      if (request.method !== 'POST') return refuse(405, 'not a POST');
      const raw = await readBody(request);
      if (raw === null) return refuse(413, 'too large');
      const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
      const form = type === FORM ? new URLSearchParams(raw.toString()) : null;
      if (form?.get('ssl_check') !== '1') {
        const fault = signatureFault(request, raw.toString(), signingSecret, now());
        if (fault) return refuse(401, fault);
        if (!signatures.first(String(request.headers['x-slack-signature']))) return refuse(401, 'replayed');
        if (!holdsObject(form, raw.toString())) return refuse(400, 'not an object in JSON');
      }
      request.headers['content-type'] = type;
      receiver.requestListener(Object.assign(request, { rawBody: raw }), response);
    },
  };
}

/** Pages of the installation: any method that Bolt does not know is answered 404. */
export function pageRoute(receiver: HTTPReceiver, path: string): Route {
  return {
    path,
    handle: (request: IncomingMessage, response: ServerResponse) => {
      try {
        receiver.requestListener(request, response);
      } catch {
        response.writeHead(404).end();
      }
    },
  };
}

/** Rules: https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signatureFault(request: IncomingMessage, body: string, signingSecret: string, now: Date): string | null {
  const signature = request.headers['x-slack-signature'];
  const timestamp = Number(request.headers['x-slack-request-timestamp']);
  if (typeof signature !== 'string' || !Number.isInteger(timestamp)) return 'not signed';
  const seconds = now.getTime() / 1000;
  if (Math.abs(seconds - timestamp) > LIMITS.signatureAgeS.max) return 'signature expired';
  try {
    const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp };
    verifySlackRequest({ signingSecret, body, headers, nowMilliseconds: now.getTime() });
    return null;
  } catch {
    return 'signature forged';
  }
}

function holdsObject(form: URLSearchParams | null, raw: string): boolean {
  if (form && !form.has('payload')) return true;
  try {
    const value: unknown = JSON.parse(form?.get('payload') ?? raw);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > BODY_BYTES) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
