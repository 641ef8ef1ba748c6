import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import context from '../../commands/context/command.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { startTestBot } from '../fake-discord/test-bot.ts';
import { type RunningFrontEnd, startFrontEnd, threeResults, whoSaidThat } from './front-end.ts';

describe('buttons on Discord', () => {
  let discord: FakeDiscord;
  let frontEnd: RunningFrontEnd;
  const ask = () => discord.slash('who-said', { quote: "l'air grand et fort" });

  beforeEach(async () => {
    discord = await startFakeDiscord();
    frontEnd = await startFrontEnd(discord);
  });

  afterEach(async () => {
    await frontEnd.stop();
    await discord.close();
    discord.expectNoViolations();
  });

  it('turn the pages in place', async () => {
    const second = await discord.click(await ask(), '▶');
    expect(second.isUpdate).toBe(true);
    expect(second.text).toContain('[2/3]');
    expect(second.text).toContain('**vide de pouvoir**');
    const first = await discord.click(second, '◀');
    expect(first.text).toContain('[1/3]');
    expect(discord.messages(discord.channel)).toHaveLength(1);
  });

  it('show a further hit in full', async () => {
    const shown = await discord.click(await ask(), '1:show:2:kaz22§18');
    expect(shown.isUpdate).toBe(true);
    expect(shown.text).toContain('[3/3]');
    expect(shown.text).toContain('speaker not established');
  });

  it('grow the context one paragraph a click, both ways, and lead back', async () => {
    const opened = await discord.click(await ask(), 'Context');
    expect(opened.isUpdate).toBe(true);
    expect(opened.text).toContain('kaz22§8 · the passage asked for');
    expect(opened.text).toContain("**l'air grand et fort**");
    const before = await discord.click(opened, 'One paragraph more before');
    const after = await discord.click(before, 'One paragraph more after');
    const shown = [...after.text.matchAll(/-# \**(kaz22§\d+)/gu)].map(([, id]) => id);
    expect(shown).toEqual(['kaz22§6', 'kaz22§7', 'kaz22§8', 'kaz22§9', 'kaz22§10']);
    const back = await discord.click(after, 'Back to the answer');
    expect(back.text).toContain('[1/3]');
  });

  it('stop growing at the ends of the article, and lead on from the most that the command shows', async () => {
    let reply = await discord.slash('context', { passage: 'kaz22§2' });
    expect(reply.text).toContain('[One paragraph more before](1:context:2:1:kaz22§2, disabled)');
    for (let count = 2; count <= 5; count++) reply = await discord.click(reply, 'One paragraph more after');
    expect(reply.text).not.toContain('One paragraph more after');
    expect(reply.text).toContain('kaz22§7');
    expect(reply.text).not.toContain('Back to the answer');
    const further = await discord.click(reply, 'Read on');
    expect(further.isUpdate).toBe(true);
    expect(further.text).toContain('kaz22§8 · the passage asked for');
    expect(further.text).toContain('kaz22§10');
  });

  it("leave an answer alone that is another person's: they get their own, privately", async () => {
    const reply = await ask();
    const theirs = await discord.click(reply, '▶', { locale: 'fr' });
    expect(theirs.isUpdate).toBe(false);
    expect(theirs.isEphemeral).toBe(true);
    expect(theirs.text).toContain('propos rapportés');
    expect(reply.text).toContain('[1/3]');
    const turned = await discord.click(theirs, '▶', { locale: 'fr' });
    expect(turned.isUpdate).toBe(true);
    expect(turned.text).toContain('[3/3]');
  });

  it('work after a restart', async () => {
    const reply = await ask();
    await frontEnd.stop();
    frontEnd = await startFrontEnd(discord);
    expect((await discord.click(reply, '▶')).text).toContain('[2/3]');
  });

  it('show the passage by itself when it is no result any more', async () => {
    const reply = await ask();
    await frontEnd.stop();
    const [first] = threeResults.status === 'found' ? threeResults.results : [];
    if (!first) throw new Error('there is no result');
    const run = () => ({ ...threeResults, results: [first] });
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(run), context] });
    const shown = await discord.click(reply, '▶');
    expect(shown.text).toContain('kaz22§10 · the passage asked for');
  });

  it('tell of a fault privately and leave the message as it was', async () => {
    const reply = await ask();
    await frontEnd.stop();
    const run = () => {
      throw new Error('broken');
    };
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(run), context] });
    const answer = await discord.click(reply, '▶');
    expect(answer.isUpdate).toBe(false);
    expect(answer.isEphemeral).toBe(true);
    expect(answer.text).toContain('fault-1');
    expect(reply.text).toContain('[1/3]');
  });

  it.each([
    ["-# **/who-said** quote: \u2068l'air grand et fort\u2069", true],
    ['Who said that?', false],
  ])('of an older version say so, and offer to ask again where they can: %s', async (line, canAskAgain) => {
    await frontEnd.stop();
    const older = await startTestBot(discord, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const button = {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: 'Next',
        custom_id: '0:x',
      } as const;
      const components = [
        { type: ComponentType.TextDisplay, content: line },
        { type: ComponentType.ActionRow, components: [button] },
      ] as const;
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: ComponentType.Container, components: [...components] }],
      });
    });
    const reply = await ask();
    await older.destroy();
    frontEnd = await startFrontEnd(discord);
    const notice = await discord.click(reply, 'Next');
    expect(notice.isEphemeral).toBe(true);
    expect(notice.text).toContain('older version');
    if (!canAskAgain) return expect(notice.text).toContain('type the command again');
    const again = await discord.click(notice, 'Ask again');
    expect(again.isUpdate).toBe(true);
    expect(again.text).toContain('[1/3]');
  });
});
