/** The two ways in which Slack reaches an app, behind one face: Socket Mode and signed HTTP. */
import { createHmac } from 'node:crypto';
import { type FakeSlack, SIGNING_SECRET } from './slack.ts';
import type { Acknowledgement } from './socket-side.ts';

export type Sort = 'command' | 'interactive' | 'event';

export interface Transport {
  readonly name: 'socket' | 'http';
  /** @returns what the app acknowledged with; undefined or empty: nothing. */
  readonly send: (sort: Sort, payload: object) => Promise<Acknowledgement>;
  /** The same delivery once more, as Slack repeats it when it heard nothing. */
  readonly repeat: (sort: Sort, payload: object) => Promise<Acknowledgement>;
}

const SOCKET_TYPES = { command: 'slash_commands', interactive: 'interactive', event: 'events_api' } as const;

export function socketTransport(slack: FakeSlack): Transport {
  const ids = new WeakMap<object, string>();
  const send = async (sort: Sort, payload: object, attempt = 0) => {
    const envelope_id = ids.get(payload) ?? slack.nextId('envelope-');
    ids.set(payload, envelope_id);
    const retry = attempt ? { retry_attempt: attempt, retry_reason: 'timeout' } : {};
    const envelope = {
      envelope_id,
      type: SOCKET_TYPES[sort],
      payload,
      accepts_response_payload: sort !== 'event',
      ...retry,
    };
    const ack = await slack.socket.send(envelope);
    if (sort === 'command') slack.acknowledged(ack.payload, channelOf(payload));
    return ack;
  };
  return {
    name: 'socket',
    send: (sort, payload) => send(sort, payload),
    repeat: (sort, payload) => send(sort, payload, 1),
  };
}

export interface Signing {
  readonly secret?: string;
  /** Seconds since 1970. */
  readonly timestamp?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @param url of `/slack/events` */
export function httpTransport(slack: FakeSlack, url: () => string): Transport {
  let nonce = 0;
  const send = async (sort: Sort, payload: object, headers: Record<string, string> = {}) => {
    nonce += 1;
    const body = { ...payload, ...(sort === 'command' ? {} : { nonce }) };
    const sent = performance.now();
    const response = await post(url(), ...encoded(sort, sort === 'command' ? { ...body, nonce } : body), { headers });
    const said = await response.text();
    if (response.status !== 200) throw new Error(`refused: ${response.status}`);
    const answer: unknown = said.startsWith('{') ? JSON.parse(said) : said;
    const took = performance.now() - sent;
    slack.record(answer, 'acknowledgement');
    if (sort === 'command') slack.acknowledged(answer, channelOf(payload));
    return { payload: answer, took };
  };
  return {
    name: 'http',
    send: (sort, payload) => send(sort, payload),
    repeat: (sort, payload) =>
      send(sort, payload, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }),
  };
}

/** @returns content type and body, as Slack sends each sort. */
export function encoded(sort: Sort, payload: object): [type: string, body: string] {
  if (sort === 'event') return ['application/json', JSON.stringify(payload)];
  const form =
    sort === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));
  return ['application/x-www-form-urlencoded', new URLSearchParams(form).toString()];
}

export function post(url: string, type: string, body: string, signing: Signing = {}): Promise<Response> {
  const { secret = SIGNING_SECRET, timestamp = Math.floor(Date.now() / 1000), headers = {} } = signing;
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-slack-signature': signature,
      'x-slack-request-timestamp': String(timestamp),
      ...headers,
    },
    body,
  });
}

function channelOf(payload: object): string {
  return 'channel_id' in payload ? String(payload.channel_id) : '';
}
