import { describe, expect, it } from 'vitest';
import { compare } from '../../src/answer/compare.ts';
import { quotes } from '../../src/answer/quotes.ts';
import { summary } from '../../src/answer/summary.ts';
import type { Answer, Result } from '../../src/model/answer.ts';
import { shippedLibrary } from './shipped-library.ts';

const library = await shippedLibrary();

function resultsOf(answer: Answer): readonly Result[] {
  if (answer.status !== 'found') throw new Error(`nothing was found: ${JSON.stringify(answer)}`);
  return answer.results;
}

describe('the quotes of a speaker', () => {
  it('are all of them, what was said directly first', () => {
    const kinds = resultsOf(quotes(library, { speaker: 'Jonathan Eyal' })).map(({ quote }) => quote?.kind);
    expect(kinds).toEqual(['direct', 'direct', 'indirect']);
  });

  it('are only those on a subject when one is given', () => {
    const found = resultsOf(quotes(library, { speaker: 'eyal', about: 'la Chine' }));
    expect(found[0]?.passage.id).toBe('kaz22§16');
    expect(found.every(({ quote }) => quote?.speaker?.name === 'Jonathan Eyal')).toBe(true);
  });

  it('are none for somebody who does not speak, and others are named', () => {
    const answer = quotes(library, { speaker: 'Loukachenko' });
    expect(answer).toMatchObject({ status: 'nothing-found' });
    expect(answer.status === 'nothing-found' && answer.suggestions.map(({ value }) => value)).toContain(
      'Sam Greene',
    );
  });
});

describe('a comparison', () => {
  it('gives what each speaker says on the topic in turn', () => {
    const found = resultsOf(compare(library, { topic: 'la Russie', first: 'Greene', second: 'Eyal' }));
    const names = found.map(({ quote }) => quote?.speaker?.name);
    expect(names.slice(0, 2)).toEqual(['Sam Greene', 'Jonathan Eyal']);
  });
});

describe('a summary', () => {
  const found = resultsOf(summary(library, 'kaz22'));

  it('holds key sentences and key quotes in reading order, none twice', () => {
    const starts = found.map(({ excerpt }) => excerpt.start);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  it('lets different speakers speak', () => {
    const direct = found
      .filter(({ quote }) => quote?.kind === 'direct')
      .map(({ quote }) => quote?.speaker?.name);
    expect(direct.length).toBe(3);
    expect(new Set(direct).size).toBe(3);
  });

  it('is cut at sentence ends only', () => {
    for (const { article, excerpt } of found) {
      expect(article.text.slice(excerpt.start, excerpt.end)).toMatch(/[.!?]["»”]?$/u);
      expect(article.text.slice(0, excerpt.start)).toMatch(/(?:^|[.!?]["»”]?\s+|\n)$/u);
    }
  });

  it('says which articles there are when the one asked for is not known', () => {
    expect(summary(library, 'autre')).toMatchObject({
      status: 'invalid',
      problem: { code: 'unknown-article', known: [{ value: 'kaz22' }] },
    });
  });
});
