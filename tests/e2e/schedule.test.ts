import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { Permission } from '../fake-discord/protocol.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type Account, MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import { startBot, stopRunningBots } from './bot-process.ts';
import { run, SLOW } from './run-terminal.ts';

let dataDir: string;
let discord: FakeDiscord;
let user: Account;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'schedule-e2e-'));
  discord = await startFakeDiscord();
  user = discord.user({ permissions: MEMBER_PERMISSIONS | Permission.manageGuild });
});

afterEach(async () => {
  await stopRunningBots();
  await discord.close();
  rmSync(dataDir, { recursive: true });
});

const create = () =>
  discord.slash(
    'schedule create',
    { kind: 'quote', channel: discord.channel, time: '08:30', zone: 'Europe/Paris' },
    { user },
  );
const idIn = (text: string): string => /Schedule (\w{5}) is set/u.exec(text)?.[1] ?? '';
const historyOf = async (schedule: string): Promise<string> =>
  (await discord.slash('schedule history', { schedule }, { user })).text;
const list = async (): Promise<string> => (await discord.slash('schedule list', {}, { user })).text;

describe('schedules, as users meet them', () => {
  it('are posted at once when asked for, and outlive a kill', { timeout: SLOW }, async () => {
    const first = await startBot({ discord, dataDir });
    const id = idIn((await create()).text);
    await discord.slash('schedule run-now', { schedule: id }, { user });
    const [message] = await discord.waitForMessages(discord.channel, 1, SLOW);
    // Killed before the message's id is stored, the run stays due until its lease ends: that is the crash test's matter.
    while (!(await historyOf(id)).includes(`/${message?.id}`));
    await first.stop('SIGKILL');
    await startBot({ discord, dataDir });
    expect(await list()).toContain(id);
    expect(await historyOf(id)).toContain(`/${message?.id}`);
    expect(discord.messages(discord.channel).filter(({ author }) => author === discord.bot)).toHaveLength(1);
    discord.expectNoViolations();
  });

  it('are kept from a second bot on the same data', { timeout: SLOW }, async () => {
    await startBot({ discord, dataDir });
    const second = await startBot({ discord, dataDir, waitsUntilReady: false });
    expect(await second.exited).toBe(1);
    expect(second.stderr).toContain(
      `verbatim: another process is using ${dataDir}; stop it first, or set DATA_DIR to another folder`,
    );
  });

  it('are backed up while the bot runs, and restored when it has stopped', { timeout: SLOW }, async () => {
    const bot = await startBot({ discord, dataDir });
    const id = idIn((await create()).text);
    const file = join(dataDir, 'backup.db');
    expect((await run({ dataDir, args: ['backup', file] })).status).toBe(0);
    await discord.slash('schedule delete', { schedule: id }, { user });
    const refused = await run({ dataDir, args: ['restore', file] });
    expect([refused.status, refused.error]).toEqual([1, expect.stringContaining('another process is using')]);
    await bot.stop();
    expect((await run({ dataDir, args: ['restore', file] })).status).toBe(0);
    expect(existsSync(join(dataDir, 'verbatim.db.replaced-1'))).toBe(true);
    await startBot({ discord, dataDir });
    expect(await list()).toContain(id);
  });
});
