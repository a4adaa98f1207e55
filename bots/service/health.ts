/** The one HTTP port: whether the process lives, whether it serves, and the paths that surfaces take requests on. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LedgerState } from './ledger-service.ts';
import type { Log } from './log.ts';
import type { Route, Surface, SurfaceState } from './surface.ts';

export interface Status {
  readonly surfaces: readonly Pick<Surface, 'name' | 'state'>[];
  readonly ledger: () => LedgerState;
  readonly now: () => Date;
}

export interface HttpPort {
  readonly port: number;
  /** Takes no new connection; ends once those open are done. */
  readonly close: () => Promise<void>;
}

/** Milliseconds. Slack gives up on a request after 3 seconds: https://docs.slack.dev/apis/events-api */
const REQUEST_TIMEOUT = 10_000;

/** @throws what listening throws, such as a port in use. */
export async function openPort(port: number, routes: readonly Route[], status: Status, log: Log): Promise<HttpPort> {
  const table = new Map(routes.map((route) => [route.path, route.handle]));
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT },
    (request, response) => {
      answer(request, response, table, status).catch((cause: unknown) => {
        log.error({ path: pathOf(request), cause }, 'a request could not be answered');
        if (!response.headersSent) json(request, response, 500, { error: 'internal' });
        else response.destroy();
      });
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  table: ReadonlyMap<string, Route['handle']>,
  status: Status,
): Promise<void> {
  const path = pathOf(request);
  const route = table.get(path);
  if (route) return route(request, response);
  if (path !== '/healthz' && path !== '/readyz') return json(request, response, 404, { error: 'not found' });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return json(request, response, 405, { error: 'method not allowed' });
  }
  const report = reportOf(status);
  const ok = path === '/healthz' || report.status !== 'not ready';
  json(request, response, ok ? 200 : 503, path === '/healthz' ? { ...report, status: 'alive' } : report);
}

/** `ready`: every surface is up; `degraded`: some are, or the newest ledger was refused; `not ready`: none is up. */
export function reportOf({ surfaces, ledger, now }: Status) {
  const states = surfaces.map(({ name, state }) => ({ name, ...spell(state()) }));
  const up = states.filter(({ state }) => state === 'up').length;
  const { version, newest, records, loadedAt, refused } = ledger();
  const whole = up === states.length && refused === null;
  return {
    status: up === 0 ? 'not ready' : whole ? 'ready' : 'degraded',
    surfaces: Object.fromEntries(states.map(({ name, ...state }) => [name, state])),
    ledger: {
      version,
      records,
      newest,
      loadedAt: loadedAt.toISOString(),
      ageSeconds: Math.round((now().getTime() - loadedAt.getTime()) / 1000),
      refused: refused && { at: refused.at.toISOString(), reason: refused.reason },
    },
  };
}

function spell(state: SurfaceState) {
  return state.state === 'up' ? { state: state.state, since: state.since.toISOString() } : state;
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

function json(request: IncomingMessage, response: ServerResponse, code: number, body: object): void {
  response.writeHead(code, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : `${JSON.stringify(body)}\n`);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
