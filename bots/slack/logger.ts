/** Slack's libraries write to the log of the service, but never what they were sent: that may hold a question. */
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../service/log.ts';

export function boltLogger(log: Log): Logger {
  const words = (parts: readonly unknown[]) =>
    parts
      .map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : typeof part === 'string' ? part : ''))
      .join(' ');
  return {
    debug: () => {},
    info: (...parts) => log.debug({ surface: 'slack' }, words(parts)),
    warn: (...parts) => log.warn({ surface: 'slack' }, words(parts)),
    error: (...parts) => log.error({ surface: 'slack' }, words(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
