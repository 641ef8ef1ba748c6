import { startFakeDiscord } from '../../fake-discord/start-fake-discord.ts';
import { startMeasured } from './measured-process.ts';
import type { Measurement } from './measurement.ts';

/** Milliseconds a start may take before the benchmark gives up. */
const PATIENCE = 30_000;

/** Starts a bot against a Discord on the loopback interface, until it is ready and has answered `/who-said`. */
export async function measureBot(args: readonly string[], quote: string): Promise<Measurement> {
  const discord = await startFakeDiscord();
  const bot = await startMeasured(args, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    LOG_LEVEL: 'warn',
  });
  try {
    bot.child.stdout.resume();
    await discord.waitForReady(PATIENCE);
    const ready = bot.elapsed();
    const isRegistered = () => discord.registeredCommands().length > 0;
    await discord.until(isRegistered, 'commands to be registered', PATIENCE);
    await discord.slash('who-said', { quote }, { patience: PATIENCE });
    const firstAnswer = bot.elapsed();
    bot.child.kill('SIGTERM');
    return { ready, firstAnswer, memory: await bot.end() };
  } finally {
    bot.child.kill('SIGTERM');
    await discord.close();
  }
}
