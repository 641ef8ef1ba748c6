import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { startBot, stopRunningBots } from './bot-process.ts';

const LONG = { timeout: 60_000 };
const PATIENCE = 20_000;

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await startFakeDiscord();
});

afterEach(async () => {
  await stopRunningBots();
  await discord.close();
});

/** A port that was free a moment ago, or that is taken until `close`. */
async function takePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('the port for those who watch the bot', () => {
  it('says when it is ready, when it is not, and what it has answered', LONG, async () => {
    const { port, close } = await takePort();
    await close();
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    discord.gateway.greetSessions(false);
    const bot = await startBot({ discord, env: { METRICS_PORT: port }, waitsUntilReady: false });
    await discord.until(() => discord.gateway.identifies.length > 0, 'an identify', PATIENCE);
    expect((await get('/health')).status).toBe(503);
    await bot.stop();

    discord.gateway.greetSessions(true);
    const ready = await startBot({ discord, env: { METRICS_PORT: port } });
    await ready.waitForOutput(/"msg":"ready"/u);
    expect(await (await get('/health')).json()).toEqual({ status: 'ready', gateway: true, index: true });
    await discord.slash('who-said', { quote: 'grand et fort' });
    await discord.autocomplete('who-said', 'quote', 'grand');
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('verbatim_interactions_total{kind="command",outcome="answered"} 1');
    expect(metrics).toContain('verbatim_interactions_total{kind="suggestions",outcome="answered"} 1');
    expect(metrics).not.toContain('grand');
    expect(await ready.stop()).toBe(0);
  });

  it('that is taken already stops the start with one line that names it', LONG, async () => {
    const { port, close } = await takePort();
    const bot = await startBot({ discord, env: { METRICS_PORT: port }, waitsUntilReady: false });
    expect(await bot.exited).not.toBe(0);
    const lines = bot.output.trim().split('\n');
    expect(lines).toEqual([expect.stringContaining(`METRICS_PORT ${port}`)]);
    await close();
  });
});

describe('the log at its loudest', () => {
  it('never holds the token, nor what people asked, whatever fails', LONG, async () => {
    const bot = await startBot({ discord, env: { LOG_LEVEL: 'debug' } });
    const callback = /\/callback$/u;
    discord.faults.failNext(callback, { kind: 'status', status: 400, code: 50035 });
    await discord.slash('who-said', { quote: 'un secret bien gardé' }, { patience: PATIENCE });
    await bot.waitForOutput(/could not be given/u, PATIENCE);
    discord.faults.failNext(callback, { kind: 'status', status: 500 }, 4);
    await discord.slash('who-said', { quote: 'un secret bien gardé' }, { until: 'sent' });
    await bot.waitForOutput(/"status":500/u, PATIENCE);
    discord.faults.failNext(callback, { kind: 'cut' }, 2);
    await discord.slash('who-said', { quote: 'un secret bien gardé' }, { until: 'sent' });
    discord.gateway.cutAll();
    await discord.until(() => discord.gateway.resumes > 0, 'a resume', PATIENCE);
    discord.gateway.closeAll(4004);
    expect(await bot.exited).toBe(1);
    for (const secret of [discord.token, ...discord.token.split('.'), 'secret bien'])
      expect(bot.output).not.toContain(secret);
    // The tokens of interactions let anybody answer in the bot's name.
    expect(bot.output).not.toMatch(/interactions\/\d+\/[\w-]{10,}/u);
  });
});
