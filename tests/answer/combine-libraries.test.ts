import { describe, expect, it } from 'vitest';
import { combineLibraries } from '../../src/answer/combine-libraries.ts';
import { context } from '../../src/answer/context.ts';
import { createLibrary } from '../../src/answer/create-library.ts';
import type { MutableLibrary } from '../../src/answer/library.ts';
import { whoSaid } from '../../src/answer/who-said.ts';
import { quotesOf } from '../../src/app/quotes/quotes-of.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { languagePacks } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { finish } from '../../src/slices/steps.ts';

const lexicals = languagePacks.map((pack) => pack.lexical);

function put(library: MutableLibrary, key: string, title: string, text: string): void {
  const article: Article = { id: `of ${key}`, key, source: key, language: 'en', title, text, headings: [] };
  finish(library.putting(article, finish(passagesOf(article)), quotesOf(article)));
}

const HARBOUR = 'The old harbour will stay open all winter, said Anna Reed, the mayor of the town.';
const BRIDGE = '"The bridge was never safe," said Tom Hall, an engineer. "We told them so."';

function libraries() {
  const base = createSearchEngine({ lexicals });
  const shared = createLibrary({ engine: base, lexicals, packs: languagePacks });
  const own = createLibrary({
    engine: createSearchEngine({ lexicals, beside: base }),
    lexicals,
    packs: languagePacks,
  });
  put(shared, 'har22', 'Winter', HARBOUR);
  put(own, 'bri.x4k2', 'A bridge', BRIDGE);
  return { shared, own, both: combineLibraries(shared, own) };
}

describe('two libraries together', () => {
  it('answer from either', () => {
    const { both } = libraries();
    for (const [quote, passage, speaker] of [
      ['bridge was never safe', 'bri.x4k2§1', 'Tom Hall'],
      ['harbour will stay open all winter', 'har22§1', 'Anna Reed'],
    ] as const) {
      const answer = whoSaid(both, { quote });
      expect(answer).toMatchObject({
        status: 'found',
        results: [{ passage: { id: passage }, quote: { speaker: { name: speaker } } }],
      });
    }
  });

  it('list the articles of both by their titles, as they are now', () => {
    const { shared, own, both } = libraries();
    const titles = () => both.articles().map(({ title }) => title);
    expect(titles()).toEqual(['A bridge', 'Winter']);
    expect(both.articles()).toBe(both.articles());
    put(own, 'mid.x4k2', 'Middle', 'Some words in the middle.');
    put(shared, 'zeb22', 'Zebra', 'Some words about zebras.');
    expect(titles()).toEqual(['A bridge', 'Middle', 'Winter', 'Zebra']);
    finish(own.removing('of mid.x4k2'));
    expect(titles()).toEqual(['A bridge', 'Winter', 'Zebra']);
  });

  it.each(['bri.x4k2§1', 'BRI.X4K2 # 1', 'har22§1'])('take %s for a passage', (typed) => {
    const { both } = libraries();
    expect(both.passage(typed)).toBeDefined();
    expect(context(both, { passage: typed })).toMatchObject({ status: 'found' });
  });

  it('show nothing of the one in the other', () => {
    const { shared } = libraries();
    expect(whoSaid(shared, { quote: 'bridge was never safe' }).status).toBe('nothing-found');
    expect(shared.passage('bri.x4k2§1')).toBeUndefined();
    expect(shared.search.complete('bridge')).toEqual([]);
  });
});
