import { type Client, DefaultRestOptions, Events, Status } from 'discord.js';
import type { Command } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import type { After } from './announce-late.ts';
import type { ActionReach } from './answer-action.ts';
import { createClient } from './client.ts';
import type { Welcome } from './create-greeting.ts';
import { type DiscordFailure, failureOf, failureOfClose, unreachable } from './discord-failure.ts';
import { errorDetails } from './error-details.ts';
import { joinedServers } from './joined-servers.ts';
import type { Kept } from './kept.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import type { Observe } from './observe.ts';
import type { RateLimit } from './rate-limit.ts';
import { registerCommands } from './registration.ts';
import type { ContextOf } from './scope.ts';
import type { TurnOptions } from './turns.ts';
import { within } from './within.ts';

/** What the Discord front end needs. */
export interface DiscordOptions {
  readonly token: string;
  /** Base address of the REST API, which also names the gateway. Default: Discord's own. */
  readonly apiUrl?: string;
  readonly commands: readonly Command[];
  readonly contextOf: ContextOf;
  /** The commands that change something in a server; default none. */
  readonly actions?: ActionReach;
  readonly log: Log;
  /** The interface language nearest to that of a text, where its words tell; default English. */
  readonly localeOf?: (text: string) => Locale | undefined;
  /** Milliseconds since 1970; default the machine's clock. */
  readonly now?: () => number;
  /** How fast each person may ask; default as {@link RateLimit} says. */
  readonly limit?: RateLimit;
  /** Ids for faults; default random. */
  readonly newFaultId?: () => string;
  /** How long connecting may take, in milliseconds. Default 30,000. */
  readonly connectWithin?: number;
  /** Aborted: the start is given up at once. Has no effect once started. */
  readonly signal?: AbortSignal;
  /** How long anybody waits for an answer under load; see {@link TurnOptions}. */
  readonly turns?: TurnOptions;
  /** What calls after a while; default the machine's timers. */
  readonly after?: After;
  /** Hears of every interaction that is over. */
  readonly observe?: Observe;
  /** What was given of late; default: everything is made anew. */
  readonly kept?: Kept;
  /** Whether those who manage a server are to be welcomed; default: nobody is. */
  readonly welcome?: Welcome;
}

/** The bot as it runs on Discord. */
export interface DiscordFrontEnd {
  /** Resolves, with the reason, if the connection is lost in a way that only a person can mend. */
  readonly lost: Promise<DiscordFailure>;
  /** Whether Discord is connected at this moment, so that interactions arrive. */
  isConnected(): boolean;
  /** The ids of all servers that the bot is in. */
  servers(): Promise<ReadonlySet<string>>;
  /** Lets the answers being given be finished (at most 3 s), then disconnects. */
  stop(): Promise<void>;
}

const CONNECT_WITHIN = 30_000;
const FINISH_WITHIN = 3_000;
/** What the log tells of the client. */
const TOLD = [
  Events.Error,
  Events.Warn,
  Events.ShardError,
  Events.ShardReconnecting,
  Events.ShardResume,
  Events.ShardReady,
] as const;

/**
 * Connects to Discord, registers the commands where they differ, and answers.
 *
 * @throws {DiscordFailure} when the token or the intents are refused or Discord cannot be reached.
 * @throws the signal's reason when it is aborted before everything is started.
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordFrontEnd> {
  const { log, signal } = options;
  signal?.throwIfAborted();
  const { client, end } = createClient(options.apiUrl);
  const answering = listen(client, options);
  const lost = watch(client, log);
  const isGivenUp = abortion(signal);
  // A client that is leaving has nothing to tell any more, least of all that it connects again.
  const leave = async (): Promise<void> => {
    for (const told of TOLD) client.removeAllListeners(told);
    client.on(Events.Error, () => {});
    await end();
  };
  try {
    const connected = connect(client, options).then((ready) => register(ready, options));
    await Promise.race([connected, isGivenUp]);
  } catch (error) {
    await leave();
    signal?.throwIfAborted();
    throw failureOf(error, options.apiUrl ?? DefaultRestOptions.api);
  }
  return {
    lost,
    isConnected: () => client.ws.status === Status.Ready,
    servers: () => joinedServers(client.rest),
    stop: async () => {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.Raw);
      await within(FINISH_WITHIN, Promise.allSettled(answering));
      await leave();
    },
  };
}

/** Rejects when the signal is aborted; without one, or without that, stays pending. */
function abortion(signal: AbortSignal | undefined): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  return aborted;
}

/** Tells of each loss of a connection once, however often it takes to connect again: an outage may last for hours. */
function watchConnections(client: Client, log: Log): void {
  const away = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) log.info({ shard }, 'connecting again');
    away.add(shard);
  });
  const tellBack = (shard: number): void => {
    if (away.delete(shard)) log.info({ shard }, 'connected again');
  };
  client.on(Events.ShardResume, tellBack);
  client.on(Events.ShardReady, tellBack);
}

async function connect(
  client: Client,
  { token, apiUrl, connectWithin }: DiscordOptions,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const connected = client.login(token).then(() => ready);
  const inTime = await within(connectWithin ?? CONNECT_WITHIN, connected);
  if (!inTime) throw unreachable(apiUrl ?? DefaultRestOptions.api, 'no answer in time');
  return inTime;
}

/** A wrong token ends the start; any other trouble with the list of commands is logged, since the old list still works. */
async function register(client: Client<true>, { commands, actions, log }: DiscordOptions): Promise<void> {
  try {
    const isWritten = await registerCommands(client, commands, actions?.commands);
    log.info(
      { commands: commands.length + (actions?.commands.length ?? 0), isWritten },
      'commands are registered',
    );
  } catch (error) {
    const failure = failureOf(error, '');
    if (failure.reason === 'wrong-token') throw failure;
    log.error(errorDetails(error), 'commands could not be registered; those registered before still work');
  }
}

function watch(client: Client, log: Log): Promise<DiscordFailure> {
  client.on(Events.Error, (error) => log.error(errorDetails(error), 'the Discord client reported an error'));
  client.on(Events.Warn, (message) => log.warn({ detail: message }, 'the Discord client warned'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ ...errorDetails(error), shard }, 'trouble on the connection'),
  );
  watchConnections(client, log);
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const failure = failureOfClose(code);
      if (failure) resolve(failure);
    });
  });
}
