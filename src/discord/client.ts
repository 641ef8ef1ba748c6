import { Client, type ClientOptions, DefaultRestOptions, Options } from 'discord.js';

/**
 * A client for interactions only. It asks for no intents: slash commands, autocomplete and buttons arrive without any,
 * and servers, channels, members and messages are never looked at, so nothing of them is cached.
 */
export function createClient(apiUrl: string | undefined): Client {
  const options: ClientOptions = {
    intents: [],
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
