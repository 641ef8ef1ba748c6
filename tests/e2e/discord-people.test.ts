import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { renderMessage } from '../fake-discord/render-message.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type BotProcess, startBot } from './bot-process.ts';

const TABLE = "cela ferait complètement disparaître l'Ukraine de la table";

/** What one language says. */
const says = {
  'en-US': {
    locale: 'en-US',
    verdicts: ['out of context', 'exact', 'altered', 'not found in the articles'],
    context: 'Context',
    more: 'One paragraph more before',
    share: 'Share',
    sharedBy: 'shared by <@',
    tryIt: 'Try it',
    schedule: '**/schedule**',
    articles: 'article list',
    question: 'What does Kortunov think of the Ukraine question?',
    followUp: 'and about Kazakhstan?',
    asked: '**/ask**',
    followed: '**/quotes** speaker: \u2068Andrey Kortunov',
    patience: 'Give me',
  },
  fr: {
    locale: 'fr',
    verdicts: ['hors contexte', 'exacte', 'modifiée', 'introuvable dans les articles'],
    context: 'Contexte',
    more: 'Un paragraphe de plus avant',
    share: 'Partager',
    sharedBy: 'partagé par <@',
    tryIt: 'Essayer',
    schedule: '**/programmer**',
    articles: 'article liste',
    question: 'Que pense Kortunov de la question de l’Ukraine ?',
    followUp: 'et sur le Kazakhstan ?',
    asked: '**/demander**',
    followed: '**/citations** locuteur: \u2068Andrey Kortunov',
    patience: 'Laissez-moi',
  },
} as const;

describe.each(Object.values(says))('what people do with the bot on Discord ($locale)', (words) => {
  const { locale } = words;
  let discord: FakeDiscord;
  let bot: BotProcess;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    bot = await startBot({ discord });
  }, 60_000);

  afterEach(() => discord.expectNoViolations());

  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it('/check gives each verdict in words, and opens the context beside it', async () => {
    const text = `"${TABLE}" «tirer pour tuer» “je pense que ${TABLE}” „tarte aux pommes“`;
    const reply = await discord.slash('check', { text }, { locale });
    expect(reply.isEphemeral).toBe(false);
    for (const verdict of words.verdicts) expect(reply.text).toContain(`**${verdict}** · `);
    const opened = await discord.click(reply, words.context, { locale });
    expect(opened.isUpdate).toBe(false);
    expect(opened.isEphemeral).toBe(true);
    const grown = await discord.click(opened, words.more, { locale });
    expect(grown.isUpdate).toBe(true);
    expect(grown.text).toContain('1:context:3:1:');
  });

  it('both message commands answer privately, and Share posts the answer once', async () => {
    const { message } = discord.say(discord.channel, `I read « ${TABLE} » today`);
    const checked = await discord.messageCommand('Check this quote', message, { locale });
    expect(checked.isEphemeral).toBe(true);
    expect(checked.text).toContain(`**${words.verdicts[0]}**`);
    const said = await discord.messageCommand('Who said this?', message, { locale });
    expect(said.isEphemeral).toBe(true);
    expect(said.text).toContain('**Andrey Kortunov**');
    const before = discord.messages(discord.channel).length;
    const left = await discord.click(said, words.share, { locale });
    expect(left.text).toContain('(1:share, disabled)');
    await discord.until(() => discord.messages(discord.channel).length > before, 'the shared answer');
    const posted = discord.messages(discord.channel).at(-1);
    expect(posted && renderMessage(posted)).toContain(words.sharedBy);
    expect(posted && renderMessage(posted)).toContain('**Andrey Kortunov**');
  });

  it('a question in the channel is answered there, and a follow-up keeps the speaker in mind', async () => {
    const channel = discord.addChannel(discord.guild);
    const answered = await discord.say(channel, words.question, { mention: true, locale }).reply();
    expect(renderMessage(answered)).toContain(words.asked);
    expect(renderMessage(answered)).toContain('**Andrey Kortunov**');
    const followed = await discord.say(channel, words.followUp, { mention: true, locale }).reply();
    expect(renderMessage(followed)).toContain(words.followed);
    const opened = await discord.click(followed, words.context, { locale });
    expect(opened.text).toContain('kaz22§');
  });

  it('a question in a direct message is answered, and somebody who asks too fast is asked for patience', async () => {
    const user = discord.user({ locale });
    const dm = discord.dm(user);
    // The bot's own clock goes on meanwhile, and lets a few more through on a slow machine.
    let last = '';
    for (let count = 0; count < 60 && !last.includes(words.patience); count++)
      last = renderMessage(await discord.say(dm, words.question, { user }).reply());
    expect(last).toContain(words.patience);
  });

  it('/article lists, shows page by page and picks by chance', async () => {
    const listed = await discord.slash('article list', {}, { locale });
    expect(listed.text).toContain(`**/${words.articles}**`);
    const shown = await discord.slash('article show', { article: 'kaz22' }, { locale });
    expect((await discord.click(shown, '▶')).text).toContain('[2/21]');
    const random = await discord.slash('article random', { article: 'kaz22' }, { locale });
    expect(random.text).toMatch(/— \*\*\p{Lu}/u);
  });

  it('/help runs every example privately', async () => {
    const help = await discord.slash('help', {}, { locale });
    expect(help.isEphemeral).toBe(true);
    const examples = [...help.text.matchAll(/\(1:example:([a-z-]+)\)/gu)].map(([, name]) => name);
    expect(examples).toEqual(commands.map(({ name }) => name));
    expect(help.text).toContain(words.schedule);
    for (const name of examples) {
      const answer = await discord.click(help, `1:example:${name}`, { locale });
      expect(answer.isEphemeral).toBe(true);
      expect(answer.text).toContain(`[${words.share}]`);
    }
  });

  it('buttons of private, shared and chat answers work after a restart', async () => {
    const channel = discord.addChannel(discord.guild);
    const { message } = discord.say(channel, 'la Russie et le Kazakhstan');
    const said = await discord.messageCommand('Who said this?', message, { locale });
    const help = await discord.slash('help', {}, { locale });
    const answered = await discord.say(channel, words.question, { mention: true, locale }).reply();
    expect(await bot.stop('SIGTERM')).toBe(0);
    bot = await startBot({ discord });
    expect((await discord.click(said, '▶')).text).toContain('[2/');
    await discord.click(said, words.share, { locale });
    expect((await discord.click(help, '1:example:ask', { locale })).text).toContain(words.asked);
    expect((await discord.click(answered, words.context, { locale })).text).toContain('kaz22§');
    expect(bot.output).not.toMatch(/"level":[56]0/u);
    expect(bot.output).not.toContain('Kortunov');
  }, 60_000);
});
