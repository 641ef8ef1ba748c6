import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type BotProcess, startBot } from '../e2e/bot-process.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { anyDeed } from './deed.ts';
import { SHARED_ARTICLE, staysApart, TYPED } from './servers-apart.ts';
import { type FuzzTarget, target } from './target.ts';

const file = fc.constant(Buffer.from('"It is so," said Ida Lund.'));
const deeds = fc.array(anyDeed(fc.constantFrom(...TYPED), file), { minLength: 10, maxLength: 40 });

/** After so many inputs everything is started anew, so that it does not grow. */
const MOST_USES = 20;

interface World {
  readonly discord: FakeDiscord;
  readonly bot: BotProcess;
}

let world: Promise<World> | undefined;
let uses = 0;

async function open(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-apart-'));
  writeFileSync(join(folder, 'winter.md'), SHARED_ARTICLE);
  const discord = await startFakeDiscord();
  return { discord, bot: await startBot({ discord, corpusDir: folder }) };
}

async function close(): Promise<void> {
  const closing = await world;
  world = undefined;
  uses = 0;
  await closing?.bot.stop();
  await closing?.discord.close();
}

/** Several servers on the bot as people start it. */
export const apartTargets: readonly FuzzTarget[] = [
  {
    ...target('servers kept apart', 0.05, deeds, async (all) => {
      if (uses >= MOST_USES) await close();
      uses += 1;
      world ??= open();
      const { discord, bot } = await world;
      await staysApart(discord, bot, all);
    }),
    end: close,
  },
];
