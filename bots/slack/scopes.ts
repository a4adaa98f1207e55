/** The least that the app must be allowed and told, each with its reason: for the manifest, the start and the README. */

export const SCOPES = {
  commands: '/ban, and the entry in the menu of a message',
  'chat:write': 'to answer mentions and direct messages, and to post an answer to a channel the bot is in',
  'app_mentions:read': 'to be told when somebody mentions the bot',
  'im:history': 'to read what is written to the bot in a direct message',
  'assistant:write': 'to offer questions to try in the agent view',
  'users:read': 'to know what day it is where the asker is; without it TIME_ZONE counts',
} as const;

export const EVENTS = {
  app_home_opened: 'to fill App Home, and to offer questions to try in the agent view',
  app_mention: 'to answer a mention',
  'message.im': 'to answer a direct message',
  app_uninstalled: 'to delete the tokens of a workspace that removed the app',
  tokens_revoked: 'to delete tokens that no longer hold',
} as const;

export const BOT_SCOPES: readonly string[] = Object.keys(SCOPES);
/** The agent view is not on every plan, and not everybody gives an app the list of members; all else works without. */
const DISPENSABLE: ReadonlySet<string> = new Set(['assistant:write', 'users:read']);
export const NEEDED: readonly string[] = BOT_SCOPES.filter((scope) => !DISPENSABLE.has(scope));
export const BOT_EVENTS: readonly string[] = Object.keys(EVENTS);
