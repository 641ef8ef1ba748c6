import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequencyOf, Postings, rowOf } from '../../../src/search/index/postings.ts';

describe('postings', () => {
  it('are read as they were added, however many there are', () => {
    const addition = fc.record({ term: fc.nat({ max: 5 }), frequency: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(fc.array(addition, { maxLength: 6_000, size: 'max' }), (additions) => {
        const postings = new Postings();
        const expected = new Map<number, [number, number][]>();
        for (let term = 0; term <= 5; term++) {
          postings.addTerm();
          expected.set(term, []);
        }
        for (const [row, { term, frequency }] of additions.entries()) {
          postings.add(term, row, frequency);
          expected.get(term)?.push([row, Math.min(frequency, 255)]);
        }
        for (const [term, rows] of expected) {
          expect([...postings.read(term)].map((cell) => [rowOf(cell), frequencyOf(cell)])).toEqual(rows);
        }
      }),
      { numRuns: 30 },
    );
  });
});
