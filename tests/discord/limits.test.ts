import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { toChoices } from '../../src/discord/choices.ts';
import { button, container, row, section, textDisplay } from '../../src/discord/components.ts';
import { choiceViolations, commandViolations, messageViolations } from '../../src/discord/limits.ts';
import { toApplicationCommand } from '../../src/discord/registration.ts';

const show = (index: number) => button('Show', { kind: 'show', index, passageId: 'kaz22§8' });
const link = {
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label: 'x',
  url: 'https://example.org',
} as const;

describe('the check of a message', () => {
  const wide = Array.from({ length: 6 }, (_, index) => show(index));
  it.each<[string, APIMessageTopLevelComponent[], string]>([
    ['nothing at all', [], 'a message without components'],
    [
      '4,001 characters over two texts',
      [textDisplay('a'.repeat(4000)), textDisplay('b')],
      '4001 characters of text',
    ],
    ['an empty text', [textDisplay(' ')], 'an empty text'],
    ['an empty container', [container([])], 'an empty container'],
    ['six buttons in a row', [row(wide)], '6 buttons in a row'],
    ['a row without buttons', [row([])], '0 buttons in a row'],
    ['the same id twice', [row([show(1)]), row([show(1)])], 'two buttons of the same custom_id'],
    ['a button without words', [row([{ ...link, label: '' }])], 'a button label of 0 characters'],
    [
      'an id of 101 characters',
      [row([button('x', { kind: 'none', place: 'y'.repeat(94) })])],
      'a custom_id of 101 characters',
    ],
    [
      'four texts in a section',
      [{ ...section('a', show(1)), components: ['a', 'b', 'c', 'd'].map(textDisplay) }],
      '4 texts in a section',
    ],
    [
      '41 components, nested ones included',
      [container(Array.from({ length: 40 }, () => textDisplay('a')))],
      '41 components',
    ],
  ])('refuses %s', (_, components, violation) => {
    expect(messageViolations(components)).toEqual([violation]);
  });

  it('accepts a message that is just within', () => {
    const text = textDisplay('a'.repeat(3900));
    const sections = Array.from({ length: 12 }, (_, index) => section('b', show(index)));
    expect(messageViolations([container([text, ...sections])])).toEqual([]);
  });
});

describe('the check of commands', () => {
  const [command] = commands.map(toApplicationCommand);
  if (!command) throw new Error('there are no commands');

  it('accepts the commands of the bot', () => {
    expect(commandViolations(commands.map(toApplicationCommand))).toEqual([]);
  });

  it.each([
    ['a name with a capital', { ...command, name: 'Who' }, 'Who: the name Who'],
    [
      'a French name with a space',
      { ...command, name_localizations: { fr: 'qui a' } },
      'who-said: the name qui a',
    ],
    [
      'a long description',
      { ...command, description: 'x'.repeat(101) },
      'who-said: a description of 101 characters',
    ],
  ])('refuses %s', (_, wrong, violation) => {
    expect(commandViolations([wrong])).toEqual([violation]);
  });
});

describe('suggestions', () => {
  it('are cut to 100 characters, the value at the end of a word', () => {
    const words = 'une intervention réussie '.repeat(8);
    const [choice] = toChoices([{ label: words, value: words }]);
    expect(choice?.name).toHaveLength(100);
    expect(choice?.value).toBe('une intervention réussie '.repeat(4).trim());
  });

  it('are at most 25, each once, none of them invisible', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      label: `label ${index}`,
      value: `value ${index % 30}`,
    }));
    const choices = toChoices([{ label: '\u200B', value: '\u200B' }, ...many]);
    expect(choices).toHaveLength(25);
    expect(new Set(choices.map(({ value }) => value)).size).toBe(25);
    expect(choiceViolations(choices)).toEqual([]);
  });

  it('show their value where a label cannot be seen', () => {
    expect(toChoices([{ label: ' \u200B', value: 'kaz22§8' }])).toEqual([
      { name: 'kaz22§8', value: 'kaz22§8' },
    ]);
  });
});
