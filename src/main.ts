import { type App, type Notice, openApp, openSchedules, type Schedules, storePlace } from './app.ts';
import { type Config, readConfig } from './config.ts';
import type { DiscordFrontEnd } from './discord/start-discord.ts';
import type { PostOutlet } from './model/post.ts';
import type { AskOptions } from './terminal/ask.ts';

// Each way of running loads only what it needs: the terminal starts without the Discord client, and an answer on the
// command line without the chat.

/** Runs the bot as the arguments and the configuration say. Resolves to the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const outcome = readConfig();
  const isAsk = args[0] === 'ask';
  if (outcome.status === 'invalid') {
    for (const problem of outcome.problems) complain(problem);
    return isAsk ? 2 : 1;
  }
  const { config } = outcome;
  if (isAsk) return answerOnce(config, args.slice(1));
  if (args[0] === 'backup' || args[0] === 'restore') return copyData(config, args[0], args[1]);
  if (config.discordToken === undefined) return talk(config);
  // Nothing that a connection left behind, such as a request that nobody answers, may keep the process.
  process.exit(await serve(config, config.discordToken));
}

async function answerOnce(config: Config, args: readonly string[]): Promise<number> {
  const { runAsk } = await import('./terminal/ask.ts');
  const context: AskOptions['context'] = async (locale) => {
    const app = await open(config);
    for (const notice of app.notices()) complain(notice[locale]);
    return app.context(locale);
  };
  const { commands } = await import('../commands/index.ts');
  const { stdout: output, stderr: errorOutput } = process;
  return runAsk({
    args,
    commands,
    context,
    locale: config.locale,
    output,
    errorOutput,
    onFault,
    color: hasColor(config),
  });
}

async function talk(config: Config): Promise<number> {
  const [{ startTerminal }, { createTerminalActions }] = await Promise.all([
    import('./terminal/start-terminal.ts'),
    import('./terminal/terminal-actions.ts'),
  ]);
  const app = await open(config);
  const closing: (() => Promise<void>)[] = [];
  // The data is opened when a command first needs it, so that a chat about articles writes nothing.
  const openData = async (outlet: PostOutlet): Promise<Schedules> => {
    const log = { info: () => {}, warn: () => {}, error: (_: object, message: string) => complain(message) };
    const schedules = await openSchedules({ ...config, outlet, libraryOf: () => app.library, log });
    closing.push(schedules.stop);
    return schedules;
  };
  const ending = new AbortController();
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ending.abort());
  try {
    return await startTerminal({
      commands: app.commands,
      context: app.context,
      actions: (print, look) =>
        createTerminalActions({ commands: app.actionCommands, print, look, open: openData }),
      locale: config.locale,
      input: process.stdin,
      output: process.stdout,
      errorOutput: process.stderr,
      color: hasColor(config),
      hasLineEditing: !config.isTerminalDumb,
      notices: (print) => tellOf(app, print),
      onFault,
      signal: ending.signal,
    });
  } finally {
    for (const close of closing) await close();
    await app.close();
  }
}

async function serve(config: Config, token: string): Promise<number> {
  const [
    { startDiscord },
    { createPosting },
    { DiscordFailure, tokenRefused },
    { errorDetails },
    { StoreRefused },
    { pino },
  ] = await Promise.all([
    import('./discord/start-discord.ts'),
    import('./discord/posting.ts'),
    import('./discord/discord-failure.ts'),
    import('./discord/error-details.ts'),
    import('./store/store.ts'),
    import('pino'),
  ]);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const refusal = Promise.withResolvers<InstanceType<typeof DiscordFailure>>();
  const ending = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => ending.abort());
  // Some of the library's own promises are waited for by nobody; one that fails must not end the answering of everybody.
  process.on('unhandledRejection', (error) =>
    log.error(errorDetails(error), 'a fault that nobody waited for'),
  );
  const watched: Watched = {};
  const status = await openStatus(config, watched);
  let schedules: Schedules | undefined;
  try {
    const app = await openApp({
      corpusFolder: config.corpusFolder,
      onFault: (error, what) => log.error({ err: error }, what),
      signal: ending.signal,
    });
    watched.app = app;
    tellOf(app, (notice) => log.warn(notice.en));
    const { discordApiUrl: apiUrl } = config;
    const libraryOf = () => app.library;
    const onTokenRefused = () => refusal.resolve(tokenRefused());
    const outlet = createPosting({ token, apiUrl, libraryOf, onTokenRefused });
    schedules = await openSchedules({ ...config, outlet, libraryOf, log });
    const bot = await startDiscord({
      token,
      apiUrl,
      commands: app.commands,
      actions: { commands: app.actionCommands, services: { schedules: schedules.service } },
      contextOf: (_scope, locale) => app.context(locale),
      localeOf: app.localeOf,
      log,
      signal: ending.signal,
      ...(status ? { observe: status.observe } : {}),
    });
    schedules.start();
    watched.bot = bot;
    log.info({ articles: app.library.articles().length }, 'ready');
    const lost = await Promise.race([aborted(ending.signal), bot.lost, refusal.promise]);
    await bot.stop();
    if (lost) complain(lost.message);
    return lost ? 1 : 0;
  } catch (error) {
    if (ending.signal.aborted) return 0;
    if (!(error instanceof DiscordFailure || error instanceof StoreRefused)) throw error;
    complain(error.message);
    return 1;
  } finally {
    await schedules?.stop();
    await status?.close();
    await watched.app?.close();
  }
}

/** Writes all data into a new file, or replaces it by that of such a file. */
async function copyData(config: Config, what: 'backup' | 'restore', file?: string): Promise<number> {
  const { runCopy } = await import('./store/run-copy.ts');
  return runCopy({ what, file, place: storePlace(config), tell: complain });
}

