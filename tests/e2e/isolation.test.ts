import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { anyDeed } from '../fuzz/deed.ts';
import { SHARED_ARTICLE, staysApart, TYPED } from '../fuzz/servers-apart.ts';
import { type BotProcess, startBot, stopRunningBots } from './bot-process.ts';
import { SLOW } from './run-terminal.ts';

let folder: string;
let discord: FakeDiscord;
let bot: BotProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isolation-'));
  writeFileSync(join(folder, 'winter.md'), SHARED_ARTICLE);
  discord = await startFakeDiscord();
  bot = await startBot({ discord, corpusDir: folder, dataDir: join(folder, 'data') });
});

afterAll(async () => {
  await stopRunningBots();
  await discord.close();
  rmSync(folder, { recursive: true });
});

const file = fc.constant(Buffer.from('"It is so," said Ida Lund.'));
const deeds = fc.array(anyDeed(fc.constantFrom(...TYPED), file), { minLength: 20, maxLength: 40 });

it('nobody in a server is ever shown a word of another, whatever they do, also with ids from there', {
  timeout: SLOW,
}, async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      await staysApart(discord, bot, all);
      done += all.length;
    }),
    { numRuns: 4, seed: 20_250_114, endOnFailure: true },
  );
  expect(done).toBeGreaterThan(80);
});
