import { describe, expect, it } from 'vitest';
import { PassageMiniSearch } from '../../../src/search/minisearch/passage-mini-search.ts';
import { CandidateFinder } from '../../../src/search/ranking/candidates.ts';
import { indexOf } from '../index-of.ts';

// 6,000 passages in which word `w1` stands in every row, `w2` in every second, `w3` in every third…
const SIZE = 6_000;
const texts = Array.from({ length: SIZE }, (_, row) =>
  Array.from({ length: 400 }, (_, at) => at + 1)
    .filter((number) => row % number === 0)
    .flatMap((number) => Array.from({ length: 1 + ((row + number) % 3) }, () => `w${number}`))
    .join(' '),
);
const index = indexOf(texts);
const miniSearch = new PassageMiniSearch(index);
const finder = new CandidateFinder(index, miniSearch);
const boostsOf = (...numbers: readonly number[]): Map<number, number> =>
  new Map(numbers.map((number) => [index.vocabulary.termOf(`w${number}`) ?? 0, 1]));

describe('the rows worth ranking', () => {
  it.each([[[350, 1]], [[1, 2, 3]], [[7, 11, 2]], [[399, 2, 1, 5]], [[13, 17, 19, 23, 2, 3, 1]], [[1]]])(
    'are those that MiniSearch would find best among all, for words %j',
    (numbers) => {
      const boosts = boostsOf(...numbers);
      const all = miniSearch.score(boosts, new Uint8Array(SIZE).fill(1));
      const scoreOf = new Map(all.map(({ row, score }) => [row, score]));
      const best = all.map(({ score }) => score).toSorted((a, b) => b - a);
      const found = finder.find(boosts, 256);
      const scores = found.map((row) => scoreOf.get(row) ?? 0).toSorted((a, b) => b - a);
      for (const [at, score] of scores.slice(0, 30).entries()) expect(score).toBeCloseTo(best[at] ?? 0, 5);
    },
  );

  it.each([
    [[350, 1]],
    [[1, 2, 3]],
    [[7, 11, 2]],
    [[399, 2, 1, 5]],
    [[13, 17, 19, 23, 2, 3, 1]],
    [[1]],
    [[97, 3]],
  ])('are the very best by MiniSearch, however close the last ones are, for words %j', (numbers) => {
    const boosts = boostsOf(...numbers);
    const all = miniSearch.score(boosts, new Uint8Array(SIZE).fill(1));
    const scoreOf = new Map(all.map(({ row, score }) => [row, score]));
    for (const limit of [1, 7, 60]) {
      const found = finder.find(boosts, limit);
      const scores = found.map((row) => scoreOf.get(row) ?? 0).toSorted((a, b) => b - a);
      expect(new Set(found).size).toBe(Math.min(limit, all.length));
      for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(all[at]?.score ?? 0, 9);
    }
  });

  it('are never rows of articles that are not asked for', () => {
    expect(finder.find(boostsOf(1, 2), 20, { isAllowed: () => false })).toEqual([]);
  });
});
