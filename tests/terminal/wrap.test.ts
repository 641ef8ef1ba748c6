import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, wrap, wrapText } from '../../src/terminal/wrap.ts';

const linesOf = (text: string, width: number, taken = 0): string[] =>
  wrap(text, { start: 0, end: text.length }, width, taken).map(({ start, end }) => text.slice(start, end));

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '\n', '  ', '\u00A0', '« ', ' »', ' :', '漢字', 'é', 'e\u0301', '👩‍👩‍👧', 'mot'),
      fc.string(),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('wrapping', () => {
  it('ends lines between words', () => {
    expect(linesOf('un deux trois quatre', 9)).toEqual(['un deux', 'trois', 'quatre']);
  });

  it('keeps French signs with the word before them and guillemets with what they hold', () => {
    expect(linesOf('la suivante : vous « y » allez', 12)).toEqual([
      'la',
      'suivante :',
      'vous « y »',
      'allez',
    ]);
    expect(linesOf('dix\u00A0mille euros', 5)).toEqual(['dix\u00A0mille', 'euros']);
  });

  it('counts wide characters twice and combining marks not at all', () => {
    expect(columnsOf('漢字')).toBe(4);
    expect(columnsOf('e\u0301te\u0301')).toBe(3);
    expect(linesOf('漢字 漢字 漢字', 9)).toEqual(['漢字 漢字', '漢字']);
  });

  it('leaves a word that is wider than the line in one piece', () => {
    expect(linesOf('a https://example.org/long b', 10)).toEqual(['a', 'https://example.org/long', 'b']);
  });

  it('leaves room for what something else takes of the first line', () => {
    expect(linesOf('un deux trois', 10, 4)).toEqual(['un', 'deux trois']);
  });

  it('changes nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 100 }), (text, width) => {
        const normal = (words: string): string => words.replace(/\s+/gu, ' ').trim();
        expect(normal(linesOf(text, width).join(' '))).toBe(normal(text));
      }),
    );
  });

  it('makes no line with two words wider than the width', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 60 }), (text, width) => {
        for (const line of linesOf(text, width)) {
          const isOneWord = linesOf(line, 1).length === 1;
          expect(isOneWord || columnsOf(line) <= width).toBe(true);
        }
      }),
    );
  });

  it('wraps six thousand characters at once, also into one endless line', () => {
    const text = 'mot '.repeat(1500).trim();
    expect(linesOf(text, Number.POSITIVE_INFINITY)).toEqual([text]);
    expect(linesOf(text, 79)).toHaveLength(75);
  });

  it('indents the first line and the others each their way', () => {
    expect(wrapText('un deux trois', 8, '— ', '  ')).toEqual(['— un', '  deux', '  trois']);
  });
});
