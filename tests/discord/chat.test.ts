import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { EVERY, MESSAGE_COST, MOST_AT_ONCE } from '../../src/discord/rate-limit.ts';
import { shippedLibrary } from '../answer/shipped-library.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { renderMessage } from '../fake-discord/render-message.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type RunningFrontEnd, startFrontEnd } from './front-end.ts';

const library = await shippedLibrary();
const QUESTION = 'Que pense Kortunov de l’Ukraine ?';
const SENDING = 'POST /channels/{channel_id}/messages';

describe('speaking with the bot', () => {
  let discord: FakeDiscord;
  let frontEnd: RunningFrontEnd;
  let now: number;
  const localeOf = (text: string) => {
    if (text === 'Kortunov') return undefined;
    return /what|and|how/iu.test(text) ? 'en' : 'fr';
  };
  const say = async (text: string, more: Parameters<FakeDiscord['say']>[2] = { mention: true }) =>
    renderMessage(await discord.say(discord.channel, text, more).reply());

  beforeEach(async () => {
    now = 1_000_000;
    discord = await startFakeDiscord();
    frontEnd = await startFrontEnd(discord, {
      commands,
      contextOf: (_, locale) => ({ library, locale }),
      localeOf,
      now: () => now,
    });
  });

  afterEach(async () => {
    await frontEnd.stop();
    await discord.close();
    discord.expectNoViolations();
  });

  it('is answered like /ask, as a reply in the channel, when it is named', async () => {
    const said = discord.say(discord.channel, QUESTION, { mention: true });
    const reply = await said.reply();
    expect(reply.repliesTo).toBe(said.message);
    expect(renderMessage(reply)).toContain('**Andrey Kortunov**');
    expect(renderMessage(reply)).toContain('-# **/demander** question: \u2068Que pense Kortunov');
  });

  it('is answered in direct messages without a mention, and its buttons work', async () => {
    const user = discord.user({ locale: 'fr' });
    const reply = await discord.say(discord.dm(user), QUESTION, { user }).reply();
    expect(renderMessage(reply)).toContain('**Andrey Kortunov**');
    const opened = await discord.click(reply, 'Contexte', { user });
    expect(opened.isUpdate).toBe(true);
    expect(opened.text).toContain('le passage demandé');
  });

  it('keeps the speaker in mind for follow-ups, a few minutes long, channel by channel', async () => {
    await say(QUESTION);
    expect(await say('et sur le Kazakhstan ?')).toContain(
      '-# **/citations** locuteur: \u2068Andrey Kortunov',
    );
    const other = discord.addChannel(discord.guild);
    const elsewhere = await discord.say(other, 'et sur le Kazakhstan ?', { mention: true }).reply();
    expect(renderMessage(elsewhere)).toContain('**/demander**');
    now += 5 * 60_000 + 1;
    expect(await say('et sur le Kazakhstan ?')).toContain('**/demander**');
  });

  it('says what it can do when it is only named: in both languages, or in that of the conversation', async () => {
    const both = await say('');
    expect(both).toContain('Ask me a question');
    expect(both).toContain('Posez-moi une question');
    await say(QUESTION);
    expect(await say('?!')).not.toContain('Ask me a question');
  });

  it('answers a name alone in the language of the conversation, and first in English', async () => {
    expect(await say('Kortunov')).toContain('-# **/ask**');
    await say(QUESTION);
    expect(await say('Kortunov')).toContain('-# **/demander**');
  });

  it('says openly that there is nothing, with something to try', async () => {
    const reply = await say('Quelle est la recette de la tarte aux pommes ?');
    expect(reply).toContain('Rien à ce sujet dans les articles.');
    expect(reply).toContain('À essayer :');
  });

  it('answers no bots, and nothing that is not said to it', async () => {
    discord.say(discord.channel, QUESTION, { mention: true, user: discord.bot });
    discord.say(discord.channel, QUESTION);
    const said = discord.say(discord.channel, QUESTION, { mention: true });
    await said.reply();
    const replies = discord.messages(discord.channel).filter(({ repliesTo }) => repliesTo !== undefined);
    expect(replies.map(({ repliesTo }) => repliesTo)).toEqual([said.message]);
  });

  it('answers replies to its own messages', async () => {
    const first = await discord.say(discord.channel, QUESTION, { mention: true }).reply();
    expect(await say('et sur le Kazakhstan ?', { replyTo: first })).toContain('**/citations**');
  });

  it('asks for patience when somebody asks too fast, kindly and every time, and answers everybody else', async () => {
    for (let count = 0; count < MOST_AT_ONCE / MESSAGE_COST; count++) await say(QUESTION);
    expect(await say(QUESTION)).toContain('Laissez-moi 5 secondes');
    expect(await say('What of Ukraine, and how?')).toContain('Give me 5 seconds');
    const reply = await discord.slash('context', { passage: 'kaz22§2' }, { locale: 'fr' });
    expect(reply.text).not.toContain('Laissez-moi');
    const other = discord.user();
    expect(await say(QUESTION, { mention: true, user: other })).toContain('Kortunov');
    now += EVERY * MESSAGE_COST;
    expect(await say(QUESTION)).toContain('**Andrey Kortunov**');
  });

  it('stays quiet where it may not post, and goes on elsewhere', async () => {
    const closed = discord.addChannel(discord.guild, { botPermissions: 1n << 10n });
    discord.say(closed, QUESTION, { mention: true });
    await say(QUESTION);
    await frontEnd.stop();
    expect(frontEnd.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(frontEnd.lines).toContainEqual(
      expect.objectContaining({ level: 'info', message: 'a message could not be answered there' }),
    );
    expect(JSON.stringify(frontEnd.lines)).not.toContain('pense');
  });

  it('tells of a fault with a number that is in the log', async () => {
    discord.faults.failNext(SENDING, {
      kind: 'status',
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
    });
    expect(await say(QUESTION)).toContain('fault-1');
    expect(frontEnd.lines.at(-1)).toMatchObject({ level: 'error', details: { fault: 'fault-1' } });
  });
});
