/** The one discord.js client: the least intents, no mention ever, few things remembered. */
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

export interface ClientConfiguration {
  /** Null: Discord's own. */
  readonly apiUrl: string | null;
  /** Whether mentions in servers are answered. */
  readonly mentions?: boolean;
}

/** A request that hangs is given up and tried again while the three seconds of a first response still run. */
const REQUEST_MS = 1_300;

export function restOptions({ apiUrl }: ClientConfiguration) {
  return { timeout: REQUEST_MS, retries: 3, ...(apiUrl === null ? {} : { api: apiUrl.replace(/\/+$/, '') }) };
}

export function createClient(configuration: ClientConfiguration): Client {
  const client: Client = new Client({
    // Commands, buttons and completions need no intent; questions in a DM with the bot need this one, which is not privileged.
    // Mentions in servers come among all messages of their channels, of which Discord leaves out what they say.
    intents: [GatewayIntentBits.DirectMessages, ...(configuration.mentions ? [GatewayIntentBits.GuildMessages] : [])],
    // A DM that was not seen before comes without its channel.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(configuration),
    // What is rendered is already as Discord spells it.
    jsonTransformer: (json) => json,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === client.user?.id },
      DMMessageManager: 0,
    }),
  });
  return client;
}
