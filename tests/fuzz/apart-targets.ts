import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type BotProcess, startBot } from '../e2e/bot-process.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { anyDeed } from './deed.ts';
import { Renewed } from './renewed.ts';
import { SHARED_ARTICLE, staysApart, TYPED } from './servers-apart.ts';
import { type FuzzTarget, target } from './target.ts';

const file = fc.constant(Buffer.from('"It is so," said Ida Lund.'));
const deeds = fc.array(anyDeed(fc.constantFrom(...TYPED), file), { minLength: 10, maxLength: 40 });

/** Of one bot. */
const MOST_USES = 20;

interface World {
  readonly discord: FakeDiscord;
  readonly bot: BotProcess;
}

async function open(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-apart-'));
  writeFileSync(join(folder, 'winter.md'), SHARED_ARTICLE);
  const discord = await startFakeDiscord();
  return { discord, bot: await startBot({ discord, corpusDir: folder }) };
}

async function close({ discord, bot }: World): Promise<void> {
  await bot.stop();
  await discord.close();
}

const world = new Renewed(MOST_USES, open, close);

/** Several servers on the bot as people start it. */
export const apartTargets: readonly FuzzTarget[] = [
  {
    ...target('servers kept apart', 0.05, deeds, async (all) => {
      const { discord, bot } = await world.take();
      await staysApart(discord, bot, all);
    }),
    end: () => world.close(),
  },
];
