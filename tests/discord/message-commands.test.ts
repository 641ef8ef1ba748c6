import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/discord/message-text.ts';
import { shippedLibrary } from '../answer/shipped-library.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { RunningFrontEnd } from './front-end.ts';
import { startShippedBot, stopShippedBot } from './shipped-bot.ts';

const library = await shippedLibrary();
const TABLE = "cela ferait complètement disparaître l'Ukraine de la table";
const WITHOUT_VOICE = 1n << 10n;

describe('commands in the menu of a message', () => {
  let discord: FakeDiscord;
  let frontEnd: RunningFrontEnd;
  const post = (text: string) => discord.say(discord.channel, text).message;

  beforeEach(async () => {
    ({ discord, frontEnd } = await startShippedBot());
  });

  afterEach(() => stopShippedBot({ discord, frontEnd }));

  it('say who said the longest quote of a message, to whoever clicked alone', async () => {
    const message = post(
      'Poutine *himself* said "grand" or **« avoir l’air grand et fort et ne rien faire »**!',
    );
    const reply = await discord.messageCommand('Who said this?', message);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('— **Sam Greene**');
    expect(discord.messages(discord.channel)).toHaveLength(1);
    const french = await discord.messageCommand('Who said this?', message, { locale: 'fr' });
    expect(french.text).toContain('propos directs');
  });

  it('check every quote of a message, whoever wrote it', async () => {
    const message = post(`> Kortunov: "${TABLE}"\nand «tirer pour tuer» <@1>`);
    const reply = await discord.messageCommand('Check this quote', message, { locale: 'fr' });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('**hors contexte**');
    expect(reply.text).toContain('**exacte**');
  });

  it.each(['en', 'fr'] as const)('give the verdict on every quote of a long message (%s)', async (locale) => {
    const words = library.passages('kaz22').map(({ text }) => text) ?? [];
    const quoted = [...library.articles()].flatMap(({ id }) => library.passages(id));
    const texts = [...words, ...quoted.map(({ text }) => text)].map((text) => text.replace(/["\n]/gu, ''));
    const message = post(
      texts
        .map((text) => `"${text.slice(0, 80)}"`)
        .slice(0, 18)
        .join(' and '),
    );
    const reply = await discord.messageCommand('Check this quote', message, { locale });
    await expect.poll(() => reply.followUps.length).toBeGreaterThan(0);
    const all = [reply.message, ...reply.followUps];
    expect(all.every(({ isEphemeral }) => isEphemeral)).toBe(true);
    const known =
      locale === 'fr'
        ? /\*\*(?:exacte|hors contexte|modifiée)\*\*/gu
        : /\*\*(?:exact|out of context|altered)\*\*/gu;
    await expect
      .poll(
        () =>
          JSON.stringify([reply.message, ...reply.followUps].map(({ components }) => components)).match(known)
            ?.length,
      )
      .toBe(18);
    const last = reply.followUps.at(-1);
    if (!last) throw new Error('nothing followed');
    const opened = await discord.click(last, locale === 'fr' ? 'Contexte' : 'Context', { locale });
    expect(opened.isEphemeral).toBe(true);
    await discord.click(last, locale === 'fr' ? 'Partager' : 'Share', { locale });
    expect((await discord.waitForMessages(discord.channel)).length).toBeGreaterThan(0);
  });

  it('check what the bot itself has posted', async () => {
    await discord.slash('who-said', { quote: 'une victoire substantielle' });
    const [message] = discord.messages(discord.channel);
    if (!message) throw new Error('nothing was posted');
    const reply = await discord.messageCommand('Check this quote', message);
    expect(reply.text).toContain('**exact**');
  });

  it.each(['', '🙂', '<@1> <:smile:123>'])('say so when there are no words: “%s”', async (text) => {
    const reply = await discord.messageCommand('Who said this?', post(text));
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('no words in that message');
  });

  it('work in direct messages and as a user app, and log nothing of the message', async () => {
    const message = post(`"${TABLE}" says my secret friend`);
    const reply = await discord.messageCommand('Check this quote', message, { userInstall: true });
    expect(reply.text).toContain('**out of context**');
    const said = discord.say(discord.dm(discord.user()), `"${TABLE}"`).message;
    expect((await discord.messageCommand('Check this quote', said)).text).not.toContain('[Share]');
    expect(JSON.stringify(frontEnd.lines)).not.toContain('secret');
  });

  it('keep pages and Share while they are turned, and post once what is shared', async () => {
    const reply = await discord.messageCommand('Who said this?', post('la Russie et le Kazakhstan'));
    const turned = await discord.click(reply, '▶');
    expect(turned.isUpdate).toBe(true);
    expect(turned.isEphemeral).toBe(true);
    const shared = await discord.click(turned, 'Share');
    expect(shared.text).toContain('[Shared](1:share, disabled)');
    const [posted] = await discord.waitForMessages(discord.channel);
    if (!posted) throw new Error('nothing was posted');
    expect(posted.isEphemeral).toBe(false);
    const text = JSON.stringify(posted.components);
    expect(text).toContain('shared by <@');
    expect(text).not.toContain('1:share');
    const again = await discord.click(posted, '◀', { locale: 'fr' });
    expect(again.isEphemeral).toBe(true);
  });

  it('share nothing where whoever clicks may not post', async () => {
    const user = discord.user({ permissions: WITHOUT_VOICE });
    const reply = await discord.messageCommand('Who said this?', post('tirer pour tuer'), { user });
    const refused = await discord.click(reply, 'Share');
    expect(refused.isUpdate).toBe(false);
    expect(refused.isEphemeral).toBe(true);
    expect(refused.text).toContain('You may not post in this channel');
    expect(discord.messages(discord.channel)).toHaveLength(1);
  });
});

describe('the words of a message', () => {
  it.each([
    ['**bold** _it_ *it* __under__ ~~no~~ ||spoiler||', 'bold it it under no spoiler'],
    ['> a quote\n> of two lines', 'a quote\nof two lines'],
    ['2 * 3 and snake_case stay', '2 * 3 and snake_case stay'],
    ['a \\*star\\*', 'a *star*'],
  ])('are read without markup: %s', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
