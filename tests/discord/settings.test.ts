import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServerBot } from './server-bot.ts';
import { twoArticles } from './two-articles.ts';

const library = await twoArticles();

let bot: ServerBot;

beforeEach(async () => {
  bot = await ServerBot.start({ libraryOf: () => library });
});

afterEach(() => bot.end());

/** Without what escapes markup, and what signs buttons. */
const plain = (text: string): string =>
  text.replaceAll('\\', '').replace(/:[mc]\w+\.[\w-]{16}:/gu, ':signature:');
const settings = (values: object = {}, as: object = {}) =>
  bot.discord.slash('settings', { ...values }, { user: bot.manager, ...as });
const ask = (as: object = {}) =>
  bot.discord.slash('ask', { question: 'Which cranes does the harbour need?' }, { user: bot.member, ...as });

describe('/settings on Discord', () => {
  it('shows what holds now, to those who manage the server alone', async () => {
    const reply = await settings();
    expect(reply.isEphemeral).toBe(true);
    await expect(`${plain(reply.text)}\n`).toMatchFileSnapshot('golden/settings-en.txt');
    const french = await settings({}, { user: bot.frenchManager });
    await expect(`${plain(french.text)}\n`).toMatchFileSnapshot('golden/settings-fr.txt');
    await expect(bot.discord.slash('settings', {}, { user: bot.member })).rejects.toThrow('permissions');
    const [registered] = bot.discord.registeredCommands().filter(({ name }) => name === 'settings');
    expect(registered).toMatchObject({ name_localizations: { fr: 'réglages' }, contexts: [0] });
  });

  it('makes answers private, with a button to share them, also after a restart, and public again', async () => {
    expect((await ask()).isEphemeral).toBe(false);
    expect((await settings({ answers: 'private' })).text).toContain('only whoever asks sees them');
    await bot.restart();
    const answer = await ask();
    expect(answer.isEphemeral).toBe(true);
    const turned = await bot.discord.click(answer, '▶');
    expect([turned.isUpdate, turned.isEphemeral]).toEqual([true, true]);
    const shared = await bot.discord.click(turned, 'Share');
    await bot.discord.until(() => shared.followUps.length > 0, 'the shared answer');
    expect(shared.followUps[0]?.isEphemeral).toBe(false);
    await settings({ answers: 'public' });
    expect((await ask()).isEphemeral).toBe(false);
  });

  it('does not answer a message in public where answers are private, but shows how to see the answer', async () => {
    await settings({ answers: 'private' });
    const question = 'Which cranes does the harbour need?';
    const said = bot.discord.say(bot.discord.channel, question, { user: bot.member, mention: true });
    const announced = await said.reply();
    expect(JSON.stringify(announced.components)).not.toContain('said directly');
    expect(JSON.stringify(announced.components)).toContain('Only you see what the button shows');
    for (const user of [bot.member, bot.manager]) {
      const shown = await bot.discord.click(announced, 'Show', { user });
      expect([shown.isUpdate, shown.isEphemeral]).toEqual([false, true]);
      expect(shown.text).toContain('cranes');
    }
  });

  it('answers everyone in one language', async () => {
    await settings({ language: 'fr' });
    expect((await ask()).text).toContain('/demander');
    await settings({ language: 'reader' });
    expect((await ask()).text).toContain('/ask');
    expect((await ask({ user: bot.frenchManager })).text).toContain('/demander');
  });

  it('asks the article that is meant first, and suggests it first', async () => {
    for (const [key, title, name] of [
      ['north', 'The northern harbour waits', 'Ada Marlow'],
      ['south', 'The southern harbour grows', 'Dov Renner'],
    ] as const) {
      expect(plain((await settings({ article: key })).text)).toContain(`named: ${title}`);
      expect((await ask()).text).toContain(`**${name}**`);
      const [suggested] = await bot.discord.autocomplete('ask', 'article', '', { question: 'x' });
      expect(suggested?.name).toBe(title);
      const elsewhere = { question: 'What is said of Kazakhstan?' };
      expect((await bot.discord.slash('ask', elsewhere)).text).toContain('kaz22');
    }
    expect((await settings({ article: 'None' })).text).toContain('none, all are asked');
  });

  it('offers the articles and none of them as one types, and says what is wrong with another', async () => {
    const offered = await bot.discord.autocomplete('settings', 'article', '', {}, { user: bot.manager });
    expect(offered[0]).toEqual({ name: 'none', value: 'none' });
    expect(offered.map(({ value }) => value)).toContain('south');
    const reply = await settings({ article: 'Nowhere', answers: 'private' });
    expect(plain(reply.text)).toContain('There is no article “Nowhere”. Nothing was changed.');
    expect((await ask()).isEphemeral).toBe(false);
  });

  it('are reset by a button, also after a restart, and by nobody else', async () => {
    const reply = await settings({ answers: 'private', language: 'fr' });
    await bot.restart();
    expect((await bot.discord.click(reply, 'Reset', { user: bot.member })).text).toContain('for those who');
    expect(await bot.store.settings.find(bot.discord.guild.id)).toEqual({ isPrivate: true, locale: 'fr' });
    const reset = await bot.discord.click(reply, 'Reset');
    expect(reset.isUpdate).toBe(true);
    expect(reset.text).toContain('As at the beginning');
    expect(await bot.store.settings.find(bot.discord.guild.id)).toBeUndefined();
  });

  it('hold in their own server only', async () => {
    const other = bot.discord.addGuild();
    await settings({ answers: 'private', language: 'fr' });
    expect((await ask({ guild: other })).isEphemeral).toBe(false);
    expect((await ask({ guild: other })).text).toContain('/ask');
    expect((await ask({ dm: true })).text).toContain('/ask');
    expect((await ask({ userInstall: true })).isEphemeral).toBe(false);
  });
});
