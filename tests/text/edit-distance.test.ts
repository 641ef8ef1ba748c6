import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

/** The definition, word for word: the last letters are the same, changed, dropped, added, or the last two swapped. */
function defined(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [lessA, lessB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    defined(lessA, b) + 1,
    defined(a, lessB) + 1,
    defined(lessA, lessB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    ...(isSwap ? [defined(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the distance of two words', () => {
  it('is the fewest changes of a letter, or one more than is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, maximum) => {
        expect(editDistance(a, b, maximum)).toBe(Math.min(defined(a, b), maximum + 1));
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('is found between words of any length', () => {
    const long = 'abc'.repeat(200);
    expect(editDistance(long, `${long.slice(0, 300)}x${long.slice(300)}`, 2)).toBe(1);
    expect(editDistance('ab', 'ba', 2)).toBe(1);
  });
});
