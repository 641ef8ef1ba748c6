import { Client, type ClientOptions, DefaultRestOptions, Options } from 'discord.js';
import { createEndableStrategy } from './endable-strategy.ts';
import { within } from './within.ts';

/** A client and the one way to end it. */
export interface EndableClient {
  readonly client: Client;
  /** Disconnects for good, at whatever stage the connection is. Resolves within a second; never rejects. */
  readonly end: () => Promise<void>;
}

const END_WITHIN = 1_000;

/**
 * A client for interactions only. It asks for no intents: slash commands, autocomplete and buttons arrive without any,
 * and servers, channels, members and messages are never looked at, so nothing of them is cached.
 */
export function createClient(apiUrl: string | undefined): EndableClient {
  const strategy = createEndableStrategy();
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
    ws: { buildStrategy: strategy.buildStrategy },
  };
  const client = new Client(options);
  const end = async (): Promise<void> => {
    strategy.end();
    // A goodbye that fails is still a goodbye.
    await within(END_WITHIN, client.destroy()).catch(() => {});
  };
  return { client, end };
}
