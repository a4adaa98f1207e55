/** A Discord on loopback: REST with rate-limit headers and a gateway. Every body that reaches it is judged by the checker. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BodyKind, problemsOf } from './checker.ts';
import { FakeGateway } from './gateway.ts';
import { callbackKind, FakeInteraction, type Refusal } from './interactions.ts';

export const APPLICATION_ID = '100000000000000001';
export const BOT_ID = '100000000000000002';
export const TOKEN = `${Buffer.from(BOT_ID).toString('base64url')}.GaBcDe.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`;

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly at: number;
}

/** A fault to inject: the first request that matches gets this instead of an answer. `times` defaults to 1. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  readonly status: number;
  readonly body?: object;
  readonly headers?: Record<string, string>;
  /** True: the request takes effect, and only its answer is lost. */
  readonly afterTaking?: boolean;
  /** True: never answered. */
  readonly hangs?: boolean;
  times?: number;
}

export interface FakeOptions {
  readonly heartbeatMs?: number;
  readonly allowedIntents?: number;
  readonly shards?: number;
  /** Requests remembered in `received`; the oldest are dropped. */
  readonly remember?: number;
  /** Judges one body of so many; 1 unless a load is measured, of which judging would be a part. */
  readonly judgesOneOf?: number;
}

type Command = Record<string, unknown> & { id: string };
const DIRECT_MESSAGES = 1 << 12;

export class FakeDiscord {
  readonly received: Received[] = [];
  /** What was wrong with what was sent; a test ends by expecting none. */
  readonly problems: string[] = [];
  readonly faults: Fault[] = [];
  readonly interactions = new Map<string, FakeInteraction>();
  /** Messages created in channels: answers in DMs. */
  readonly messages: { channel: string; body: Record<string, unknown> }[] = [];
  /** Registered commands by scope: `global` or a guild's id. */
  readonly commands = new Map<string, Command[]>();
  readonly gateway: FakeGateway;
  readonly #options: FakeOptions;
  readonly #http = createServer((request, response) => {
    this.#handle(request, response).catch((cause) => {
      this.problems.push(`the fake failed: ${String(cause)}`);
      response.destroy();
    });
  });
  #port = 0;
  #serial = 0;
  #bodies = 0;
  #waiting: (() => void)[] = [];

  constructor(options: FakeOptions = {}) {
    this.#options = options;
    this.gateway = new FakeGateway(this.#http, {
      token: TOKEN,
      heartbeatMs: options.heartbeatMs ?? 41_250,
      botId: BOT_ID,
      applicationId: APPLICATION_ID,
      allowedIntents: options.allowedIntents ?? DIRECT_MESSAGES,
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#http.address() as AddressInfo).port;
    this.gateway.listen(`ws://127.0.0.1:${this.#port}/gateway`);
    return this;
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    this.#http.closeAllConnections();
    await new Promise<void>((resolve) => this.#http.close(() => resolve()));
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  nextId(): string {
    this.#serial += 1;
    return String(200_000_000_000_000_000n + BigInt(this.#serial));
  }

  /** Gives the bot an interaction. The same `interaction` twice is a repeated delivery. */
  deliver(payload: { id: string; token: string }, shard?: number): FakeInteraction {
    const known = this.interactions.get(payload.token);
    const interaction = known ?? new FakeInteraction(payload.id, payload.token);
    this.interactions.set(payload.token, interaction);
    if (!known) interaction.start();
    this.gateway.dispatch('INTERACTION_CREATE', payload, shard);
    return interaction;
  }

  /** Resolves once the condition holds, looked at after every request; rejects after the milliseconds given. */
  async until(condition: () => boolean, what: string, patience = 8_000): Promise<void> {
    const end = performance.now() + patience;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`never happened: ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 20);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const method = request.method ?? 'GET';
    const { body, files, malformed } = await bodyOf(request);
    if (url.pathname.includes('//')) this.problems.push(`a doubled slash: ${url.pathname}`);
    if (malformed) this.problems.push(`${method} ${path}: a body that is no JSON`);
    this.received.push({ method, path, body, at: performance.now() });
    if (this.received.length > (this.#options.remember ?? 10_000)) this.received.shift();
    const fault = this.#fault(method, path);
    if (fault?.hangs) return;
    if (fault && !fault.afterTaking) return reply(response, fault.status, fault.body ?? {}, path, fault.headers);
    const result = this.#route(method, path, body, files, request.headers.authorization);
    for (const wake of this.#waiting.splice(0)) wake();
    if (fault) return reply(response, fault.status, fault.body ?? {}, path, fault.headers);
    reply(response, result.status, result.body, path);
  }

  #fault(method: string, path: string): Fault | undefined {
    const found = this.faults.find((fault) => fault.path.test(path) && (fault.method ?? method) === method);
    if (!found) return undefined;
    found.times = (found.times ?? 1) - 1;
    if (found.times <= 0) this.faults.splice(this.faults.indexOf(found), 1);
    return found;
  }

  #route(
    method: string,
    path: string,
    body: Json,
    files: readonly string[],
    authorization: string | undefined,
  ): Outcome {
    const parts = path.split('/').slice(1);
    if (parts[0] === 'interactions' && parts[3] === 'callback') return this.#callback(parts[2] ?? '', body, files);
    if (parts[0] === 'webhooks') return this.#webhook(method, parts, body, files);
    if (authorization !== `Bot ${TOKEN}`) return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    if (path === '/gateway/bot') return { status: 200, body: this.#gatewayInfo() };
    if (path === '/applications/@me') return { status: 200, body: { id: APPLICATION_ID, name: 'Interdict' } };
    if (path === '/users/@me') return { status: 200, body: { id: BOT_ID, username: 'interdict', bot: true } };
    if (parts[0] === 'applications') return this.#commands(method, parts, body);
    if (method === 'GET' && parts[0] === 'channels') {
      return { status: 200, body: { id: parts[1], type: 1, recipients: [], last_message_id: null } };
    }
    if (method === 'POST' && parts[0] === 'channels' && parts[2] === 'messages') {
      this.#check('message.create', body);
      this.messages.push({ channel: parts[1] ?? '', body });
      return { status: 200, body: this.#message(parts[1] ?? '', body) };
    }
    if (method === 'POST' && parts[2] === 'typing') return { status: 204, body: {} };
    this.problems.push(`the fake knows no ${method} ${path}`);
    return { status: 404, body: { message: 'Unknown', code: 0 } };
  }

  #gatewayInfo() {
    return {
      url: `ws://127.0.0.1:${this.#port}/gateway`,
      shards: this.#options.shards ?? 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 },
    };
  }

  #callback(token: string, body: Json, files: readonly string[]): Outcome {
    this.#check(callbackKind(body.type), body);
    const interaction = this.interactions.get(token);
    if (!interaction) return refused({ status: 404, code: 10062, message: 'Unknown interaction' });
    const data = (body.data ?? {}) as Json;
    const refusal = interaction.respond(Number(body.type), data, files);
    return refusal ? refused(refusal) : { status: 204, body: {} };
  }

  #webhook(method: string, parts: readonly string[], body: Json, files: readonly string[]): Outcome {
    const interaction = this.interactions.get(parts[2] ?? '');
    if (!interaction) return refused({ status: 404, code: 10015, message: 'Unknown Webhook' });
    if (method === 'POST' || method === 'PATCH') {
      this.#check(method === 'POST' ? 'webhook.create' : 'webhook.edit', body);
      const refusal = interaction.after(method === 'POST' ? 'follow-up' : 'edit', body, files);
      if (refusal) return refused(refusal);
    }
    if (method === 'DELETE') {
      const refusal = interaction.after('delete', {}, []);
      return refusal ? refused(refusal) : { status: 204, body: {} };
    }
    return { status: 200, body: this.#message('300000000000000001', body) };
  }

  #commands(method: string, parts: readonly string[], body: Json): Outcome {
    const scope = parts[2] === 'guilds' ? (parts[3] ?? '') : 'global';
    const id = parts[2] === 'guilds' ? parts[5] : parts[3];
    const all = this.commands.get(scope) ?? [];
    this.commands.set(scope, all);
    const at = all.findIndex((command) => command.id === id);
    switch (method) {
      case 'GET':
        return { status: 200, body: all };
      case 'POST': {
        this.#check('command.create', body);
        const command = { ...body, id: this.nextId(), application_id: APPLICATION_ID, version: this.nextId() };
        all.push(asStored(command));
        return { status: 201, body: command };
      }
      case 'PATCH':
        this.#check('command.edit', body);
        if (at < 0) return refused({ status: 404, code: 10063, message: 'Unknown application command' });
        all[at] = asStored({ ...(all[at] as Command), ...body, version: this.nextId() });
        return { status: 200, body: all[at] as Command };
      default:
        if (at >= 0) all.splice(at, 1);
        return { status: 204, body: {} };
    }
  }

  #message(channel: string, body: Json): object {
    return {
      id: this.nextId(),
      channel_id: channel,
      author: { id: BOT_ID, username: 'interdict', bot: true },
      content: '',
      timestamp: new Date().toISOString(),
      components: body.components ?? [],
      flags: body.flags ?? 0,
      type: 0,
    };
  }

  #check(kind: BodyKind, body: Json): void {
    this.#bodies += 1;
    if (this.#bodies % (this.#options.judgesOneOf ?? 1) !== 0) return;
    this.problems.push(...problemsOf(kind, body).map((problem) => `${kind}: ${problem}`));
  }
}

