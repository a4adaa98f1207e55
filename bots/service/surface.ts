/**
 * What a chat surface is to the process that runs it: a port, with what it is given and how it fails.
 * bots/slack/surface.ts exports `createSlackSurface(configuration, context)`, bots/discord/surface.ts
 * `createDiscordSurface(configuration, context)`; bots/start.ts imports each only when its tokens are set.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Interdict } from '../../core/port.ts';
import type { QuestionLog } from '../conversation/questions-log.ts';
import type { Log } from './log.ts';

export type SurfaceState =
  | { readonly state: 'starting' }
  | { readonly state: 'up'; readonly since: Date }
  /** Connected once and connecting again. */
  | { readonly state: 'reconnecting' }
  | { readonly state: 'down'; readonly reason: string }
  | { readonly state: 'stopped' };

/** A path on the one HTTP port, matched exactly; the query is the handler's. */
export interface Route {
  readonly path: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
}

export interface Surface {
  readonly name: 'slack' | 'discord';
  /** Requests that the surface takes over HTTP; fixed before `start`. */
  readonly routes: readonly Route[];
  /** Resolves once connected. Rejects with a SurfaceError; may be called again after that. */
  readonly start: () => Promise<void>;
  /** Takes nothing new, lets what is under way end, disconnects. May be called in any state. */
  readonly stop: () => Promise<void>;
  readonly state: () => SurfaceState;
}

export interface SurfaceContext {
  /** The last good ledger's; ask for it anew for each question. */
  readonly interdict: () => Interdict;
  readonly log: Log;
  readonly questions: QuestionLog;
  /** A folder for what must survive a restart. */
  readonly dataDirectory: string;
  readonly now: () => Date;
  /** IANA name: whose day counts where a platform does not say where the asker is. UTC where nothing is said. */
  readonly timeZone?: string;
}

/**
 * A surface that cannot start. `configuration`: only the operator can help (a wrong token, a missing scope or intent),
 * so it is not tried again; `unavailable`: the platform could not be reached, so it is.
 */
export class SurfaceError extends Error {
  readonly code: 'configuration' | 'unavailable';
  /** @param message one line that names the variable and the page to open */
  constructor(code: 'configuration' | 'unavailable', message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SurfaceError';
    this.code = code;
  }
}
