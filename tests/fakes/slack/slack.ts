/**
 * A Slack on loopback: the Web API, Socket Mode and response_urls, on a free port, bounded. It records what it is sent,
 * checks every payload against Block Kit's rules, and misbehaves when told to.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Bag, isBag } from './block-kit-report.ts';
import { faultsOf } from './payload-check.ts';
import { SocketSide } from './socket-side.ts';

export const BOT = { token: 'xoxb-fake-bot-token', user: 'UBOT', id: 'BBOT', team: 'T1' } as const;
export const APP_TOKEN = 'xapp-fake-app-token';
export const SIGNING_SECRET = 'a signing secret for tests';
const SCOPES = 'commands,chat:write,app_mentions:read,im:history,assistant:write,users:read';

/** A message that somebody can see. */
export interface Seen {
  readonly by: 'ack' | 'response_url' | 'chat.postMessage' | 'chat.postEphemeral';
  /** Everyone in the conversation, or one person. */
  readonly everyone: boolean;
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly replaces: boolean;
  readonly message: Bag;
}

export interface Call {
  readonly method: string;
  readonly token: string;
  readonly args: Bag;
}

/** How the next request is treated instead of as usual. */
export interface Trouble {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The Web API's `{ok: false, error}` with status 200. */
  readonly error?: string;
  /** Never answers. */
  readonly hang?: boolean;
  /** Milliseconds before it goes on as usual. */
  readonly delay?: number;
}

const KEPT = 20_000;
const URL_USES = 5;

