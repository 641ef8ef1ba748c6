import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markUpLines, unescapeMarkdown } from '../../src/discord/markdown.ts';
import { hostileText } from './hostile-text.ts';
import { readMarkdown } from './read-markdown.ts';

describe('the reader that these tests measure with', () => {
  it.each([
    ['**bold** and __under__', 'bold and under', ['bold', 'underlined']],
    ['# title', 'title', ['heading']],
    ['-# small', 'small', ['small']],
    ['> quoted *it*', 'quoted it', ['quote', 'italic']],
    ['1. one', 'one', ['list']],
    ['see https://example.org/x', 'see https://example.org/x', ['address']],
    ['[label](https://example.org)', 'label', ['link']],
    ['||hidden|| ~~gone~~ `code`', 'hidden gone code', ['spoiler', 'struck', 'code']],
    [
      '<@1> @everyone <t:1:F> :smile:',
      '<@1> @everyone <t:1:F> :smile:',
      ['mention', 'mention', 'timestamp', 'emoji'],
    ],
  ])('understands %s', (markdown, text, kinds) => {
    const reading = readMarkdown(markdown);
    expect(reading.text).toBe(text);
    expect(reading.made.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('escapeMarkdown', () => {
  it('makes Discord show the text itself and nothing else, for every text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(readMarkdown(escapeMarkdown(text))).toEqual({ text, made: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('is taken back by unescapeMarkdown, for every text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves ordinary French alone', () => {
    const text = "La meilleure mission doit être la suivante : vous y allez, l'air grand et fort (sic).";
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('escapes a long line of hostile signs at once', () => {
    const text = ' -#'.repeat(50_000) + '1'.repeat(50_000);
    expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
  });
});

describe('markUpLines', () => {
  const spans = (length: number) =>
    fc
      .uniqueArray(fc.nat(length), { maxLength: 8 })
      .map((bounds) => bounds.sort((a, b) => a - b))
      .map((bounds) =>
        bounds.flatMap((start, index) => {
          const end = bounds[index + 1];
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        }),
      );
  const letters = hostileText({ maxLength: 20 }).map((text) => text.replace(/\s+/gu, ' ').trim());

  it('shows the same characters, with just the stressed ones bold or underlined, for every text', () => {
    fc.assert(
      fc.property(
        letters.chain((text) => fc.tuple(fc.constant(text), spans(text.length), spans(text.length))),
        ([text, bold, underlined]) => {
          const reading = readMarkdown(markUpLines(text, { bold, underlined }).join('\n'));
          expect(reading.text).toBe(text);
          const written = (kind: string) =>
            reading.made.flatMap((each) => (each.kind === kind ? [each.text] : [])).join('');
          expect(written('bold')).toBe(bold.map(({ start, end }) => text.slice(start, end)).join(''));
          expect(written('underlined')).toBe(
            underlined.map(({ start, end }) => text.slice(start, end)).join(''),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('closes and opens the marks again at a line break', () => {
    const text = 'one two\nthree four';
    expect(markUpLines(text, { bold: [{ start: 4, end: 13 }] })).toEqual(['one **two**', '**three** four']);
  });

  it('underlines around bold words', () => {
    const text = 'a b c d';
    expect(markUpLines(text, { bold: [{ start: 2, end: 5 }], underlined: [{ start: 0, end: 3 }] })).toEqual([
      '__a **b**__** c** d',
    ]);
  });
});
