import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LargestValues } from '../../../src/search/ranking/largest-values.ts';

describe('the value from which the largest begin', () => {
  it('is reached by at least as many values as asked for, and is close to the last of them', () => {
    const numbers = fc.array(fc.float({ min: Math.fround(0.001), max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 300 }), (list, count) => {
        const values = Float32Array.from(list);
        const places = Uint32Array.from(list.keys());
        const least = new LargestValues().least(values, places, count);
        const sorted = values.toSorted().reverse();
        if (count > list.length) {
          expect(least).toBe(0);
          return;
        }
        expect(values.filter((value) => value >= least).length).toBeGreaterThanOrEqual(count);
        expect(least).toBeGreaterThanOrEqual((sorted[count - 1] ?? 0) - (sorted[0] ?? 0) / 1_000);
      }),
    );
  });
});
