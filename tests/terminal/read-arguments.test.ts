import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/terminal/read-arguments.ts';
import { sampleCommands } from './sample-commands.ts';

const read = (...args: string[]) => readArguments(args, sampleCommands, 'en');

/** The command and values that the words lead to, or the problem's code. */
const outcome = (...args: string[]): unknown => {
  const { reading } = read(...args);
  if (reading.kind === 'run') return [reading.command.name, reading.values];
  return reading.kind === 'problem' ? reading.problem.code : reading.kind;
};

describe('the words after ask', () => {
  it('give bare words to the first option', () => {
    expect(outcome('who-said', "l'air", 'grand', 'et fort')).toEqual([
      'who-said',
      { quote: "l'air grand et fort" },
    ]);
  });

  it.each(['who-said', '/who-said', 'qui-a-dit', '/Qui-A-Dit', 'WHO-SAID'])(
    'name the command as %s',
    (name) => {
      expect(outcome(name, 'x')).toEqual(['who-said', { quote: 'x' }]);
    },
  );

  it('take options by either name, with a space or an equals sign, before or after the text', () => {
    const expected = ['who-said', { quote: 'tirer sur', speaker: 'Sam Greene', article: 'kaz22' }];
    expect(outcome('who-said', 'tirer', '--speaker', 'Sam Greene', 'sur', '--article=kaz22')).toEqual(
      expected,
    );
    expect(
      outcome('--locuteur=Sam Greene', '--article', 'kaz22', 'qui-a-dit', '--citation', 'tirer sur'),
    ).toEqual(expected);
  });

  it('take the flags anywhere', () => {
    const { isJson, locale } = read('--json', 'who-said', 'x', '--locale', 'fr-CA');
    expect([isJson, locale]).toEqual([true, 'fr']);
    expect(read('who-said', 'x').isJson).toBe(false);
    expect(outcome('who-said', '--help')).toBe('help');
    expect(outcome('-h')).toBe('help');
  });

  it('take dashes of a dialogue and everything after -- as text', () => {
    expect(outcome('who-said', '- dit-il', '-', '-oui')).toEqual(['who-said', { quote: '- dit-il - -oui' }]);
    expect(outcome('who-said', '--', '--json', 'x')).toEqual(['who-said', { quote: '--json x' }]);
    expect(outcome('who-said', '--un mot et un autre')).toEqual([
      'who-said',
      { quote: '--un mot et un autre' },
    ]);
  });

  it('make numbers of whole numbers in range only', () => {
    expect(outcome('ask', 'x', '--avant', '2')).toEqual(['ask', { question: 'x', before: 2 }]);
    for (const wrong of ['6', '-1', 'deux', '1.5', '', '99999999999999999999']) {
      expect(outcome('ask', 'x', `--before=${wrong}`)).toBe('not-a-number');
    }
  });

  it('tell every kind of wrong usage apart', () => {
    expect(outcome()).toBe('no-command');
    expect(outcome('who-sad', 'x')).toBe('unknown-command');
    expect(outcome('who-said', 'x', '--speeker', 'y')).toBe('unknown-option');
    expect(outcome('who-said')).toBe('missing-option');
    expect(outcome('who-said', '')).toBe('missing-option');
    expect(outcome('who-said', 'x', '--speaker')).toBe('missing-value');
    expect(outcome('who-said', 'x', '--speaker', '--json')).toBe('missing-value');
    expect(outcome('who-said', '--quote=x', '--citation=y')).toBe('repeated-option');
    expect(outcome('who-said', '--quote=x', 'y')).toBe('unexpected-words');
    expect(outcome('who-said', 'x', '--locale', 'de')).toBe('unknown-locale');
  });

  it('know no option that is a property of every object', () => {
    expect(outcome('who-said', 'x', '--constructor', 'y')).toBe('unknown-option');
    expect(outcome('constructor', 'x')).toBe('unknown-command');
  });
});
