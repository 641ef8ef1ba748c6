import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.ts';

const textsOf = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it.each([
    ['\n', 'Unix'],
    ['\r\n', 'Windows'],
    ['\r', 'old Macintosh'],
  ])('are what stands between blank lines (line breaks %j, as on %s)', (line) => {
    const text = ['One', 'goes on.', '', ' \t', '  Two ', '', 'Three'].join(line);
    expect(textsOf(text)).toEqual([`One${line}goes on.`, 'Two', 'Three']);
  });

  it('hold every character of any text but white space, in order', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' ', '\u00a0', 'é', '.') });
    fc.assert(
      fc.property(text, (any) => {
        expect(textsOf(any).join('').replace(/\s/gu, '')).toBe(any.replace(/\s/gu, ''));
        for (const paragraph of textsOf(any)) expect(paragraph.trim()).toBe(paragraph);
      }),
    );
  });
});
