import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { Permission } from '../fake-discord/protocol.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type Account, MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import { canFailWrites, setWritesFail } from '../store/failing-writes.ts';
import { type LoopDisk, makeLoopDisk } from '../store/loop-disk.ts';
import { type BotProcess, startBot, stopRunningBots } from './bot-process.ts';
import { SLOW } from './run-terminal.ts';

const tried = makeLoopDisk();
const whyNot = typeof tried === 'string' ? tried : undefined;
if (typeof tried !== 'string') tried.remove();

let disk: LoopDisk;
let dataDir: string;
let discord: FakeDiscord;
let user: Account;

const text = async (command: string, options: Parameters<FakeDiscord['slash']>[1] = {}): Promise<string> =>
  (await discord.slash(command, options, { user, patience: SLOW })).text;
const create = (time: string): Promise<string> =>
  text('schedule create', { kind: 'quote', channel: discord.channel, time, zone: 'Europe/Paris' });
const idIn = (answer: string): string => /Schedule (\w{5}) is set/u.exec(answer)?.[1] ?? '';
const posts = (): number =>
  discord.messages(discord.channel).filter(({ author, nonce }) => author === discord.bot && nonce).length;

/** A bot with two schedules, the first of which has posted once. */
async function startPosting(): Promise<{ bot: BotProcess; posted: string; idle: string }> {
  const bot = await startBot({ discord, dataDir });
  const posted = idIn(await create('08:30'));
  const idle = idIn(await create('09:30'));
  await text('schedule run-now', { schedule: posted });
  await discord.waitForMessages(discord.channel, 1, SLOW);
  while (!(await text('schedule history', { schedule: posted })).includes('· posted ·'));
  return { bot, posted, idle };
}

/** Everybody is answered while nothing can be stored: with what is known, or with what went wrong. */
async function expectAnswers(posted: string, idle: string): Promise<void> {
  expect(await text('who-said', { quote: "l'air grand et fort" })).toContain('Sam Greene');
  expect(await text('schedule list')).toContain(posted);
  expect(await create('10:30')).toContain('went wrong on our side');
  expect(await text('schedule run-now', { schedule: idle })).toContain('went wrong on our side');
  expect(posts()).toBe(1);
}

/** What was stored is there, and what is posted is posted once. */
async function expectWhole(posted: string, idle: string): Promise<void> {
  expect(await text('schedule history', { schedule: posted })).toContain('· posted ·');
  await text('schedule run-now', { schedule: idle });
  while (!(await text('schedule history', { schedule: idle })).includes('· posted ·'));
  expect(posts()).toBe(2);
  discord.expectNoViolations();
}

beforeEach(async () => {
  discord = await startFakeDiscord();
  user = discord.user({ permissions: MEMBER_PERMISSIONS | Permission.manageGuild });
});
afterEach(async () => {
  await stopRunningBots();
  await discord.close();
});

describe.skipIf(whyNot !== undefined)(
  `a bot on a disk that fails while it runs${whyNot === undefined ? '' : ` (${whyNot})`}`,
  { timeout: SLOW },
  () => {
    beforeEach(() => {
      const made = makeLoopDisk();
      if (typeof made === 'string') throw new Error(made);
      disk = made;
      dataDir = join(disk.path, 'data');
    });
    afterEach(async () => {
      await stopRunningBots();
      disk.remove();
    });

    it.for([
      ['is made read-only by the system', 'makeReadOnly', /cannot be used: its disk fails/u],
      ['is pulled out', 'pull', /cannot be used: its disk fails/u],
      ['is unmounted', 'unmount', /was removed, and written again, while the program was using it/u],
    ] as const)(
      'that %s: answers, says so in one line, and loses and doubles nothing',
      async ([, fail, line]) => {
        const { bot, posted, idle } = await startPosting();
        disk[fail]();
        await expectAnswers(posted, idle);
        await bot.waitForOutput(line);
        expect(await bot.stop()).toBe(0);
        disk.mend();
        await startBot({ discord, dataDir });
        await expectWhole(posted, idle);
      },
    );

    it.skipIf(!canFailWrites())(
      'that refuses what is written, and takes it again: goes on as if nothing had been',
      async () => {
        const { bot, posted, idle } = await startPosting();
        setWritesFail(bot.pid ?? 0, true);
        await expectAnswers(posted, idle);
        await bot.waitForOutput(/cannot be used: its disk fails/u);
        setWritesFail(bot.pid ?? 0, false);
        await expectWhole(posted, idle);
        expect(await bot.stop()).toBe(0);
      },
    );
  },
);
