import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../src/lang/index.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { ANSWER_THRESHOLD, type SearchEngine } from '../../src/search/engine.ts';
import { HARVEST, LIGHTHOUSE, type SearchArticle, searchArticle } from './search-articles.ts';

const lexicals = languagePacks.map((pack) => pack.lexical);

const add = (engine: SearchEngine, articles: readonly SearchArticle[]): void => {
  for (const { article, documents } of articles) engine.add(article, documents);
};

/** An engine with `own`, beside one with `shared`. */
function layered(shared: readonly SearchArticle[], own: readonly SearchArticle[]) {
  const base = createSearchEngine({ lexicals });
  add(base, shared);
  const engine = createSearchEngine({ lexicals, beside: base });
  add(engine, own);
  return { base, engine };
}

const WORDS =
  'harbour lamp storm keeper council light boats coast letter sailors night walk warn winter lampe tempête moulin récolte olives coopérative aide région'.split(
    ' ',
  );

const anyText = (longest: number) =>
  fc
    .array(fc.constantFrom(...WORDS, 'the', 'la', 'of', 'de'), { minLength: 1, maxLength: longest })
    .map((words) => `${words.join(' ')}.`);
const anyArticle = fc.record({
  language: fc.constantFrom('en', 'fr'),
  texts: fc.array(anyText(14), { minLength: 1, maxLength: 4 }),
  isOwn: fc.boolean(),
});
/** Words of the articles and others, with slips of the pen. */
const anyQuery = fc
  .array(
    fc
      .tuple(fc.constantFrom(...WORDS, 'unheard', 'of', 'the'), fc.integer({ min: 0, max: 8 }))
      .map(([word, at]) => {
        return at < word.length - 2 ? word : word.slice(0, -1);
      }),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '));

describe('an engine beside another', () => {
  it('finds, ranks and weighs as one engine that holds both would', () => {
    const anyCase = fc.record({
      articles: fc.array(anyArticle, { minLength: 1, maxLength: 6 }),
      query: anyQuery,
      kind: fc.constantFrom('question' as const, 'quote' as const),
    });
    fc.assert(
      fc.property(anyCase, ({ articles, query, kind }) => {
        const made = articles.map(({ language, texts }, at) => searchArticle(`a${at}`, language, texts));
        const own = made.filter((_, at) => articles[at]?.isOwn);
        const { engine } = layered(
          made.filter((each) => !own.includes(each)),
          own,
        );
        const whole = createSearchEngine({ lexicals });
        add(whole, made);
        for (const [found, expected] of [
          [engine.search({ text: query, kind }), whole.search({ text: query, kind })],
          [engine.complete(query), whole.complete(query)],
        ] as const) {
          expect(found.map((hit) => hit.passage.id)).toEqual(expected.map((hit) => hit.passage.id));
          for (const [at, hit] of found.entries()) {
            expect(hit.score).toBeCloseTo(expected[at]?.score ?? 0, 9);
            expect(hit.confidence).toBeCloseTo(expected[at]?.confidence ?? 0, 9);
            expect(hit.matches).toEqual(expected[at]?.matches);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  const question = 'Who put out the lamp of the lighthouse?';

  it('puts what answers first, wherever it stands', () => {
    const noise = searchArticle(
      'noise',
      'en',
      Array.from(
        { length: 40 },
        (_, at) => `The lamp of street ${at} was put up by the council in ${1900 + at}.`,
      ),
    );
    for (const { engine } of [
      layered([noise, HARVEST], [LIGHTHOUSE]),
      layered([LIGHTHOUSE, HARVEST], [noise]),
    ]) {
      const [first] = engine.search({ text: question });
      expect(first?.passage.id).toBe('lighthouse§1');
      expect(first?.confidence).toBeGreaterThan(ANSWER_THRESHOLD);
    }
  });

  it('finds nothing where neither holds an answer', () => {
    const { engine } = layered([HARVEST], [LIGHTHOUSE]);
    const [first] = engine.search({ text: 'What does a kilogram of saffron cost in Teheran?' });
    expect(first?.confidence ?? 0).toBeLessThan(ANSWER_THRESHOLD);
  });

  it('leaves the other as it is', () => {
    const { base, engine } = layered([HARVEST], [LIGHTHOUSE]);
    expect(engine.size).toBe(LIGHTHOUSE.documents.length);
    expect(base.size).toBe(HARVEST.documents.length);
    expect(base.search({ text: question }).map((hit) => hit.passage.articleId)).not.toContain('lighthouse');
    engine.remove('harvest');
    expect(engine.search({ text: 'la récolte sera mauvaise' })[0]?.passage.articleId).toBe('harvest');
  });

  it('sees what the other takes in and gives away later', () => {
    const { base, engine } = layered([], [HARVEST]);
    expect(engine.search({ text: question })).toEqual([]);
    add(base, [LIGHTHOUSE]);
    expect(engine.search({ text: question })[0]?.passage.id).toBe('lighthouse§1');
    base.remove('lighthouse');
    expect(engine.search({ text: question })).toEqual([]);
  });

  it('shares one with many, which do not see each other', () => {
    const base = createSearchEngine({ lexicals });
    const [first, second] = [1, 2].map(() => createSearchEngine({ lexicals, beside: base }));
    add(first ?? base, [LIGHTHOUSE]);
    expect(second?.search({ text: question })).toEqual([]);
    expect(second?.complete('light')).toEqual([]);
  });
});
