import { Client, type ClientOptions, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import type { FakeDiscord } from './fake-discord.ts';

/** What a test bot does with every interaction. */
export type Handle = (interaction: Interaction) => Promise<unknown>;

/** Logs an unmodified discord.js client in to the fake Discord; only `rest.api` differs from its defaults. */
export async function startTestBot(
  discord: FakeDiscord,
  handle: Handle = async () => {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const { rest, ...others } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    ...others,
    rest: { ...rest, api: discord.apiUrl },
  });
  client.on('interactionCreate', handle);
  const ready = Promise.withResolvers<Client<true>>();
  client.once('clientReady', ready.resolve);
  await client.login(discord.token);
  return ready.promise;
}
