import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, sentenceQuote } from '../../src/discord/block-quote.ts';
import type { Result } from '../../src/model/answer.ts';
import { libraryOf, resultOf } from './library-fixture.ts';

const SENTENCES = ['Un. ', 'Deux * deux. ', 'Trois ! ', 'Quatre ? '];

function quoted(
  text: string,
  quote: (result: Result, library: ReturnType<typeof libraryOf>) => string,
): string {
  const library = libraryOf({ key: 'long', text });
  return quote(resultOf(library, 'long§1', { bold: ['but'] }), library);
}

describe('a long quote', () => {
  it('is cut at sentence ends around what matched, with a sign for each cut', () => {
    const around = SENTENCES.join('').repeat(6);
    const text = `${around}Voici le but. ${around}`.trim();
    expect(quoted(text, (result, library) => sentenceQuote(result, library, 80))).toMatch(
      /^> \[…\] (?:\p{L}.*[.!?] )?Voici le \*\*but\*\*\.(?: \p{L}.*[.!?])? \[…\]$/u,
    );
  });

  it('keeps a longer sentence whole', () => {
    const sentence = `Le but est ${'très '.repeat(60)}loin.`;
    const markdown = quoted(`Un. ${sentence} Deux.`, (result, library) => sentenceQuote(result, library, 80));
    expect(markdown).toBe(`> […] ${sentence.replace('but', '**but**')} […]`);
  });

  it('cuts a sentence at the end of a word only where it is longer than a message may be', () => {
    const markdown = quoted(`Le but est ${'très '.repeat(60)}loin.`, (result, library) =>
      blockQuote(result, library, 100),
    );
    expect(markdown).toMatch(/^> Le \*\*but\*\* est (?:très )*très \[…\]$/u);
  });

  it('never passes the maximum, however much of it must be escaped', () => {
    const text = fc
      .array(fc.constantFrom('*', '_', 'mot', ' ', '. ', 'but', '\\', '`'))
      .map((each) => each.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (around, maximum) => {
        const markdown = quoted(`${around} but ${around}`.trim(), (result, library) =>
          blockQuote(result, library, maximum),
        );
        expect(markdown.length).toBeLessThanOrEqual(maximum);
      }),
    );
  });
});
