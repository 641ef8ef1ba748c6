import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { PassageMiniSearch } from '../../../src/search/minisearch/passage-mini-search.ts';
import { indexOf } from '../index-of.ts';

const word = fc.constantFrom(...'alpha beta gamma delta epsilon zeta eta theta iota kappa'.split(' '));
// MiniSearch takes the number of different words for the length of a text, so no word stands twice here.
const texts = fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 });

describe('MiniSearch over the passage index', () => {
  it('gives each passage the score that MiniSearch gives it from its own index', () => {
    fc.assert(
      fc.property(texts, fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), (passages, query) => {
        const index = indexOf(passages.map((words) => words.join(' ')));
        const terms = query.flatMap((name) => index.vocabulary.termOf(name) ?? []);
        const admitted = new Uint8Array(passages.length).fill(1);
        const boosts = new Map(terms.map((term) => [term, 1]));
        const scores = new PassageMiniSearch(index)
          .score(boosts, admitted)
          .map(({ row, score }) => [row, score]);

        const peer = new MiniSearch({ fields: ['text'] });
        peer.addAll(passages.map((words, id) => ({ id, text: words.join(' ') })));
        const expected = peer.search(query.join(' '));

        const bySize = new Map(
          expected.map(({ id, score, queryTerms }) => [Number(id), score / queryTerms.length]),
        );
        expect(scores).toHaveLength(bySize.size);
        for (const [row = -1, score = 0] of scores) expect(score).toBeCloseTo(bySize.get(row) ?? -1, 9);
      }),
      { numRuns: 150 },
    );
  });

  it('sees only the rows that are admitted, with weights as if it saw all', () => {
    const index = indexOf(['alpha beta', 'alpha', 'beta gamma']);
    const boosts = new Map([[index.vocabulary.termOf('alpha') ?? 0, 1]]);
    const all = new PassageMiniSearch(index).score(boosts, new Uint8Array([1, 1, 1]));
    const one = new PassageMiniSearch(index).score(boosts, new Uint8Array([0, 1, 0]));
    expect(one).toEqual(all.filter(({ row }) => row === 1));
    expect(one).toHaveLength(1);
  });
});
