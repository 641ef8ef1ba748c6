import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionCommands } from '../../commands/actions.ts';
import { commands } from '../../commands/index.ts';
import { messageViolations } from '../../src/discord/limits.ts';
import { renderWelcome } from '../../src/discord/render-welcome.ts';
import type { Reply } from '../fake-discord/driver/reply.ts';
import type { Message } from '../fake-discord/world/message.ts';
import { printMessage } from './print-message.ts';
import { ServerBot } from './server-bot.ts';
import { twoArticles } from './two-articles.ts';

const library = await twoArticles();
let bot: ServerBot;

beforeEach(async () => {
  bot = await ServerBot.start({ libraryOf: () => library });
});

afterEach(() => bot.end());

const ask = (as: object = {}) =>
  bot.discord.slash('ask', { question: 'Which cranes does the harbour need?' }, { user: bot.member, ...as });

/** The welcome beside a reply. */
async function welcomeOf(reply: Reply): Promise<Message> {
  await bot.discord.until(() => reply.followUps.length > 0, 'the welcome');
  const [welcome] = reply.followUps;
  if (!welcome) throw new Error('nobody was welcomed');
  return welcome;
}

describe('the welcome', () => {
  it.each(['en', 'fr'] as const)(
    'shows examples and what can be done for the server (%s)',
    async (locale) => {
      const message = renderWelcome(commands, actionCommands, locale);
      expect(messageViolations(message.components)).toEqual([]);
      await expect(printMessage(message)).toMatchFileSnapshot(`golden/welcome-${locale}.txt`);
    },
  );

  it('is for whoever manages the server, once, seen by nobody else', async () => {
    const before = await ask();
    const first = await ask({ user: bot.manager });
    const welcome = await welcomeOf(first);
    expect(welcome.isEphemeral).toBe(true);
    expect(first.text).toContain('Ada Marlow');
    const second = await ask({ user: bot.frenchManager });
    await bot.restart();
    const third = await ask({ user: bot.manager });
    expect([before, second, third].map(({ followUps }) => followUps.length)).toEqual([0, 0, 0]);
    expect(bot.discord.messages(bot.discord.channel).some(({ id }) => id === welcome.id)).toBe(false);
  });

  it('runs its examples in messages of their own, also after a restart, in French', async () => {
    const welcome = await welcomeOf(await ask({ user: bot.frenchManager }));
    await bot.restart();
    for (const name of ['who-said', 'ask', 'check']) {
      const answer = await bot.discord.click(welcome, `1:example:${name}`, { user: bot.frenchManager });
      expect([answer.isUpdate, answer.isEphemeral]).toEqual([false, true]);
      expect(answer.text).toContain('Kazakhstan');
    }
  });

  it('comes in each server, never in direct messages or where only a user installed the bot', async () => {
    await welcomeOf(await ask({ user: bot.manager }));
    await welcomeOf(await ask({ user: bot.manager, guild: bot.discord.addGuild() }));
    const direct = await ask({ user: bot.manager, dm: true });
    const foreign = await ask({ user: bot.manager, userInstall: true });
    expect([direct, foreign].map(({ followUps }) => followUps.length)).toEqual([0, 0]);
  });

  it('waits where a form was opened, which nothing can follow', async () => {
    const form = await bot.discord.slash('corrections add', { passage: 'north§3' }, { user: bot.manager });
    expect(form.modal.title).toBe('Correct who speaks');
    await welcomeOf(await ask({ user: bot.manager }));
    expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
