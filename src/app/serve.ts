import { type Logger, pino } from 'pino';
import { openApp } from '../app.ts';
import type { Config } from '../config.ts';
import { DiscordFailure, tokenRefused } from '../discord/discord-failure.ts';
import { errorDetails } from '../discord/error-details.ts';
import { createKept } from '../discord/kept.ts';
import { createPosting } from '../discord/posting.ts';
import { startDiscord } from '../discord/start-discord.ts';
import { within } from '../discord/within.ts';
import { StoreRefused } from '../store/store.ts';
import { attachedFiles } from './attached-files.ts';
import { complain } from './complain.ts';
import { type Data, openData } from './open-data.ts';
import { openStatus, type Status, type Watched } from './open-status.ts';
import { tellOf } from './tell-of.ts';

/** Discord may never answer which servers the bot is in; in milliseconds. */
const LOOK_WITHIN = 1000;

/** Runs the Discord bot until it is told to end or the connection is lost for good. Gives the exit status. */
export async function serve(config: Config, token: string): Promise<number> {
  const log: Logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const ending = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => ending.abort());
  // Some of the library's own promises are waited for by nobody; one that fails must not end the answering of everybody.
  process.on('unhandledRejection', (error) =>
    log.error(errorDetails(error), 'a fault that nobody waited for'),
  );
  const bot: Bot = { config, token, log, signal: ending.signal, watched: {} };
  bot.status = await openStatus(config, bot.watched);
  try {
    const lost = await run(bot);
    if (lost) complain(lost.message);
    return lost ? 1 : 0;
  } catch (error) {
    if (ending.signal.aborted) return 0;
    if (!(error instanceof DiscordFailure || error instanceof StoreRefused)) throw error;
    complain(error.message);
    return 1;
  } finally {
    await bot.data?.stop();
    await bot.status?.close();
    await bot.watched.app?.close();
  }
}

/** The parts of the running bot, as far as they are there: what has to be closed in the end. */
interface Bot {
  readonly config: Config;
  readonly token: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly watched: Watched;
  status?: Status | undefined;
  data?: Data;
}

/** Starts everything, and waits for the end: told to, or lost for a reason that only a person can mend. */
async function run(bot: Bot): Promise<DiscordFailure | undefined> {
  const { config, token, log, signal, watched, status } = bot;
  const app = await openApp({
    corpusFolder: config.corpusFolder,
    dataFolder: config.dataFolder,
    onFault: (error, what) => log.error({ err: error }, what),
    signal,
  });
  watched.app = app;
  tellOf(app, (notice) => log.warn(notice.en));
  const refusal = Promise.withResolvers<DiscordFailure>();
  const { discordApiUrl: apiUrl } = config;
  // Nothing is posted before there is data.
  const libraryOf = (serverId: string) => bot.data?.libraryOf(serverId) ?? app.library;
  const onTokenRefused = () => refusal.resolve(tokenRefused());
  const outlet = createPosting({ token, apiUrl, libraryOf, onTokenRefused });
  const data = await openData({ ...config, outlet, articles: app, openFile: attachedFiles, log });
  bot.data = data;
  const discord = await startDiscord({
    token,
    apiUrl,
    commands: app.commands,
    actions: { commands: app.actionCommands, services: data.services },
    contextOf: async ({ guildId }, locale) => {
      const library = guildId === undefined ? undefined : await data.articlesOf(guildId);
      return data.context(guildId, app.context(locale, library));
    },
    localeOf: app.localeOf,
    welcome: data.welcome,
    kept: createKept({ now: Date.now }),
    log,
    signal,
    ...(status ? { observe: status.observe } : {}),
  });
  data.start();
  void data.warmUp(signal);
  const endWatch = data.watchServers(discord.servers);
  watched.bot = discord;
  log.info({ articles: app.library.articles().length }, 'ready');
  const lost = await Promise.race([aborted(signal), discord.lost, refusal.promise]);
  const looked = endWatch();
  await discord.stop();
  await within(LOOK_WITHIN, looked);
  return lost;
}

/** Resolves once the signal is aborted. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
