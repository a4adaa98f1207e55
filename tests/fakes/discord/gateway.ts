/** The gateway: hello, identify, ready, heartbeats, resume, invalid session, reconnect. https://docs.discord.com/developers/events/gateway */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  /** Ids of the bot's user and application. */
  readonly botId: string;
  readonly applicationId: string;
  /** Intents that the application may use; others are refused with 4014. */
  readonly allowedIntents: number;
}

interface Told {
  readonly token?: unknown;
  readonly intents?: unknown;
  readonly shard?: unknown;
  readonly session_id?: unknown;
  readonly seq?: unknown;
}

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  /** Every dispatch, so that what a dropped connection missed can be replayed. */
  readonly dispatched: { s: number; t: string; d: unknown }[];
  socket: WebSocket | null;
}

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;

export class FakeGateway {
  readonly counts = { connections: 0, identifies: 0, resumes: 0, heartbeats: 0 };
  readonly identifies: { intents: number; shard: readonly [number, number] }[] = [];
  /** False: heartbeats stay unanswered. */
  acknowledges = true;
  /** True: connections are closed at once, as in an outage. */
  down = false;
  readonly #server: WebSocketServer;
  readonly #options: GatewayOptions;
  readonly #sessions = new Map<string, Session>();
  #url = '';

  constructor(http: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ server: http, path: '/gateway' });
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  listen(url: string): void {
    this.#url = url;
  }

  /** Sends an event on every session, or on the session of one shard; what is missed is replayed on resume. */
  dispatch(t: string, d: unknown, shard?: number): void {
    for (const session of this.#sessions.values()) {
      if (shard !== undefined && session.shard[0] !== shard) continue;
      this.#dispatch(session, t, d);
    }
  }

  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.socket?.readyState === 1).length;
  }

  /** Closes every connection with a code; 1006 stands for a cut line. */
  drop(code: number): void {
    for (const { socket } of this.#sessions.values()) {
      if (code === 1006) socket?.terminate();
      else socket?.close(code);
    }
  }

  askToReconnect(): void {
    for (const { socket } of this.#sessions.values()) send(socket, { op: OP.reconnect, d: null });
  }

  invalidate(resumable: boolean): void {
    for (const [id, session] of this.#sessions) {
      send(session.socket, { op: OP.invalid, d: resumable });
      if (!resumable) this.#sessions.delete(id);
    }
  }

  async close(): Promise<void> {
    for (const client of this.#server.clients) client.terminate();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #greet(socket: WebSocket): void {
    this.counts.connections += 1;
    if (this.down) {
      socket.terminate();
      return;
    }
    let session: Session | null = null;
    send(socket, { op: OP.hello, d: { heartbeat_interval: this.#options.heartbeatMs } });
    socket.on('message', (raw: Buffer) => {
      const { op, d } = JSON.parse(raw.toString()) as { op: number; d: Told };
      if (op === OP.heartbeat) {
        this.counts.heartbeats += 1;
        if (this.acknowledges) send(socket, { op: OP.ack, d: null });
      } else if (op === OP.identify) session = this.#identify(socket, d);
      else if (op === OP.resume) session = this.#resume(socket, d);
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
    });
  }

  #identify(socket: WebSocket, d: Told): Session | null {
    this.counts.identifies += 1;
    const intents = Number(d.intents);
    if (d.token !== this.#options.token) {
      socket.close(4004, 'Authentication failed.');
      return null;
    }
    if (intents & ~this.#options.allowedIntents) {
      socket.close(4014, 'Disallowed intent(s).');
      return null;
    }
    const shard = (d.shard as [number, number] | undefined) ?? [0, 1];
    this.identifies.push({ intents, shard });
    const session: Session = { id: `session-${this.counts.identifies}`, shard, dispatched: [], socket };
    this.#sessions.set(session.id, session);
    const { botId, applicationId } = this.#options;
    this.#dispatch(session, 'READY', {
      v: 10,
      user: { id: botId, username: 'interdict', discriminator: '0', avatar: null, bot: true, flags: 0 },
      guilds: [],
      session_id: session.id,
      resume_gateway_url: this.#url,
      shard,
      application: { id: applicationId, flags: 0 },
    });
    return session;
  }

  #resume(socket: WebSocket, d: Told): Session | null {
    this.counts.resumes += 1;
    const session = this.#sessions.get(String(d.session_id));
    if (!session) {
      send(socket, { op: OP.invalid, d: false });
      return null;
    }
    session.socket = socket;
    for (const missed of session.dispatched.filter(({ s }) => s > Number(d.seq))) {
      send(socket, { op: OP.dispatch, ...missed });
    }
    this.#dispatch(session, 'RESUMED', {});
    return session;
  }

  #dispatch(session: Session, t: string, d: unknown): void {
    const event = { s: session.dispatched.length + 1, t, d };
    session.dispatched.push(event);
    send(session.socket, { op: OP.dispatch, ...event });
  }
}

function send(socket: WebSocket | null, payload: object): void {
  if (socket?.readyState === 1) socket.send(JSON.stringify(payload));
}
