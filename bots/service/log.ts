/** The log: one JSON object a line, secrets blacked out. */
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;
export const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type Level = (typeof LEVELS)[number];

/** Keys whose values never reach the log, at the top or one or two levels down. */
const SECRET = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'clientSecret',
  'authorization',
  'password',
  'secret',
  'storeKey',
];
const paths = SECRET.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
/** Slack tokens begin with xox or xapp; a Discord token is three base64 parts. */
const TOKEN = /\b(?:xox[a-z]|xapp)-[\w-]{6,}|\b[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}/g;

/** @param secrets values that are blacked out wherever they stand in a line */
export function createLog(level: Level, secrets: readonly string[], destination?: DestinationStream): Log {
  const known = secrets.filter((secret) => secret.length >= 6).sort((a, b) => b.length - a.length);
  const options = {
    level,
    base: null,
    redact: { paths, censor: '[secret]' },
    serializers: { cause: causeOf },
    hooks: { streamWrite: (line: string) => blackOut(line, known) },
  };
  return destination ? pino(options, destination) : pino(options, pino.destination({ dest: 1, sync: false }));
}

/** An error without what libraries hang on it: requests and responses, which hold what was asked. */
function causeOf(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const { name, message, stack } = cause;
  return 'code' in cause ? { name, message, code: cause.code, stack } : { name, message, stack };
}

/** @returns the text without the known secrets or anything that looks like a token. */
export function blackOut(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) clean = clean.replaceAll(secret, '[secret]');
  return clean.replace(TOKEN, '[secret]');
}
