import { randomUUID } from 'node:crypto';
import type { ActionServices } from '../answer/action-services.ts';
import type { CommandContext } from '../answer/command.ts';
import type { Library } from '../answer/library.ts';
import type { FetchAddress } from '../fetch/fetch-outcome.ts';
import { SIZE_LIMIT } from '../ingest/open-corpus.ts';
import type { PostOutlet } from '../model/post.ts';
import type { Log } from '../schedule/log.ts';
import type { RunningScheduler } from '../schedule/run-scheduler.ts';
import type { ReadingParts } from '../server-articles/read-source.ts';
import { createCorrectedLibraries } from './corrected-libraries.ts';
import { type DataPlace, storePlace } from './data-place.ts';
import type { Articles } from './open-articles.ts';
import { type ServerAnswerContext, serverContext } from './server-context.ts';
import { watchServers } from './watch-servers.ts';

/** How to open the data. */
export interface DataOptions extends DataPlace, ServerLimits {
  /** Where posts go. */
  readonly outlet: PostOutlet;
  /** Those that every server sees. */
  readonly articles: Articles;
  /** Opens the files that people hand in. */
  readonly openFile: (fetchAddress: FetchAddress) => ReadingParts['openFile'];
  readonly log: Log;
}

/** What a server may add, and what sites are told. */
export interface ServerLimits {
  readonly serverMaxArticles: number;
  readonly serverMaxCharacters: number;
  readonly fetchContact?: string;
}

/** What outlives the process, and what works on it. */
export interface Data {
  /** A context with a server's articles as the server has decided on its answers; as it is where there is no server. */
  readonly context: (serverId: string | undefined, context: CommandContext) => ServerAnswerContext;
  /** What commands reach. */
  readonly services: ActionServices;
  /** The articles that a server sees, without its corrections. */
  readonly articlesOf: (serverId: string) => Library | Promise<Library>;
  /** The same with its corrections. */
  readonly libraryOf: (serverId: string) => Promise<Library>;
  /** Sees from now on which servers the bot has left, to delete their data in time. Returns what ends it. */
  readonly watchServers: (joined: () => Promise<ReadonlySet<string>>) => () => Promise<void>;
  /** Whether those who manage a server are to be welcomed: true once for each. */
  readonly welcome: (serverId: string) => Promise<boolean>;
  /** Makes the articles of servers ready, as many as fit, before anybody asks. Never rejects. */
  readonly warmUp: (signal: AbortSignal) => Promise<void>;
  /** Posts what is due, from now on. */
  readonly start: () => void;
  /** Posts what is due now, and resolves when that is done. */
  readonly settle: () => Promise<void>;
  /** Lets the posts under way be finished and closes the store. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the store, with the schedules in it.
 *
 * @throws {StoreRefused} with one clear line when the data must not or cannot be used.
 */
export async function openData(options: DataOptions): Promise<Data> {
  const { outlet, log } = options;
  // Loaded when first needed: answering a question on the command line needs no store.
  const { openStore } = await import('../store/open-store.ts');
  const { createScheduler } = await import('../schedule/scheduler.ts');
  const { runScheduler } = await import('../schedule/run-scheduler.ts');
  const { createScheduleService } = await import('../schedule/schedule-service.ts');
  const { openServerArticles } = await import('./open-server-articles.ts');
  const { createFetcher } = await import('../fetch/create-fetcher.ts');
  const store = await openStore({
    ...storePlace(options),
    onUnreadable: (error, what) => log.error({ err: error, what }, 'a row of the data cannot be read'),
  });
  const { createSettingsService } = await import('../answer/server/create-settings-service.ts');
  const { createCorrectionService } = await import('../answer/server/create-correction-service.ts');
  const { createPrivacyService } = await import('../answer/server/create-privacy-service.ts');
  const { openServerStates } = await import('../answer/server/server-states.ts');
  const states = await openServerStates({
    store,
    now: Date.now,
    onFault: (error) => log.error({ err: error }, 'what other processes changed could not be read'),
  });
  const { fetchContact: contact } = options;
  const fetchAddress = createFetcher({
    sizeLimit: SIZE_LIMIT,
    ...(contact === undefined ? {} : { contact }),
  });
  const { service: corpus, libraries } = openServerArticles({
    store,
    articles: options.articles,
    fetchAddress,
    openFile: options.openFile(fetchAddress),
    limits: {
      articles: options.serverMaxArticles,
      characters: options.serverMaxCharacters,
      fileSize: SIZE_LIMIT,
    },
  });
  const correctedOf = createCorrectedLibraries(states);
  const libraryOf = async (serverId: string) => correctedOf(serverId, await libraries.libraryOf(serverId));
  const parts = { store, libraryOf, clock: Date.now, random: Math.random };
  const scheduler = createScheduler({ ...parts, outlet, log, owner: randomUUID() });
  const privacy = createPrivacyService({
    store,
    onForgotten: async (serverId) => {
      libraries.forget(serverId);
      await states.refresh(serverId);
    },
  });
  let running: RunningScheduler | undefined;
  return {
    services: {
      schedules: createScheduleService({ ...parts, wake: () => running?.wake() }),
      settings: createSettingsService({ store, states, libraryOf }),
      corrections: createCorrectionService({
        store,
        states,
        libraryOf,
        now: Date.now,
        newId: () => randomUUID().slice(0, 13),
      }),
      corpus,
      privacy,
    },
    welcome: (serverId) => store.keeping.welcome(serverId, Date.now()),
    watchServers: (joined) =>
      watchServers({ store, forget: privacy.forgetServer, joined, clock: Date.now, log }),
    context: (serverId, context) => {
      const library = serverId === undefined ? context.library : correctedOf(serverId, context.library);
      return { ...serverContext(context, states.of(serverId), serverId !== undefined), library };
    },
    articlesOf: libraries.libraryOf,
    warmUp: (signal) =>
      libraries.warmUp(signal).catch((error: unknown) => {
        if (!signal.aborted) log.error({ err: error }, 'the articles of servers could not be made ready');
      }),
    libraryOf,
    start: () => {
      running ??= runScheduler({ scheduler, clock: Date.now, log });
    },
    settle: () => scheduler.tick(),
    stop: async () => {
      await running?.stop();
      await store.close();
    },
  };
}
