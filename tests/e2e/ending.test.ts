import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { startBot, stopRunningBots } from './bot-process.ts';

const LONG = 60_000;
const PATIENCE = 20_000;

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await startFakeDiscord();
});

afterEach(async () => {
  await stopRunningBots();
  await discord.close();
});

const linesOf = (output: string): readonly string[] => output.split('\n').filter((line) => line !== '');
/** What is no line of the log, which is JSON. */
const plainLines = (output: string) => linesOf(output).filter((line) => !line.startsWith('{'));

describe('the bot that is told to end', () => {
  it('ends at once with 0 while Discord does not say where to connect', { timeout: LONG }, async () => {
    const hold = discord.faults.holdNext('GET /gateway/bot');
    const bot = await startBot({ discord, waitsUntilReady: false });
    await hold.arrived;
    expect(await bot.stop('SIGTERM')).toBe(0);
    expect(plainLines(bot.output)).toEqual([]);
  });

  it('ends at once with 0 between identify and READY', { timeout: LONG }, async () => {
    discord.gateway.greetSessions(false);
    const bot = await startBot({ discord, waitsUntilReady: false });
    await discord.until(() => discord.gateway.identifies.length > 0, 'an identify', PATIENCE);
    expect(await bot.stop('SIGINT')).toBe(0);
    expect(plainLines(bot.output)).toEqual([]);
    expect(bot.output).not.toContain('again');
  });

  it('ends with 0 while it is answering, and says nothing of connecting again', {
    timeout: LONG,
  }, async () => {
    const bot = await startBot({ discord });
    const hold = discord.faults.holdNext(/\/callback$/u);
    const asked = discord.slash('who-said', { quote: 'grand et fort' }, { patience: PATIENCE });
    await hold.arrived;
    const ended = bot.stop('SIGTERM');
    hold.release();
    expect((await asked).text).toContain('Sam Greene');
    expect(await ended).toBe(0);
    expect(bot.output).not.toContain('again');
    expect(bot.output).not.toMatch(/"level":[4-6]0/u);
  });
});

describe('the bot that Discord sends away for good', () => {
  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4010, 'code 4010'],
    [4011, 'code 4011'],
    [4012, 'code 4012'],
    [4013, 'intents'],
    [4014, 'intents'],
  ])('by code %i ends with 1 and one line that names %s', { timeout: LONG }, async (code, named) => {
    const bot = await startBot({ discord });
    discord.gateway.closeAll(code);
    expect(await bot.exited).toBe(1);
    expect(plainLines(bot.output)).toEqual([expect.stringContaining(named)]);
    expect(bot.output).not.toContain(discord.token);
  });

  it('because Discord fails ends with 1 and one line, since whoever runs it starts it again', {
    timeout: LONG,
  }, async () => {
    discord.faults.failNext('GET /gateway/bot', { kind: 'status', status: 503 }, 4);
    const bot = await startBot({ discord, waitsUntilReady: false });
    expect(await bot.exited).toBe(1);
    expect(plainLines(bot.output)).toEqual([expect.stringContaining('HTTP 503')]);
  });
});
