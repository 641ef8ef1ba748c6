import { Client, type ClientOptions, DefaultRestOptions, GatewayIntentBits, Options } from 'discord.js';

/**
 * A client for interactions and for messages that speak to the bot. Commands and buttons arrive without any intent; the two
 * that it asks for bring messages, of which Discord shows it the words only where it is named or written to directly.
 * Servers, channels, members and messages are never cached.
 */
export function createClient(apiUrl: string | undefined): Client {
  const options: ClientOptions = {
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: 0,
      MessageManager: 0,
      UserManager: 0,
    }),
    rest: { ...DefaultRestOptions, ...(apiUrl === undefined ? {} : { api: apiUrl }) },
  };
  return new Client(options);
}
