import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import context from '../../commands/context/command.ts';
import { commands } from '../../commands/index.ts';
import whoSaid from '../../commands/who-said/command.ts';
import { askedLine, readAsked } from '../../src/discord/asked.ts';
import { decodeButton, encodeButton } from '../../src/discord/button-id.ts';
import { label } from '../../src/discord/label.ts';
import { hostileText } from './hostile-text.ts';

const LETTERS = /[\p{L}\p{N}]/u;

describe('the line that says what was asked', () => {
  it.each(['en', 'fr'] as const)('is read back from the message, for every text (%s)', (locale) => {
    const text = hostileText({ maxLength: 30 }).filter((typed) => LETTERS.test(label(typed, 200)));
    fc.assert(
      fc.property(text, text, (quote, speaker) => {
        const line = askedLine({ command: whoSaid, values: { quote, speaker } }, locale);
        expect(line).not.toContain('\n');
        expect(readAsked(line, commands)?.values).toEqual({
          quote: label(quote, 500),
          speaker: label(speaker, 250),
        });
      }),
    );
  });

  it('keeps numbers numbers', () => {
    const asked = { command: context, values: { passage: 'kaz22§8', before: 2, after: 0 } };
    expect(readAsked(askedLine(asked, 'fr'), commands)).toEqual(asked);
  });

  it('repeats the beginning of a very long text', () => {
    const line = askedLine({ command: whoSaid, values: { quote: 'mot '.repeat(1500) } }, 'fr');
    expect(line.length).toBeLessThan(600);
    expect(readAsked(line, commands)?.values).toMatchObject({
      quote: expect.stringMatching(/^mot mot .*…$/u),
    });
  });

  it.each([
    ['', 'no text'],
    ['> a quote', 'another line'],
    ['-# **/unknown** quote: \u2068x\u2069', 'a command that is gone'],
    ['-# **/who-said** gone: \u2068x\u2069', 'an option that is gone'],
    ['-# **/who-said** article: \u2068kaz22\u2069', 'a required option missing'],
  ])('is not read from %j (%s)', (line) => {
    expect(readAsked(line, commands)).toBeUndefined();
  });
});

describe('the id of a button', () => {
  it.each([
    { kind: 'page', index: 3, passageId: 'kaz22§8' },
    { kind: 'show', index: 0, passageId: 'kaz22§108' },
    { kind: 'back', index: 9, passageId: 'a-b§1' },
    { kind: 'context', before: 0, after: 5, passageId: 'kaz22§8' },
    { kind: 'again' },
    { kind: 'none', place: 'next' },
  ] as const)('says what it does: %o', (action) => {
    expect(decodeButton(encodeButton(action))).toEqual(action);
  });

  it.each(['2:page:3:kaz22§8', '1:dance:3:kaz22§8', '1:page:x:kaz22§8', 'page', ''])(
    'is known to be of another version: %j',
    (id) => expect(decodeButton(id)).toBeUndefined(),
  );
});
