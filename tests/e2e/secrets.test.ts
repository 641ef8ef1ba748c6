import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { Fault } from '../fake-discord/rest/faults.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { seededRandom } from '../schedule/crash/seeded-random.ts';
import { startBot, stopRunningBots } from './bot-process.ts';

const LONG = { timeout: 120_000 };
const SECRET = 'kQ7m'.repeat(7);
const TOKEN = `${btoa('1234567890')}.Gm4rKd.${SECRET}`;
const ROUNDS = 60;
const SEED = 20;

/** All that can go wrong with a request and leaves the bot running. */
const FAULTS: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502, afterStoring: true },
  { kind: 'status', status: 403, code: 50013, message: 'Missing Permissions' },
  { kind: 'status', status: 404, code: 10062, message: 'Unknown interaction' },
  { kind: 'status', status: 400, code: 40060, message: 'Already acknowledged' },
  { kind: 'status', status: 400, code: 50035, message: 'Invalid Form Body' },
  { kind: 'rate-limit', retryAfter: 0.01 },
  { kind: 'cut' },
  { kind: 'cut', afterStoring: true },
];

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await startFakeDiscord({ token: TOKEN });
});

afterEach(async () => {
  await stopRunningBots();
  await discord.close();
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? String(address?.port) : '';
}

describe('the token', () => {
  it('appears in no line of the log, no reply, no health and no metrics, whatever fails', LONG, async () => {
    const random = seededRandom(SEED);
    const port = await freePort();
    const bot = await startBot({ discord, env: { METRICS_PORT: port, LOG_LEVEL: 'debug' } });
    const shown: string[] = [];
    const user = discord.user();
    for (let round = 0; round < ROUNDS; round++) {
      const fault = FAULTS[Math.floor(random() * FAULTS.length)];
      if (fault) discord.faults.failNext(/\/callback$/u, fault);
      const ask = { user, until: 'sent' } as const;
      const asked = [
        () => discord.slash('who-said', { quote: `grand et fort ${TOKEN}` }, ask),
        () => discord.typeInto('who-said', 'quote', TOKEN.slice(0, 20), {}, ask),
        () => discord.slash('context', { passage: 'kaz22§8' }, ask),
      ][Math.floor(random() * 3)];
      const reply = await asked?.();
      await reply?.answered(150).catch(() => {});
      if (round % 20 === 19) discord.gateway.closeAll(4000);
    }
    const reply = await discord.slash(
      'ask',
      { question: 'Que dit Sam Greene ?' },
      { user, patience: 20_000 },
    );
    shown.push(reply.text);
    for (const path of ['/health', '/metrics', '/nothing'])
      shown.push(await (await fetch(`http://127.0.0.1:${port}${path}`)).text());
    discord.gateway.closeAll(4004);
    expect(await bot.exited).toBe(1);
    expect(bot.output).toMatch(/"level":/u);
    for (const text of [bot.output, ...shown]) expect(text).not.toContain(SECRET);
    discord.takeViolations();
  });

  it.each([
    ['is refused', async () => ({ DISCORD_TOKEN: `${TOKEN}x` })],
    ['has a blank in it', async () => ({ DISCORD_TOKEN: `${TOKEN} ${SECRET}` })],
    [
      'is sent where nobody listens',
      async () => ({ DISCORD_API_URL: `http://127.0.0.1:${await freePort()}/api` }),
    ],
    ['stands beside a port that is none', async () => ({ METRICS_PORT: SECRET })],
    [
      'stands beside a database that is away',
      async () => ({ DATABASE_URL: `postgres://u:${SECRET}@127.0.0.1:1/d` }),
    ],
    ['stands beside an address that is none', async () => ({ DATABASE_URL: `no-address:${SECRET}` })],
  ])('that %s is not told', LONG, async (_, environment) => {
    const env = await environment();
    const bot = await startBot({ discord, env, waitsUntilReady: false });
    expect(await bot.exited).toBe(1);
    expect(bot.output).not.toBe('');
    expect(bot.output).not.toContain(SECRET);
  });
});