/** What is there of the bot while it starts and runs. */
interface Watched {
  app?: App;
  bot?: DiscordFrontEnd;
}

/** Serves `/health` and `/metrics` where the configuration says so. */
async function openStatus(config: Config, watched: Watched) {
  const { metricsHost: host, metricsPort: port } = config;
  if (port === undefined) return undefined;
  const [{ createMetrics }, { serveStatus }] = await Promise.all([
    import('./operation/metrics.ts'),
    import('./operation/serve-status.ts'),
  ]);
  const isConnected = (): boolean => watched.bot?.isConnected() ?? false;
  const metrics = createMetrics(() => ({
    isConnected: isConnected(),
    articles: watched.app?.library.articles().length ?? 0,
  }));
  const readiness = () => ({ gateway: isConnected(), index: watched.app !== undefined });
  const server = await serveStatus({ host, port, metrics, readiness }).catch((error: unknown) => {
    throw new Error(`METRICS_PORT ${port} on ${host} cannot be had: ${messageOf(error)}`);
  });
  return { observe: metrics.count, close: server.close };
}

/** Resolves once the signal is aborted. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

function open(config: Config): Promise<App> {
  return openApp({
    corpusFolder: config.corpusFolder,
    onFault: (error, what) => complain(`${what}: ${messageOf(error)}`),
  });
}

/** Tells what is wrong with the articles now, and from now on what changes, until the function it returns is called. */
function tellOf(app: App, tell: (notice: Notice) => void): () => void {
  let isOver = false;
  for (const notice of app.notices()) tell(notice);
  app
    .follow((notice) => {
      if (!isOver) tell(notice);
    })
    .catch(onFault);
  return () => {
    isOver = true;
  };
}

function hasColor(config: Config): boolean {
  return config.isColorAllowed && process.stdout.isTTY;
}

function onFault(error: unknown): void {
  complain(`a fault: ${messageOf(error)}`);
}

function complain(line: string): void {
  process.stderr.write(`verbatim: ${line}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(messageOf(error));
  process.exitCode = 70;
}
