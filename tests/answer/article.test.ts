import { describe, expect, it } from 'vitest';
import { article } from '../../src/answer/article.ts';
import { createLibrary } from '../../src/answer/create-library.ts';
import type { Answer, Result } from '../../src/model/answer.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { shippedLibrary } from './shipped-library.ts';

const library = await shippedLibrary();

function results(answer: Answer): readonly Result[] {
  if (answer.status !== 'found') throw new Error(`nothing was found: ${JSON.stringify(answer)}`);
  return answer.results;
}

describe('the command article', () => {
  it('lists every article with its first sentence', () => {
    const listed = results(article(library, { action: 'list', random: () => 0 }));
    expect(listed.map(({ article: { key } }) => key)).toEqual(library.articles().map(({ key }) => key));
    const [first] = listed;
    expect(first?.article.text.slice(first.excerpt.start, first.excerpt.end)).toMatch(
      /^Poutine a .* 1991\.$/u,
    );
  });

  it('shows an article passage by passage', () => {
    const shown = results(article(library, { action: 'show', article: 'KAZ22', random: () => 0 }));
    expect(shown.map(({ passage: { id } }) => id)).toEqual(
      library.passages(shown[0]?.article.id ?? '').map(({ id }) => id),
    );
  });

  it('picks a quote by the chance that is handed in, each of them in turn', () => {
    const picked = Array.from({ length: 40 }, (_, step) => {
      const [result] = results(article(library, { action: 'random', random: () => step / 40 }));
      expect(result?.quote).toMatchObject({ kind: 'direct', speaker: { name: expect.any(String) } });
      return result?.quote?.text;
    });
    expect(new Set(picked).size).toBeGreaterThan(4);
  });

  it('picks every quote as often as any other, and the same one by the same chance', () => {
    const draws = 6000;
    const counts = new Map<string, number>();
    for (let step = 0; step < draws; step++) {
      const request = { action: 'random', random: () => (step + 0.5) / draws } as const;
      const [result] = results(article(library, request));
      const key = `${result?.passage.id} ${result?.quote?.text}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const shares = [...counts.values()];
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    const once = (chance: number) => results(article(library, { action: 'random', random: () => chance }))[0];
    expect(once(0.42)).toEqual(once(0.42));
    expect(once(1 - Number.EPSILON)?.quote).not.toBeNull();
  });

  it.each(['show', 'random'] as const)(
    'says which articles there are when %s names none of them',
    (action) => {
      expect(article(library, { action, article: 'La Chartreuse', random: () => 0 })).toMatchObject({
        status: 'invalid',
        problem: { code: 'unknown-article', known: [{ value: 'kaz22' }] },
      });
    },
  );

  it('says so when there are no articles', () => {
    const lexicals = library.articles().map((each) => library.lexical(each));
    const empty = createLibrary({ engine: createSearchEngine({ lexicals }), lexicals });
    expect(article(empty, { action: 'list', random: () => 0 })).toMatchObject({
      problem: { code: 'no-articles' },
    });
  });
});