export class FakeSlack {
  readonly calls: Call[] = [];
  readonly seen: Seen[] = [];
  /** Block Kit faults of anything that was sent; a test ends by asserting that it is empty. */
  readonly faults: string[] = [];
  /** Channels that the bot is not in. */
  readonly foreign = new Set<string>();
  /** Messages that were taken away: by a Web API method or by their response_url. */
  readonly removed: ('chat.delete' | 'response_url')[] = [];
  readonly socket: SocketSide;
  /** Of a user: what users.info tells of where they are. */
  readonly zones = new Map<string, { readonly tz?: string; readonly tz_offset?: number }>();
  /** Threads by the timestamp of their first message, which is given where the app may read the channel. */
  readonly threads = new Map<string, Bag>();
  /** What auth.test says the bot token may do. */
  scopes = SCOPES;
  readonly #server: Server;
  readonly #troubles = new Map<string, Trouble[]>();
  readonly #urls = new Map<string, { uses: number; channel: string; gone: boolean }>();
  readonly #waiting = new Set<() => void>();
  #port = 0;
  #ids = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch(() => response.writeHead(500).end());
    });
    this.socket = new SocketSide((payload) => this.record(payload, 'acknowledgement'));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    this.socket.attach(this.#server, `ws://127.0.0.1:${this.#port}/link`);
    return this;
  }

  async stop(): Promise<void> {
    this.socket.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get apiUrl(): string {
    return `${this.origin}/api`;
  }

  nextId(prefix: string): string {
    this.#ids += 1;
    return `${prefix}${this.#ids}`;
  }

  /** @param of a Web API method, or `response_url` */
  trouble(of: string, ...troubles: Trouble[]): void {
    this.#troubles.set(of, [...(this.#troubles.get(of) ?? []), ...troubles]);
  }

  responseUrl(channel: string): string {
    const id = this.nextId('r');
    this.#urls.set(id, { uses: 0, channel, gone: false });
    if (this.#urls.size > KEPT) this.#urls.delete(this.#urls.keys().next().value ?? '');
    return `${this.origin}/respond/${id}`;
  }

  expire(url: string): void {
    const known = this.#urls.get(url.split('/').at(-1) ?? '');
    if (known) known.gone = true;
  }

  /** An acknowledgement of a command that carries a message is seen by who typed it. */
  acknowledged(payload: unknown, channel: string): void {
    if (!isBag(payload) || !('text' in payload)) return;
    this.#see({
      by: 'ack',
      everyone: payload['response_type'] === 'in_channel',
      channel,
      replaces: false,
      message: payload,
    });
  }

  /** Resolves once the condition holds; rejects after `ms`. */
  async until(condition: () => boolean, what: string, ms = 5_000): Promise<void> {
    const limit = Date.now() + ms;
    while (!condition()) {
      if (Date.now() > limit) throw new Error(`not in time: ${what}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, 20);
        this.#waiting.add(wake);
      });
    }
  }

  callsOf(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  record(payload: unknown, from: string): void {
    this.faults.push(...faultsOf(payload).map((fault) => `${from}: ${fault}`));
    for (const wake of this.#waiting) wake();
  }

  #see(seen: Seen): void {
    this.seen.push(seen);
    if (this.seen.length > KEPT) this.seen.shift();
    this.record(seen.message, seen.by);
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const [, kind = '', rest = ''] = (request.url ?? '').split('/');
    const trouble = this.#troubles.get(kind === 'api' ? rest : 'response_url')?.shift();
    if (trouble?.hang) return;
    if (trouble?.delay) await new Promise((resolve) => setTimeout(resolve, trouble.delay));
    if (trouble?.status) {
      response
        .writeHead(trouble.status, trouble.headers)
        .end(JSON.stringify({ ok: false, error: trouble.error ?? 'fake_trouble' }));
      return;
    }
    if (kind === 'respond') return this.#respond(rest, body, response);
    if (kind !== 'api') {
      response.writeHead(404).end();
      return;
    }
    const args = parseArgs(body);
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    this.calls.push({ method: rest, token, args });
    if (this.calls.length > KEPT) this.calls.shift();
    const result = trouble?.error ? { ok: false, error: trouble.error } : this.#call(rest, token, args);
    response.writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': this.scopes });
    response.end(JSON.stringify(result));
    for (const wake of this.#waiting) wake();
  }

  #respond(id: string, body: string, response: ServerResponse): void {
    const known = this.#urls.get(id);
    if (!known || known.gone || known.uses >= URL_USES) {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: false, error: known?.gone ? 'expired_url' : 'used_url' }));
      return;
    }
    known.uses += 1;
    const message = JSON.parse(body) as Bag;
    response.writeHead(200).end('ok');
    if (message['delete_original'] === true) {
      this.removed.push('response_url');
      return;
    }
    this.#see({
      by: 'response_url',
      everyone: message['response_type'] === 'in_channel',
      channel: known.channel,
      thread: text(message['thread_ts']),
      replaces: message['replace_original'] === true,
      message,
    });
  }

  #call(method: string, token: string, args: Bag): Bag {
    if (method === 'apps.connections.open') {
      return token === APP_TOKEN ? { ok: true, url: this.socket.url } : { ok: false, error: 'invalid_auth' };
    }
    if (method === 'oauth.v2.access') {
      return {
        ok: true,
        access_token: BOT.token,
        token_type: 'bot',
        scope: this.scopes,
        bot_user_id: BOT.user,
        app_id: 'A1',
        team: { id: BOT.team, name: 'Fake Newsroom' },
        enterprise: null,
        authed_user: { id: 'UINSTALLER' },
        is_enterprise_install: false,
      };
    }
    if (token !== BOT.token) return { ok: false, error: 'invalid_auth' };
    switch (method) {
      case 'auth.test':
        return { ok: true, user_id: BOT.user, bot_id: BOT.id, team_id: BOT.team, url: 'https://fake.slack.example/' };
      case 'chat.postMessage':
      case 'chat.postEphemeral': {
        const channel = text(args['channel']) ?? '';
        if (this.foreign.has(channel)) return { ok: false, error: 'not_in_channel' };
        const everyone = method === 'chat.postMessage';
        this.#see({ by: method, everyone, channel, thread: text(args['thread_ts']), replaces: false, message: args });
        return { ok: true, channel, ts: `${Date.now() / 1000}` };
      }
      case 'users.info':
        if (!this.scopes.includes('users:read')) return { ok: false, error: 'missing_scope', needed: 'users:read' };
        return { ok: true, user: { id: args['user'], ...this.zones.get(String(args['user'])) } };
      case 'conversations.replies': {
        const scope = { D: 'im:history', C: 'channels:history', G: 'groups:history' }[String(args['channel'])[0] ?? ''];
        if (!scope || !this.scopes.includes(scope)) return { ok: false, error: 'missing_scope', needed: scope };
        const head = this.threads.get(String(args['ts']));
        return head ? { ok: true, messages: [head] } : { ok: false, error: 'thread_not_found' };
      }
      case 'chat.delete':
        if (!text(args['channel']) || !text(args['ts'])) this.faults.push('chat.delete: channel and ts');
        this.removed.push('chat.delete');
        return { ok: true };
      case 'views.open':
      case 'views.update':
      case 'views.push':
      case 'views.publish':
        this.record(args['view'], method);
        return { ok: true, view: { id: 'V1' } };
      case 'assistant.threads.setSuggestedPrompts':
        return { ok: true };
      default:
        this.faults.push(`unknown method ${method}`);
        return { ok: false, error: 'unknown_method' };
    }
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The SDK sends forms in which whatever is no string is JSON. */
function parseArgs(body: string): Bag {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [
      key,
      /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
