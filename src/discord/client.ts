import { Client, type ClientOptions, DefaultRestOptions, GatewayIntentBits, Options } from 'discord.js';
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
 * A client for interactions and for messages that speak to the bot. Commands and buttons arrive without any intent; the two
 * that it asks for bring messages, of which Discord shows it the words only where it is named or written to directly.
 * Servers, channels, members and messages are never cached.
 */
export function createClient(apiUrl: string | undefined): EndableClient {
  const strategy = createEndableStrategy();
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
