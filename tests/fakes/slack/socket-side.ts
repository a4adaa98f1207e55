/** Slack's side of Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export interface Acknowledgement {
  readonly payload: unknown;
  /** Milliseconds from sending. */
  readonly took: number;
}

export class SocketSide {
  url = '';
  /** How often a socket was opened. */
  opened = 0;
  readonly #record: (payload: unknown) => void;
  readonly #waiting = new Map<string, { sent: number; resolve: (ack: Acknowledgement) => void }>();
  #wss: WebSocketServer | undefined;
  #live: WebSocket[] = [];
  #acks: string[] = [];

  constructor(record: (payload: unknown) => void) {
    this.#record = record;
  }

  attach(server: Server, url: string): void {
    this.url = url;
    this.#wss = new WebSocketServer({ server, path: '/link' });
    this.#wss.on('connection', (socket) => {
      this.opened += 1;
      this.#live.push(socket);
      socket.on('close', () => {
        this.#live = this.#live.filter((each) => each !== socket);
      });
      socket.on('error', () => {});
      socket.on('message', (data: Buffer) => this.#take(data.toString()));
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    });
  }

  get connected(): boolean {
    return this.#live.length > 0;
  }

  /** How often an envelope was acknowledged. */
  acknowledged(id: string): number {
    return this.#acks.filter((each) => each === id).length;
  }

  /** Sends an envelope. @returns its acknowledgement; rejects after `ms`. */
  send(envelope: object & { readonly envelope_id: string }, ms = 5_000): Promise<Acknowledgement> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`not acknowledged: ${envelope.envelope_id}`)), ms);
      this.#waiting.set(envelope.envelope_id, {
        sent: performance.now(),
        resolve: (ack) => {
          clearTimeout(timer);
          resolve(ack);
        },
      });
      this.raw(JSON.stringify(envelope));
    });
  }

  raw(text: string): void {
    this.#live.at(-1)?.send(text);
  }

  /** Slack is about to close the connection: the client opens another. */
  refresh(): void {
    this.raw(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }));
  }

  /** The line is cut. */
  drop(): void {
    for (const socket of this.#live) socket.terminate();
  }

  close(): void {
    this.drop();
    this.#wss?.close();
  }

  #take(text: string): void {
    const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id: string; payload?: unknown };
    this.#acks.push(id);
    if (this.#acks.length > 20_000) this.#acks.shift();
    this.#record(payload);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.resolve({ payload, took: performance.now() - (waiting?.sent ?? 0) });
  }
}
