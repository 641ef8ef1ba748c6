import { describe, expect, it } from 'vitest';
import articleCommand from '../../commands/article/command.ts';
import { commands } from '../../commands/index.ts';
import { completeLine } from '../../src/terminal/complete-line.ts';
import { startConversation } from '../../src/terminal/conversation.ts';
import { readArguments } from '../../src/terminal/read-arguments.ts';
import { shellExample } from '../../src/terminal/shell-words.ts';
import { shippedLibrary } from '../answer/shipped-library.ts';

const library = await shippedLibrary();

function talk(locale: 'en' | 'fr') {
  return startConversation({
    commands,
    context: (each) => ({ library, locale: each, random: () => 0 }),
    locale,
    color: false,
    width: () => 100,
    isCompact: false,
    onFault: (error) => {
      throw error;
    },
  });
}

describe('articles in the terminal', () => {
  it.each([
    ['/article list', 'Poutine a immédiatement engagé'],
    ['/article liste', 'Poutine a immédiatement engagé'],
    ['/article show kaz22', 'kaz22§21'],
    ['/article montrer article:kaz22', 'kaz22§21'],
    ['/article random', '— Sam Greene'],
    ['/article hasard kaz22', '— Sam Greene'],
  ])('%s is understood', (line, shown) => {
    expect(talk('fr').reply(line).text).toContain(shown);
  });

  it('shows a whole article in order, with its headings', () => {
    const { text } = talk('en').reply('/article show kaz22');
    expect(text.indexOf('kaz22§1\n')).toBeLessThan(text.indexOf('EN ROUTE'));
    expect(text).toContain('debout dans des endroits visibles');
  });

  it.each([
    ['/article', '“action”'],
    ['/article sing', '“action”'],
    ['/article show', '“article”'],
    ['/article list kaz22', 'kaz22'],
  ])('says what is missing or too much in %s', (line, named) => {
    expect(talk('en').reply(line).text).toContain(named);
  });

  it('takes the same in one shot', () => {
    const { reading } = readArguments(['article', 'show', 'kaz22', '--json'], commands, 'en');
    expect(reading).toMatchObject({ kind: 'run', values: { action: 'show', article: 'kaz22' } });
    expect(shellExample(articleCommand, 'fr')).toBe('article montrer --article kaz22');
  });

  it('completes the article of an action', () => {
    const context = { library, locale: 'en' } as const;
    expect(completeLine('/article show kaz', commands, context)).toMatchObject({
      typed: 'kaz',
      suggestions: [{ value: 'kaz22' }],
    });
  });
});

describe('plain text in the terminal', () => {
  it('goes on with the speaker who was spoken of', () => {
    const chat = talk('fr');
    chat.reply('Que pense Kortunov de l’Ukraine ?');
    const { text } = chat.reply('et sur le Kazakhstan ?');
    expect(text).toContain('— Andrey Kortunov');
    expect(text).not.toContain('— Sam Greene');
  });
});
