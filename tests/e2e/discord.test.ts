import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readMarkdown } from '../discord/read-markdown.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type BotProcess, startBot } from './bot-process.ts';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
/** Stands in several passages. */
const COMMON = 'Poutine et les manifestations au Kazakhstan';
const GRAND = "avoir l'air grand et fort et ne rien faire";

describe('the bot on Discord, as its users start it', () => {
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

  it.each([
    [GRAND, 'Sam Greene'],
    ['recreateur de l’union sovietique', 'Jonathan Eyal'],
    ['bandits et terroristes', 'Kassym-Jomart Tokayev'],
    ["tirer sur la populasion d'un autre pays", 'Sam Greene'],
  ])('says who said "%s"', async (quote, speaker) => {
    const reply = await discord.slash('who-said', { quote }, { locale: 'fr' });
    expect(reply.isEphemeral).toBe(false);
    expect(reply.wasDeferred).toBe(false);
    expect(reply.text.split('────')[0]).toContain(`— **${speaker}**`);
  });

  it('answers a question and shows a passage in its context, in English', async () => {
    const asked = await discord.slash('ask', { question: 'Qui a remercié Poutine ?' });
    expect(asked.text).toContain('article in French');
    const shown = await discord.slash('context', { passage: 'kaz22§8' }, { dm: true });
    expect(shown.text).toContain('kaz22§8 · the passage asked for');
  });

  it('says privately that there is nothing on apple pie, with something to try', async () => {
    const question = 'Quelle est la recette de la tarte aux pommes ?';
    const reply = await discord.slash('ask', { question }, { locale: 'fr' });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('Rien à ce sujet dans les articles.');
    expect(reply.text).toContain('À essayer :');
  });

  it('suggests while somebody types, and accepts what it suggested, value or label', async () => {
    const choices = await discord.autocomplete('who-said', 'quote', "l'air grand");
    const [choice] = choices;
    if (typeof choice?.value !== 'string') throw new Error('nothing was suggested');
    for (const quote of [choice.value, choice.name]) {
      const reply = await discord.slash('who-said', { quote });
      expect(reply.text.split('────')[0]).toContain('**Sam Greene**');
    }
  });

  it('turns pages, shows the context, lets it grow and leads back', async () => {
    const reply = await discord.slash('ask', { question: COMMON }, { locale: 'fr' });
    const first = reply.text;
    const second = await discord.click(reply, '▶');
    expect(second.text).toContain('[2/');
    const opened = await discord.click(await discord.click(second, '◀'), 'Contexte');
    const paragraphs = (): number => opened.text.match(/^ {2}-# \**kaz22§\d+/gmu)?.length ?? 0;
    const before = paragraphs();
    const grown = await discord.click(opened, 'Un paragraphe de plus avant');
    expect(paragraphs()).toBe(before + 1);
    expect((await discord.click(grown, 'Retour à la réponse')).text).toBe(first);
    const show = reply.text.match(/1:show:\d+:kaz22§\d+/u)?.[0];
    if (show === undefined) throw new Error('there is no further hit to show');
    expect((await discord.click(reply, show)).isUpdate).toBe(true);
  });

  it.each([
    ['6,000 characters', `${GRAND} ${'mot '.repeat(1500)}`.slice(0, 6000)],
    ['a long quote with more around it', `Il a dit : « ${GRAND} ». `.repeat(20)],
    ['nothing that can be looked up', ' \u200B\u202E ?!'],
    ['markdown', '**grand** __et__ ||fort|| `air` [x](https://example.org) # - > 1. -# ~~y~~'],
    ['mentions', '@everyone @here <@1> <#2> <@&3> <t:1:F> grand et fort'],
    ['right to left', '\u202Ewen eht\u2069 \u2067\u05D0\u05D1 grand et fort'],
    ['zero width', 'gr\u200Band e\u00ADt fo\u200Drt\uFEFF'],
    ['half a character', 'grand et fort \uD83D'],
  ])('answers %s clearly, and pings nobody', async (_, typed) => {
    for (const [command, option] of [
      ['who-said', 'quote'],
      ['ask', 'question'],
      ['context', 'passage'],
    ] as const) {
      const reply = await discord.slash(command, { [option]: typed });
      expect(reply.text).not.toContain('something went wrong');
      expect(reply.text).not.toMatch(/(?<!\\)@everyone|(?<!\\)<[@#t]/u);
    }
    await discord.autocomplete('who-said', 'quote', typed);
    expect(bot.output).not.toMatch(/"level":[56]0/u);
  });

  it('still answers after a 429, a late answer and a lost connection', async () => {
    discord.faults.failNext(CALLBACK, { kind: 'rate-limit', retryAfter: 0.05 });
    expect((await discord.slash('who-said', { quote: GRAND })).text).toContain('Sam Greene');
    discord.faults.failNext(CALLBACK, { kind: 'status', status: 404, code: 10062 });
    await discord.slash('who-said', { quote: GRAND }, { until: 'sent' });
    await bot.waitForOutput(/an answer came too late/u);
    discord.gateway.cutAll();
    expect((await discord.slash('who-said', { quote: GRAND })).text).toContain('Sam Greene');
    expect(discord.gateway.resumes).toBeGreaterThan(0);
  });

  it('keeps the buttons of its answers across a restart, and stops cleanly on SIGTERM', async () => {
    const reply = await discord.slash('ask', { question: COMMON });
    expect(await bot.stop('SIGTERM')).toBe(0);
    const writes = discord.commandWrites;
    bot = await startBot({ discord });
    expect(discord.commandWrites).toBe(writes);
    expect((await discord.click(reply, '▶')).text).toContain('[2/');
  }, 60_000);

  it('writes neither its token nor what people ask', () => {
    expect(bot.output).not.toContain(discord.token);
    expect(bot.output).not.toContain('grand');
  });
});

describe('the bot that cannot connect', () => {
  it('says in one line that the token is wrong, and exits with 1', async () => {
    const discord = await startFakeDiscord();
    const token = 'c2VjcmV0.d3Jvbmc.dG9rZW4';
    const bot = await startBot({ discord, env: { DISCORD_TOKEN: token }, waitsUntilReady: false });
    expect(await bot.exited).toBe(1);
    const lines = bot.output.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('DISCORD_TOKEN');
    expect(bot.output).not.toContain(token);
    await discord.close();
  }, 60_000);
});

describe('the bot with an article that tries to be something else', () => {
  it('shows its words as they stand, linked to its address, and pings nobody', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const words =
      'The *budget* of @everyone, said in https://example.org/a_b_c and <@1>, is ||secret|| no more';
    const metadata =
      'title: "[Budget](https://evil.example) **now**"\nurl: https://example.org/budget_(1)\nlanguage: en';
    await writeFile(
      join(folder, 'budget.md'),
      `---\n${metadata}\n---\n\nNothing else was decided on Monday.\n\n"${words}", said the minister.\n`,
    );
    const discord = await startFakeDiscord();
    const bot = await startBot({ discord, corpusDir: folder });
    onTestFinished(async () => {
      await bot.stop();
      await discord.close();
      await rm(folder, { recursive: true });
    });
    const { text } = await discord.slash('who-said', { quote: 'the budget is secret no more' });
    const { text: shown, made } = readMarkdown(text.replace(/^ {2}/gmu, ''));
    expect(shown).toContain('https://example.org/a_b_c');
    expect(shown).toContain('@everyone');
    const kinds = new Set(made.map(({ kind }) => kind));
    for (const kind of ['mention', 'spoiler', 'address', 'italic', 'struck'])
      expect(kinds).not.toContain(kind);
    expect(text).toContain('](https://example.org/budget%5F%281%29)');
    expect(text.match(/\]\(https:\/\//gu)).toHaveLength(1);
    discord.expectNoViolations();
  }, 60_000);
});
