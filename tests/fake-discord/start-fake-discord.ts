import type { AddressInfo } from 'node:net';
import type { Now } from './clock.ts';
import { FakeDiscord } from './fake-discord.ts';
import { Gateway } from './gateway/gateway.ts';
import { callbackRoutes } from './interactions/callback-routes.ts';
import { webhookRoutes } from './interactions/webhook-routes.ts';
import { commandRoutes } from './rest/command-routes.ts';
import { messageRoutes } from './rest/message-routes.ts';
import { placeRoutes } from './rest/place-routes.ts';
import { RestServer } from './rest/rest-server.ts';
import { World } from './world/world.ts';

/** How a fake Discord starts. */
export interface FakeDiscordOptions {
  /** Default: the machine's clock. It times interactions, tokens and nonces; nothing sleeps by it. */
  readonly now?: Now;
  /** The one token that is let in. Default: a made-up one. */
  readonly token?: string;
  /** Servers that the bot was added to. Default: 1. */
  readonly guilds?: number;
  /** Shards that the bot is advised to start. Default: 1. */
  readonly shards?: number;
  /** Shards that may identify at once. Default: 2. */
  readonly maxConcurrency?: number;
  /** Milliseconds between heartbeats. Default: 41,250, as on Discord. */
  readonly heartbeatInterval?: number;
  /** Privileged intents that the application was granted. Default: none. */
  readonly privilegedIntents?: number;
}

/**
 * Starts a fake Discord on a free port of the loopback interface. A bot connects to it by its `token`, and its `apiUrl` in
 * the client's `rest.api`:
 *
 * ```ts
 * const discord = await startFakeDiscord();
 * const bot = await startBot({ discord });
 * const reply = await discord.slash('ask', { question: 'Who?' }, { locale: 'fr' });
 * expect(reply.text).toContain('…');
 * await discord.click(reply, 'Context');
 * await bot.stop();
 * await discord.close();
 * discord.expectNoViolations();
 * ```
 */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const token = options.token ?? `${btoa('verbatim')}.fake.${'t0ken'.repeat(5)}`;
  const world = new World(options.now ?? Date.now, token);
  const rest = new RestServer(world, [
    ...placeRoutes(world, options.maxConcurrency ?? 2, options.shards ?? 1),
    ...commandRoutes(world),
    ...messageRoutes(world),
    ...callbackRoutes(world),
    ...webhookRoutes(world),
  ]);
  const gateway = new Gateway(world, rest.http, {
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    privilegedIntents: options.privilegedIntents ?? 0,
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  rest.http.once('error', reject).listen(0, '127.0.0.1', resolve);
  await promise;
  world.origin = `http://127.0.0.1:${portOf(rest.http.address())}`;
  return new FakeDiscord(world, rest, gateway, options.guilds ?? 1);
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address.port;
}
