import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { Permission } from '../fake-discord/protocol.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import { startBot, stopRunningBots } from './bot-process.ts';
import { run, SLOW } from './run-terminal.ts';

const BRIDGE = '"The bridge was never safe," said Tom Hall, an engineer of the county. "We told them so."';

let dataDir: string;
let discord: FakeDiscord;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'corpus-e2e-'));
  discord = await startFakeDiscord();
});

afterEach(async () => {
  await stopRunningBots();
  await discord.close();
  rmSync(dataDir, { recursive: true });
});

describe('articles of a server, as users meet them', () => {
  it('are added through a form, a restart between it and the click, and answer from then on', {
    timeout: SLOW,
  }, async () => {
    const user = discord.user({ permissions: MEMBER_PERMISSIONS | Permission.manageGuild });
    const first = await startBot({ discord, dataDir });
    const form = await discord.slash('corpus add', {}, { user });
    const proposal = await discord.submitModal(form, { Title: 'A bridge', Text: BRIDGE }, { user });
    expect(proposal.text).toContain('Tom Hall');
    await first.stop('SIGKILL');
    const second = await startBot({ discord, dataDir });
    const added = await discord.click(proposal, 'Add', { user });
    expect(added.text).toContain('is now an article of this server');
    const quote = 'The bridge was never safe';
    expect((await discord.slash('who-said', { quote })).text).toContain('Tom Hall');
    const elsewhere = await discord.slash('who-said', { quote }, { guild: discord.addGuild() });
    expect(elsewhere.text).not.toContain('Tom Hall');
    await second.stop();
    await startBot({ discord, dataDir });
    expect((await discord.slash('who-said', { quote })).text).toContain('Tom Hall');
    // Nothing outside was reached for, and what must not be is refused by the process as it is shipped.
    const inside = await discord.slash('corpus add', { address: 'http://127.0.0.1/' }, { user });
    expect(inside.text).toContain('private network');
    discord.expectNoViolations();
  });

  it('are added in a terminal too, and known there the next time', { timeout: SLOW }, async () => {
    const file = join(dataDir, 'bridge.md');
    writeFileSync(file, `---\ntitle: A bridge\n---\n\n${BRIDGE}\n`);
    const added = await run({
      dataDir,
      input: `/corpus add file:${file}\n/1\n/who-said bridge was never safe\n`,
    });
    expect(added.out).toContain('is now an article of this server');
    expect(added.out).toContain('— Tom Hall, engineer of the county');
    const again = await run({ dataDir, input: '/who-said bridge was never safe\n' });
    expect(again.out).toContain('— Tom Hall, engineer of the county');
    const asked = await run({ dataDir, args: ['ask', 'who-said', 'bridge was never safe', '--json'] });
    expect(asked.status).toBe(0);
    expect(JSON.parse(asked.out)).toMatchObject({
      results: [{ quote: { speaker: { name: 'Tom Hall' } } }],
    });
  });
});