interface Json {
  readonly type?: unknown;
  readonly data?: unknown;
  readonly components?: unknown;
  readonly flags?: unknown;
  readonly [other: string]: unknown;
}
interface Outcome {
  readonly status: number;
  readonly body: object;
}

function refused(refusal: Refusal): Outcome {
  return { status: refusal.status, body: { message: refusal.message, code: refusal.code } };
}

/** Discord fills in what was left out, and gives it back so. */
function asStored(command: Command): Command {
  return { default_member_permissions: null, nsfw: false, dm_permission: true, type: 1, ...command };
}

async function bodyOf(request: IncomingMessage): Promise<{ body: Json; files: string[]; malformed: boolean }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  try {
    if (!type.startsWith('multipart/')) {
      return { body: raw.length ? (JSON.parse(raw.toString()) as Json) : {}, files: [], malformed: false };
    }
    const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
    const files: string[] = [];
    for (const [name, value] of form)
      if (name.startsWith('files') && typeof value !== 'string') files.push(await value.text());
    return { body: JSON.parse(form.get('payload_json') as string) as Json, files, malformed: false };
  } catch {
    return { body: {}, files: [], malformed: true };
  }
}

function reply(
  response: ServerResponse,
  status: number,
  body: object,
  path: string,
  headers: Record<string, string> = {},
): void {
  const reset = Date.now() / 1000 + 1;
  response.writeHead(status, {
    ...(status === 204 ? {} : { 'content-type': 'application/json' }),
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset': reset.toFixed(3),
    'x-ratelimit-reset-after': '1.000',
    'x-ratelimit-bucket': Buffer.from(path.replace(/\d{17,}/g, 'id').slice(0, 30)).toString('hex'),
    ...headers,
  });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}
