import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionCommands } from '../../commands/actions.ts';
import { commands } from '../../commands/index.ts';
import { exampleOf, renderHelp } from '../../src/discord/help.ts';
import { renderHelpOn } from '../../src/discord/help-on.ts';
import { messageViolations } from '../../src/discord/limits.ts';
import { readLine } from '../../src/terminal/read-line.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { type RunningFrontEnd, startFrontEnd } from './front-end.ts';
import { printMessage } from './print-message.ts';
import { startShippedBot, stopShippedBot } from './shipped-bot.ts';

describe('help on Discord', () => {
  let discord: FakeDiscord;
  let frontEnd: RunningFrontEnd;

  beforeEach(async () => {
    ({ discord, frontEnd } = await startShippedBot());
  });

  afterEach(() => stopShippedBot({ discord, frontEnd }));

  it.each(['en', 'fr'] as const)('shows every command with an example to click (%s)', async (locale) => {
    const message = renderHelp(commands, actionCommands, locale);
    expect(messageViolations(message.components)).toEqual([]);
    await expect(printMessage(message)).toMatchFileSnapshot(`golden/help-${locale}.txt`);
  });

  it.each(commands.flatMap(({ name }) => (['en', 'fr'] as const).map((locale) => ({ name, locale }))))(
    'runs the example of $name in a message of its own ($locale)',
    async ({ name, locale }) => {
      const help = await discord.slash('help', {}, { locale });
      expect(help.isEphemeral).toBe(true);
      const answer = await discord.click(help, `1:example:${name}`, { locale });
      expect(answer.isUpdate).toBe(false);
      expect(answer.isEphemeral).toBe(true);
      expect(answer.text).toContain(locale === 'fr' ? '[Partager]' : '[Share]');
    },
  );

  it.each(commands.flatMap((command) => (['en', 'fr'] as const).map((locale) => ({ command, locale }))))(
    'reads the example of $command.name as the terminal does ($locale)',
    ({ command, locale }) => {
      const { example } = command.messages[locale];
      const reading = readLine(example.replace(/^\S+\s*/u, ''), command);
      expect(reading).toMatchObject({ kind: 'run', values: exampleOf(command, locale).values });
    },
  );

  it.each([
    ['who-said', 'en'],
    ['context', 'fr'],
    ['article', 'fr'],
    ['schedule', 'en'],
    ['schedule', 'fr'],
  ] as const)('tells of one command, with its options: %s (%s)', async (name, locale) => {
    const command = [...commands, ...actionCommands].find(({ messages }) => messages.en.name === name);
    if (!command) throw new Error(`there is no command ${name}`);
    const message = renderHelpOn(command, locale);
    expect(messageViolations(message.components)).toEqual([]);
    await expect(printMessage(message)).toMatchFileSnapshot(`golden/help-${name}-${locale}.txt`);
  });

  it.each(['who-said', '/who-said', 'qui-a-dit', 'who-siad'])(
    'is on one command when one is named, however it is put: %s',
    async (typed) => {
      const help = await discord.slash('help', { command: typed });
      expect(help.text).toContain('**/who-said** · ');
      expect(help.text).not.toContain('**/summary**');
      const answer = await discord.click(help, 'Try it');
      expect(answer.text).toContain('— **Sam Greene**');
    },
  );

  it('suggests the commands, in the language of whoever types', async () => {
    const choices = await discord.autocomplete('help', 'command', 'co', {}, { locale: 'fr' });
    expect(choices.map(({ value }) => value)).toEqual(['contexte', 'comparer']);
  });

  it('says so when an example is of a command that is gone', async () => {
    const help = await discord.slash('help');
    await frontEnd.stop();
    frontEnd = await startFrontEnd(discord, { commands: commands.slice(0, 1) });
    const answer = await discord.click(help, '1:example:compare');
    expect(answer.text).toContain('not known here any more');
  });
});

describe('articles on Discord', () => {
  let discord: FakeDiscord;
  let frontEnd: RunningFrontEnd;

  beforeEach(async () => {
    ({ discord, frontEnd } = await startShippedBot());
  });

  afterEach(() => stopShippedBot({ discord, frontEnd }));

  it('are listed, read page by page, and give a quote by chance', async () => {
    const listed = await discord.slash('article list', {}, { locale: 'fr' });
    expect(listed.text).toContain('-# **/article liste**');
    expect(listed.text).toContain('Poutine a immédiatement');
    const shown = await discord.slash('article show', { article: 'kaz22' }, { locale: 'fr' });
    expect(shown.text).toContain('-# **/article montrer** article: \u2068kaz22\u2069');
    const next = await discord.click(shown, '▶');
    expect(next.text).toContain('[2/21]');
    const random = await discord.slash('article random');
    expect(random.text).toContain('— **Sam Greene**');
  });

  it('are suggested while somebody types', async () => {
    const choices = await discord.autocomplete('article show', 'article', 'kaz');
    expect(choices.map(({ value }) => value)).toEqual(['kaz22']);
  });
});
