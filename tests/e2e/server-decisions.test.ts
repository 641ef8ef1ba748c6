import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { Permission } from '../fake-discord/protocol.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type Account, MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import { startBot, stopRunningBots } from './bot-process.ts';
import { SLOW } from './run-terminal.ts';

const QUOTE = 'un troupeau de pays qui le considèrent comme leur protecteur';
let dataDir: string;
let discord: FakeDiscord;
let manager: Account;
let member: Account;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'decisions-e2e-'));
  discord = await startFakeDiscord();
  manager = discord.user({ permissions: MEMBER_PERMISSIONS | Permission.manageGuild });
  member = discord.user();
});

afterEach(async () => {
  await stopRunningBots();
  await discord.close();
  rmSync(dataDir, { recursive: true });
  discord.expectNoViolations();
});

const ask = (as: object = {}) => discord.slash('who-said', { quote: QUOTE }, { user: member, ...as });

describe('what a server decides, as its people meet it', () => {
  it('is welcomed, reported, corrected and set, and outlives kills between every two steps', {
    timeout: SLOW,
  }, async () => {
    let bot = await startBot({ discord, dataDir });
    const kill = async (): Promise<void> => {
      await bot.stop('SIGKILL');
      bot = await startBot({ discord, dataDir });
    };
    const other = discord.addGuild();
    const answer = await ask();
    expect(answer.text).toContain('**Jonathan Eyal**');
    await kill();
    const opened = await discord.click(answer, 'Report…');
    await kill();
    const thanked = await discord.submitModal(opened, { fault: ['speaker'], saidBy: 'Sam Greene', note: '' });
    expect(thanked.text).toContain('Thank you');
    const listed = await discord.slash('corrections reports', {}, { user: manager });
    await discord.until(() => listed.followUps.length > 0, 'the welcome');
    await kill();
    expect((await discord.click(listed, 'Accept')).text).toContain('Corrected.');
    await discord.slash('settings', { answers: 'private', language: 'fr' }, { user: manager });
    await kill();
    const corrected = await ask();
    expect(corrected.isEphemeral).toBe(true);
    expect(corrected.text).toContain('**Sam Greene**, directeur du Russia Institute');
    expect(corrected.text).toContain('corrigé par les administrateurs de ce serveur');
    const elsewhere = await ask({ guild: other });
    expect(elsewhere.isEphemeral).toBe(false);
    expect(elsewhere.text).toContain('**Jonathan Eyal**');
    const schedule = { kind: 'article', article: 'kaz22', time: '08:30', zone: 'Europe/Paris' };
    await discord.slash('schedule create', { ...schedule, channel: discord.channel }, { user: manager });
    const asked = await discord.slash('privacy delete', { whose: 'server' }, { user: manager });
    await kill();
    await discord.click(asked, 'Delete for good');
    const after = await ask();
    expect(after.isEphemeral).toBe(false);
    expect(after.text).toContain('**Jonathan Eyal**');
    expect((await discord.slash('schedule list', {}, { user: manager })).text).toContain('no schedules yet');
    expect(bot.output).not.toContain('troupeau');
    expect(bot.output).not.toContain('Greene');
  });

  it('is there still when the bot comes back soon after it was removed', { timeout: SLOW }, async () => {
    const guild = discord.addGuild();
    const first = await startBot({ discord, dataDir });
    await discord.slash('settings', { answers: 'private' }, { user: manager, guild });
    await first.stop();
    discord.removeGuild(guild);
    const second = await startBot({ discord, dataDir });
    await discord.until(
      () => discord.rest.requests.some(({ path }) => path.includes('/users/@me/guilds')),
      'the bot to ask for its servers',
    );
    await second.stop();
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(join(dataDir, 'verbatim.db'), { readOnly: true });
    expect(database.prepare('select server_id from removed_servers').all()).toEqual([
      { server_id: guild.id },
    ]);
    expect(database.prepare('select server_id from server_settings').all()).toEqual([
      { server_id: guild.id },
    ]);
    database.close();
  });
});
