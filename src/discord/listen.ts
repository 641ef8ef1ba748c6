import { randomUUID } from 'node:crypto';
import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import { createChat } from './chat.ts';
import { createGreeting } from './create-greeting.ts';
import { createGrants } from './grants.ts';
import { createKnownThreads } from './known-threads.ts';
import { RateLimit } from './rate-limit.ts';
import { createRouter } from './router.ts';
import type { DiscordOptions } from './start-discord.ts';

/** Answers what people do and say from now on; gives the answers that are being given. */
export function listen(client: Client, options: DiscordOptions): ReadonlySet<Promise<void>> {
  const { commands, contextOf, log } = options;
  const answering = new Set<Promise<void>>();
  const newFaultId = options.newFaultId ?? (() => randomUUID().slice(0, 8));
  const { localeOf = () => 'en', now = Date.now } = options;
  const limit = options.limit ?? new RateLimit(now);
  const threads = createKnownThreads(now);
  const route = createRouter({
    limit,
    isThread: threads.isThread,
    commands,
    contextOf,
    grants: createGrants(options.token, now),
    log,
    newFaultId,
    ...(options.actions ? { actions: options.actions } : {}),
    ...(options.turns ? { turns: options.turns } : {}),
    ...(options.after ? { after: options.after } : {}),
    ...(options.observe ? { observe: options.observe } : {}),
    ...(options.kept ? { kept: options.kept } : {}),
  });
  const chat = createChat({ commands, contextOf, log, newFaultId, localeOf, now, limit });
  const follow = (work: Promise<void>): void => {
    const answer: Promise<void> = work.finally(() => answering.delete(answer));
    answering.add(answer);
  };
  const actionCommands = options.actions?.commands ?? [];
  const { welcome = () => Promise.resolve(false) } = options;
  const greet = createGreeting({ commands, actionCommands, welcome, log });
  client.on(Events.InteractionCreate, (interaction) =>
    follow(route(interaction).then(() => greet(interaction))),
  );
  // As the gateway tells it: the library passes on only messages of channels that it has cached.
  client.on(Events.Raw, (packet: { readonly t?: unknown; readonly d?: unknown }) => {
    if (packet.t === GatewayDispatchEvents.InteractionCreate) threads.hear(packet.d);
    if (packet.t === GatewayDispatchEvents.MessageCreate && client.user)
      follow(chat(packet.d, client.user.id, client.rest));
  });
  return answering;
}
