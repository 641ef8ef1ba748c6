import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutText } from '../../src/text/cut-text.ts';

it('cuts a text to a length, before a character that would be halved', () => {
  expect(['', 'a', 'abc', 'ab𝔘', 'a𝔘b'].map((text) => cutText(text, 3))).toEqual([
    '',
    'a',
    'abc',
    'ab',
    'a𝔘',
  ]);
});

it('leaves a well-formed text well formed, and no more than one unit short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, maximum) => {
      const cut = cutText(text, maximum);
      expect(text.startsWith(cut) && cut.isWellFormed() && cut.length <= maximum).toBe(true);
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, maximum) - 1);
    }),
  );
});
