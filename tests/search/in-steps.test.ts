import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../src/lang/index.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { finish, type Steps } from '../../src/slices/steps.ts';
import { HARVEST, LIGHTHOUSE, type SearchArticle, searchArticle } from './search-articles.ts';

const lexicals = languagePacks.map((pack) => pack.lexical);
// Inflections of one stem, words of one beginning and of one spelling but for a letter: each may be new at any step.
const WORDS =
  'lamp lamps lamped keeper keepers keep storm storms stormy récolte récoltes récolter olive olives moulin the la of'.split(
    ' ',
  );
const QUERIES = ['lamps keeper', 'lamped lamps', 'the storm of olive', 'récolter moulins', 'keper olvie lam'];

const anyText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);
const anyChange = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  language: fc.constantFrom('en', 'fr'),
  /** None: the article is removed. */
  texts: fc.option(fc.array(anyText, { minLength: 1, maxLength: 5 })),
  /** After so many steps it is left for good. */
  leftAfter: fc.option(fc.nat(12), { freq: 4 }),
  isAskedAt: fc.array(fc.nat(15), { maxLength: 4 }),
});

/** All that is answered, by the words of the passages. */
function answersOf(engine: SearchEngine): unknown {
  const told = QUERIES.flatMap((text) => [engine.search({ text }), engine.complete(text)]);
  return told.map((hits) =>
    hits.map(({ passage, score, confidence, matches }) => [
      passage.id,
      passage.text,
      score,
      confidence,
      matches,
    ]),
  );
}

/** An engine into which these were put at once, in their order. */
function builtOf(articles: Iterable<SearchArticle>): SearchEngine {
  const engine = createSearchEngine({ lexicals });
  for (const { article, documents } of articles) engine.add(article, documents);
  return engine;
}

/** Does `steps` to their end, or leaves them after so many; calls `between` after each. Whether they came to their end. */
function stepThrough(steps: Steps, leftAfter: number | null, between: (step: number) => void): boolean {
  for (let step = 0; step !== leftAfter; step++) {
    if (steps.next().done) return true;
    between(step);
  }
  steps[Symbol.dispose]();
  return false;
}

describe('an index that is changed in steps', () => {
  it('answers at every step as one built at once of what was there before, then as one of what is there now', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 6 }), (changes) => {
        const engine = createSearchEngine({ lexicals });
        const there = new Map<string, SearchArticle>();
        for (const { id, language, texts, leftAfter, isAskedAt } of changes) {
          const before = answersOf(builtOf(there.values()));
          const made = texts === null ? undefined : searchArticle(id, language, texts);
          const steps = made ? engine.adding(made.article, made.documents) : engine.removing(id);
          const isDone = stepThrough(steps, leftAfter, (step) => {
            if (isAskedAt.includes(step)) expect(answersOf(engine)).toEqual(before);
          });
          if (isDone) {
            there.delete(id);
            if (made) there.set(id, made);
          }
          expect(answersOf(engine)).toEqual(answersOf(builtOf(there.values())));
          finish(engine.tidying());
        }
      }),
      { numRuns: 150 },
    );
  });

  it('answers the same at every step while it clears up', () => {
    const texts = Array.from({ length: 1_100 }, (_, at) => `Lamp ${at} of the keeper.`);
    const passing = searchArticle('passing', 'en', texts);
    const engine = builtOf([LIGHTHOUSE, passing, HARVEST]);
    finish(engine.removing('passing'));
    const expected = answersOf(builtOf([LIGHTHOUSE, HARVEST]));
    let asked = 0;
    stepThrough(engine.tidying(), null, () => {
      expect(answersOf(engine)).toEqual(expected);
      asked += 1;
    });
    expect(asked).toBeGreaterThan(3);
    expect(answersOf(engine)).toEqual(expected);
    engine.add(passing.article, passing.documents);
    expect(engine.search({ text: 'lamp 700' })[0]?.passage.text).toBe('Lamp 700 of the keeper.');
  });

  it('takes one change at a time', () => {
    const engine = createSearchEngine({ lexicals });
    const steps = engine.adding(LIGHTHOUSE.article, LIGHTHOUSE.documents);
    steps.next();
    const other = { ...LIGHTHOUSE.article, id: 'other' };
    expect(() => engine.add(other, LIGHTHOUSE.documents)).toThrow('is being changed already');
    finish(steps);
    engine.add(other, LIGHTHOUSE.documents);
    expect(engine.articleIds()).toEqual(['lighthouse', 'other']);
  });

  it('goes on after a passage that could not be indexed, as if it had never come', () => {
    const engine = builtOf([LIGHTHOUSE]);
    const before = answersOf(engine);
    const [first, second] = HARVEST.documents;
    const broken = { ...(second ?? first), speakers: null } as never;
    expect(() => engine.add(HARVEST.article, [first, broken] as never)).toThrow();
    expect(answersOf(engine)).toEqual(before);
    engine.add(HARVEST.article, HARVEST.documents);
    expect(answersOf(engine)).toEqual(answersOf(builtOf([LIGHTHOUSE, HARVEST])));
  });
});
