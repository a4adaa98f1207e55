/** What Discord's refusals mean: for the person who asked, for the log, and for the operator. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { CANNOT_POST, NOTES } from '../conversation/words.ts';
import { SurfaceError } from '../service/surface.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const CODES = {
  unknownChannel: 10003,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAnswered: 40060,
  missingAccess: 50001,
  cannotMessage: 50007,
  missingPermission: 50013,
  tokenExpired: 50027,
} as const;

export type Meaning =
  /** An earlier attempt of the same request was taken after all. */
  | { readonly meaning: 'done' }
  /** Nobody can be told any more. */
  | { readonly meaning: 'gone'; readonly why: string }
  /** Something else can still be said. */
  | { readonly meaning: 'refused'; readonly say: string; readonly why: string };

export function meaningOf(fault: unknown): Meaning {
  if (fault instanceof DiscordAPIError) {
    const why = `Discord ${fault.status} ${fault.code}`;
    switch (fault.code) {
      case CODES.alreadyAnswered:
        return { meaning: 'done' };
      case CODES.unknownInteraction:
      case CODES.unknownWebhook:
      case CODES.tokenExpired:
      case CODES.unknownChannel:
      case CODES.cannotMessage:
        return { meaning: 'gone', why };
      case CODES.missingPermission:
      case CODES.missingAccess:
        return { meaning: 'refused', say: CANNOT_POST['no-permission'], why };
      default:
        return { meaning: 'refused', say: NOTES.fault, why };
    }
  }
  const why = fault instanceof HTTPError ? `Discord ${fault.status}` : kindOf(fault);
  return { meaning: 'refused', say: NOTES.fault, why };
}

/** What was to be deleted is no longer there. */
export function isAbsent(fault: unknown): boolean {
  return fault instanceof DiscordAPIError && fault.code === CODES.unknownMessage;
}

/** A name with no words of a question in it. */
function kindOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'not an error';
}

const PAGE = 'https://discord.com/developers/applications';

/** Closing codes after which the gateway will not have us back: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
const FINAL: Readonly<Record<number, string>> = {
  4004: `DISCORD_TOKEN is not a token that Discord knows: copy it anew from ${PAGE}, your application, Bot.`,
  4010: 'DISCORD_SHARDS does not fit the shards that Discord expects: set it to auto.',
  4011: 'DISCORD_SHARDS is needed: Discord has too many servers of yours for one connection. Set it to auto.',
  4013: 'Discord does not know an intent that Interdict asks for: update Interdict.',
  4014: `Discord refuses the intents of DISCORD_TOKEN's application: open ${PAGE}, your application, Bot, Privileged Gateway Intents.`,
};

/** @returns why the gateway closed for good, or null where it will come back. */
export function finalClosing(code: number): SurfaceError | null {
  const message = FINAL[code];
  return message ? new SurfaceError('configuration', message) : null;
}

/** A start that failed, in one line for the operator. */
export function startFault(fault: unknown, apiUrl: string | null): SurfaceError {
  if (fault instanceof SurfaceError) return fault;
  const wrongToken =
    (fault instanceof DiscordjsError && fault.code === DiscordjsErrorCodes.TokenInvalid) ||
    (fault instanceof DiscordAPIError && fault.status === 401);
  if (wrongToken) {
    return new SurfaceError('configuration', FINAL[4004] ?? '', { cause: fault });
  }
  const where = apiUrl ?? 'https://discord.com/api';
  const why =
    fault instanceof DiscordAPIError || fault instanceof HTTPError ? `answered ${fault.status}` : codeOf(fault);
  return new SurfaceError('unavailable', `Discord at ${where} could not be used: ${why}`, { cause: fault });
}

function codeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown fault';
  const { code, cause } = fault as { code?: string | number; cause?: { code?: string | number } };
  return `${code ?? cause?.code ?? fault.message.split('\n', 1)[0]}`;
}

/** A registration that failed, in one line for the operator. */
export function registerFault(fault: unknown): string {
  if (fault instanceof DiscordAPIError) {
    if (fault.status === 401) return FINAL[4004] ?? '';
    if (fault.status === 403 || fault.status === 404) {
      return `DISCORD_APPLICATION_ID is not the application of DISCORD_TOKEN, or --guild is not a server that it is installed to: ${PAGE}`;
    }
    return `Discord refused the commands: ${fault.status} ${fault.code}`;
  }
  return `Discord could not be reached: ${codeOf(fault)}`;
}
