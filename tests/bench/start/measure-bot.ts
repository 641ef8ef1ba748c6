import { startFakeDiscord } from '../../fake-discord/start-fake-discord.ts';
import { startMeasured } from './measured-process.ts';
import type { Measurement } from './measurement.ts';

/** What a bot is started with. */
export interface BotOptions {
  /** Variables of its environment. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Milliseconds a start may take before the benchmark gives up. Default half a minute. */
  readonly patience?: number;
  /** What is waited for, besides the first answer, before the bot is ended. */
  readonly beforeEnd?: () => Promise<void>;
}

/** Starts a bot against a Discord on the loopback interface, until it is ready and has answered `/who-said`. */
export async function measureBot(
  args: readonly string[],
  quote: string,
  { variables = {}, patience = 30_000, beforeEnd }: BotOptions = {},
): Promise<Measurement> {
  const discord = await startFakeDiscord();
  const bot = await startMeasured(args, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    LOG_LEVEL: 'warn',
    ...variables,
  });
  try {
    bot.child.stdout.resume();
    await discord.waitForReady(patience);
    const ready = bot.elapsed();
    const isRegistered = () => discord.registeredCommands().length > 0;
    await discord.until(isRegistered, 'commands to be registered', patience);
    await discord.slash('who-said', { quote }, { patience });
    const firstAnswer = bot.elapsed();
    await beforeEnd?.();
    bot.child.kill('SIGTERM');
    return { ready, firstAnswer, memory: await bot.end() };
  } finally {
    bot.child.kill('SIGTERM');
    await discord.close();
  }
}
