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

  it.each(['Mme Kortunov', 'Mr. Kortunov', 'M. Andrey Kortunov', 'Dr Kortunov', 'kortunov'])(
    'are found by the name however it is put: %s',
    (speaker) => {
      const names = resultsOf(quotes(library, { speaker })).map(({ quote }) => quote?.speaker?.name);
      expect(new Set(names)).toEqual(new Set(['Andrey Kortunov']));
    },
  );

  it('are none for a name that is misspelt, and the nearest name is given', () => {
    expect(quotes(library, { speaker: 'Korunov' })).toMatchObject({
      status: 'nothing-found',
      silent: [{ given: 'Korunov', reason: 'unknown', nearest: [{ value: 'Andrey Kortunov' }] }],
      suggestions: [],
    });
  });

  it('are none on a subject that the speaker does not speak of, who is known nevertheless', () => {
    expect(quotes(library, { speaker: 'Greene', about: 'uranium' })).toMatchObject({
      status: 'nothing-found',
      silent: [{ given: 'Greene', reason: 'silent', nearest: [{ value: 'Sam Greene' }] }],
    });
  });

  it('are none for somebody who does not speak, and others are named', () => {
    const answer = quotes(library, { speaker: 'Loukachenko' });
    expect(answer).toMatchObject({ status: 'nothing-found', silent: [{ reason: 'unknown', nearest: [] }] });
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

  it.each([
    [
      'first',
      { topic: 'la Russie', first: 'Macron', second: 'Eyal' },
      { given: 'Macron', reason: 'unknown' },
    ],
    [
      'second',
      { topic: 'la Russie', first: 'Eyal', second: 'Macron' },
      { given: 'Macron', reason: 'unknown' },
    ],
    [
      'second',
      { topic: 'la Chine', first: 'Eyal', second: 'Kortunov' },
      { given: 'Kortunov', reason: 'silent' },
    ],
  ])('says that the %s speaker says nothing on it, beside what the other says', (_, request, silent) => {
    const answer = compare(library, request);
    expect(new Set(resultsOf(answer).map(({ quote }) => quote?.speaker?.name))).toEqual(
      new Set(['Jonathan Eyal']),
    );
    expect(answer).toMatchObject({ silent: [silent] });
  });

  it('says so of both where neither speaks of it', () => {
    expect(compare(library, { topic: 'uranium', first: 'Greene', second: 'Eyal' })).toMatchObject({
      status: 'nothing-found',
      silent: [{ given: 'Greene' }, { given: 'Eyal' }],
    });
  });

  it('shows nothing twice where both names mean the same person', () => {
    const found = resultsOf(compare(library, { topic: 'Kazakhstan', first: 'Greene', second: 'Sam Greene' }));
    const shown = found.map(({ passage, quote }) => `${passage.id} ${quote?.text}`);
    expect(new Set(shown).size).toBe(shown.length);
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
