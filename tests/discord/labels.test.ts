import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtGrapheme, cutAtWord } from '../../src/discord/cut.ts';
import { isolate } from '../../src/discord/isolate.ts';
import { label, markdownLabel } from '../../src/discord/label.ts';
import { safeAddress } from '../../src/discord/safe-address.ts';
import { hostileText } from './hostile-text.ts';
import { readMarkdown } from './read-markdown.ts';

describe('a label', () => {
  it('is one line of seen characters within its length, for every text', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 120 }), (text, maximum) => {
        const made = label(text, maximum);
        expect(made.length).toBeLessThanOrEqual(maximum);
        expect(made).not.toMatch(/[\p{Cc}\p{Cf}]|\s{2}|^\s|\s$/u);
      }),
    );
  });

  it('is shown by Discord as it is, for every text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { text: shown, made } = readMarkdown(markdownLabel(text, 200));
        expect(made).toEqual([]);
        expect(shown.replace(/[\u2068\u2069]/gu, '')).toBe(label(text, 200));
      }),
    );
  });

  it('drops what cannot be seen and ends a cut with an ellipsis', () => {
    expect(label('Sam\u200B \u202EGreene\u0000\n directeur', 80)).toBe('Sam Greene directeur');
    expect(label('Kassym-Jomart Tokayev', 10)).toBe('Kassym-Jo…');
  });
});

describe('a cut', () => {
  it('is a beginning of the text within its length that splits no character, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(80), (text, maximum) => {
        for (const cut of [cutAtGrapheme(text, maximum), cutAtWord(text, maximum)]) {
          expect(text.startsWith(cut)).toBe(true);
          expect(cut.length).toBeLessThanOrEqual(maximum);
          expect(cut.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('keeps a family of four together, and an accent with its letter', () => {
    expect(cutAtGrapheme('a👨‍👩‍👧‍👦b', 8)).toBe('a');
    expect(cutAtGrapheme('cafe\u0301', 4)).toBe('caf');
  });

  it('cuts an endless stack of accents all the same', () => {
    expect(cutAtGrapheme(`a${'\u0301'.repeat(200)}`, 100)).toHaveLength(100);
  });

  it('goes back to the end of a word', () => {
    expect(cutAtWord('la chute de Tokayev', 13)).toBe('la chute de');
    expect(cutAtWord('la chute de Tokayev', 11)).toBe('la chute de');
  });
});

describe('isolating', () => {
  it('leaves a line alone that turns no direction', () => {
    expect(isolate("l'air grand et fort")).toBe("l'air grand et fort");
  });

  it('opens and closes as many isolates, whatever the line does, and keeps the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\u05D0', '\u202E', '\u2066', '\u2068', '\u2069')),
        (signs) => {
          const line = signs.join('');
          const isolated = isolate(line);
          expect(isolated).toContain(line);
          let depth = 0;
          const depths = [...isolated].map((sign) => {
            if (/[\u2066-\u2068]/u.test(sign)) depth++;
            if (sign === '\u2069') depth--;
            return depth;
          });
          expect(depth).toBe(0);
          // Nothing inside gets out before the end.
          if (isolated !== line) expect(depths.slice(0, -1).every((each) => each > 0)).toBe(true);
        },
      ),
    );
  });
});

describe('the address of an article', () => {
  it.each([
    ['https://example.org/a_(b)?q="x"', 'https://example.org/a%5F%28b%29?q=%22x%22'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    ['https://discord.com@example.org/', undefined],
    [`https://example.org/${'a'.repeat(600)}`, undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('%s is linked as %s', (address, linked) => {
    expect(safeAddress(address)).toBe(linked);
  });
});
