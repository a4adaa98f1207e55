/** The environment, read once and checked. Every variable stands in .env.example with its reason. */
import { z } from 'zod';
import { isZone } from '../conversation/today.ts';
import { LEVELS } from './log.ts';

const text = z.string().trim().min(1);
const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'a port between 0 and 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'a port between 0 and 65535');
const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');

/** One row a variable. Blank counts as not set. */
export const VARIABLES = {
  SLACK_BOT_TOKEN: text.regex(/^xoxb-/, 'a bot token, which begins with xoxb-').optional(),
  SLACK_APP_TOKEN: text.regex(/^xapp-/, 'an app-level token, which begins with xapp-').optional(),
  SLACK_SIGNING_SECRET: text.optional(),
  SLACK_CLIENT_ID: text.optional(),
  SLACK_CLIENT_SECRET: text.optional(),
  SLACK_STATE_SECRET: text.min(16, 'at least 16 characters').optional(),
  SLACK_STORE_KEY: text.regex(/^[0-9a-fA-F]{64}$/, '32 bytes as 64 hexadecimal digits').optional(),
  SLACK_API_URL: httpUrl.optional(),
  DISCORD_TOKEN: text.optional(),
  DISCORD_APPLICATION_ID: text.regex(/^\d{5,20}$/, 'an application id, which is a number').optional(),
  DISCORD_API_URL: httpUrl.optional(),
  DISCORD_SHARDS: z
    .string()
    .regex(/^(auto|[1-9]\d{0,3})$/, 'auto, or a number of shards')
    .optional(),
  DISCORD_MENTIONS: onOff.default(false),
  TIME_ZONE: text.refine(isZone, 'a time zone such as Europe/Brussels').default('UTC'),
  PORT: port.optional(),
  LOG_LEVEL: z.enum(LEVELS).default('info'),
  LOG_QUESTIONS: onOff.default(false),
  LEDGER_DIR: text.optional(),
  DATA_DIR: text.default('.interdict'),
} as const satisfies Record<string, z.ZodType>;
export type Variable = keyof typeof VARIABLES;

/** Never printed, never logged. */
export const SECRETS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_STORE_KEY',
  'DISCORD_TOKEN',
] as const satisfies readonly Variable[];

/** Many workspaces: installed through OAuth instead of one bot token. */
export interface SlackInstallation {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Hexadecimal, 32 bytes: encrypts the tokens of the workspaces at rest. */
  readonly storeKey: string;
}
export interface SlackConfiguration {
  /** One workspace. */
  readonly botToken: string | null;
  readonly install: SlackInstallation | null;
  /** Present: Socket Mode. */
  readonly appToken: string | null;
  /** Needed for HTTP. */
  readonly signingSecret: string | null;
  readonly apiUrl: string | null;
}
export interface DiscordConfiguration {
  readonly token: string;
  readonly applicationId: string | null;
  /** No slash at the end: discord.js appends the version. */
  readonly apiUrl: string | null;
  readonly shards: 'auto' | number | null;
  /** Whether mentions in servers are answered. */
  readonly mentions: boolean;
}
export interface Configuration {
  /** Null: no token, the surface is not started. */
  readonly slack: SlackConfiguration | null;
  readonly discord: DiscordConfiguration | null;
  /** Null: no HTTP. */
  readonly port: number | null;
  readonly logLevel: (typeof LEVELS)[number];
  readonly logQuestions: boolean;
  readonly ledgerDirectory: string | null;
  readonly dataDirectory: string;
  /** IANA name: whose day counts where a platform does not say where the asker is. */
  readonly timeZone: string;
  /** The values to keep out of every line. */
  readonly secrets: readonly string[];
}

/** One line a fault; never with the value of a variable. */
export class ConfigurationError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigurationError';
    this.faults = faults;
  }
}

const SLACK_PAGE = 'https://api.slack.com/apps';
const schema = z.object(VARIABLES);

/** @throws ConfigurationError */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, env[name]?.trim() || undefined]));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: expected ${expected(issue)}. See .env.example.`),
    );
  }
  const value = parsed.data;
  const faults: string[] = [];
  const slack = slackOf(value, faults);
  if (!value.DISCORD_TOKEN && (value.DISCORD_APPLICATION_ID || value.DISCORD_SHARDS)) {
    faults.push(
      'DISCORD_TOKEN is not set, but other DISCORD_ variables are: https://discord.com/developers/applications',
    );
  }
  if (faults.length > 0) throw new ConfigurationError(faults);
  const needsPort = slack !== null && slack.appToken === null;
  return {
    slack,
    discord: value.DISCORD_TOKEN
      ? {
          token: value.DISCORD_TOKEN,
          applicationId: value.DISCORD_APPLICATION_ID ?? null,
          apiUrl: value.DISCORD_API_URL ?? null,
          shards: value.DISCORD_SHARDS === undefined ? null : shards(value.DISCORD_SHARDS),
          mentions: value.DISCORD_MENTIONS,
        }
      : null,
    port: value.PORT ?? (needsPort ? 3000 : null),
    logLevel: value.LOG_LEVEL,
    logQuestions: value.LOG_QUESTIONS,
    ledgerDirectory: value.LEDGER_DIR ?? null,
    dataDirectory: value.DATA_DIR,
    timeZone: value.TIME_ZONE,
    secrets: SECRETS.map((name) => value[name]).filter((secret) => secret !== undefined),
  };
}

/** For a process that was started for one shard: that shard of Discord, and nothing else that the first process runs. */
export function asShard(configuration: Configuration): Configuration {
  const { discord } = configuration;
  return { ...configuration, slack: null, port: null, discord: discord && { ...discord, shards: null } };
}

function slackOf(value: z.infer<typeof schema>, faults: string[]): SlackConfiguration | null {
  const install = installOf(value, faults);
  const token = value.SLACK_BOT_TOKEN;
  if (!token && !install) {
    const lone = (['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] as const).find((name) => value[name]);
    if (lone) faults.push(`SLACK_BOT_TOKEN is not set, but ${lone} is: ${SLACK_PAGE}, OAuth & Permissions`);
    return null;
  }
  if (!value.SLACK_APP_TOKEN && !value.SLACK_SIGNING_SECRET) {
    faults.push(
      `SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is not set: ${SLACK_PAGE}, Basic Information`,
    );
  }
  if (install && !value.SLACK_SIGNING_SECRET) {
    faults.push(`SLACK_SIGNING_SECRET is not set, but installing to many workspaces needs HTTP: ${SLACK_PAGE}`);
  }
  return {
    botToken: token ?? null,
    install,
    appToken: value.SLACK_APP_TOKEN ?? null,
    signingSecret: value.SLACK_SIGNING_SECRET ?? null,
    apiUrl: value.SLACK_API_URL ?? null,
  };
}

function installOf(value: z.infer<typeof schema>, faults: string[]): SlackInstallation | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = value;
  const { SLACK_STATE_SECRET: stateSecret, SLACK_STORE_KEY: storeKey } = value;
  if (clientId && clientSecret && stateSecret && storeKey) return { clientId, clientSecret, stateSecret, storeKey };
  const names = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_STORE_KEY'] as const;
  const missing = names.filter((name) => !value[name]);
  if (missing.length < names.length) {
    faults.push(
      `${missing.join(', ')} not set: installing to many workspaces needs ${names.join(', ')}. ${SLACK_PAGE}`,
    );
  }
  return null;
}

function shards(given: string): 'auto' | number {
  return given === 'auto' ? 'auto' : Number(given);
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'a web address';
  return issue.message;
}
