import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishLexical } from '../../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../../src/lang/fr/lexical.ts';
import { createSearchEngine } from '../../../src/search/create-search-engine.ts';
import { loadSnapshot } from '../../../src/search/snapshot/load-snapshot.ts';
import { saveSnapshot } from '../../../src/search/snapshot/save-snapshot.ts';
import { HARVEST, LIGHTHOUSE, SEARCH_ARTICLES, searchArticle } from '../search-articles.ts';

const lexicals = [frenchLexical, englishLexical];
const corpus = { lexicals, articles: SEARCH_ARTICLES };
const queries = [
  'olives de Valmer',
  'the old lamp',
  'Mme Ferrand',
  'Valmer 1998',
  'lighthose keper',
  'tempête',
];

function filledEngine() {
  const engine = createSearchEngine({ lexicals });
  for (const { article, documents } of SEARCH_ARTICLES) engine.add(article, documents);
  return engine;
}

describe('a snapshot of the search engine', () => {
  it('answers as the engine it was saved from', () => {
    const engine = filledEngine();
    const loaded = loadSnapshot(saveSnapshot(engine), corpus);
    expect(loaded).toMatchObject({ restored: 2, indexed: 0 });
    for (const text of queries) {
      expect(loaded?.engine.search({ text })).toEqual(engine.search({ text }));
      expect(loaded?.engine.complete(text)).toEqual(engine.complete(text));
    }
  });

  it('answers as an engine over the same articles after some were added and removed', () => {
    const engine = filledEngine();
    const texts = ['Un passage de passage sur des oliviers anciens.', 'La lampe de Valmer.'];
    const passing = searchArticle('passing', 'fr', texts);
    engine.add(passing.article, passing.documents);
    engine.remove('passing');
    const loaded = loadSnapshot(saveSnapshot(engine), corpus);
    for (const text of queries)
      expect(loaded?.engine.search({ text })).toEqual(filledEngine().search({ text }));
  });

  it('can be added to and taken from like any other engine', () => {
    const loaded = loadSnapshot(saveSnapshot(filledEngine()), corpus)?.engine;
    const added = searchArticle('bridge', 'en', ['The drawbridge was closed; the lamp was out.']);
    const fresh = filledEngine();
    for (const engine of [loaded, fresh]) engine?.add(added.article, added.documents);
    expect(loaded?.search({ text: 'drawbridge lamps' })).toEqual(fresh.search({ text: 'drawbridge lamps' }));
    for (const engine of [loaded, fresh]) engine?.remove('harvest');
    expect(loaded?.search({ text: 'olives' })).toEqual([]);
    expect(loaded?.search({ text: 'lamps' })).toEqual(fresh.search({ text: 'lamps' }));
  });

  it('takes on articles that came, changed or went since', () => {
    const bytes = saveSnapshot(filledEngine());
    const changed = searchArticle('harvest', 'fr', ['Les vendanges ont commencé tôt.']);
    const added = searchArticle('bridge', 'en', ['The bridge was closed for repairs.']);
    const loaded = loadSnapshot(bytes, { lexicals, articles: [changed, added] });
    expect(loaded).toMatchObject({ restored: 0, indexed: 2 });
    expect(loaded?.engine.size).toBe(2);
    expect(loaded?.engine.search({ text: 'lighthouse lamp' })).toEqual([]);
    expect(loaded?.engine.search({ text: 'les vendanges' })[0]?.passage.articleId).toBe('harvest');
  });

  it('indexes an article again when only the speakers of a passage changed', () => {
    const bytes = saveSnapshot(filledEngine());
    const documents = HARVEST.documents.map((document) => ({ ...document, speakers: ['Paul Orsini'] }));
    const articles = [{ article: HARVEST.article, documents }, LIGHTHOUSE];
    const loaded = loadSnapshot(bytes, { lexicals, articles });
    expect(loaded).toMatchObject({ restored: 1, indexed: 1 });
    expect(loaded?.engine.search({ text: 'Orsini' })).not.toEqual([]);
  });

  it('is refused when the stems of words are made in another way', () => {
    const bytes = saveSnapshot(filledEngine());
    const other = { ...frenchLexical, stem: (word: string) => word.slice(0, 4) };
    expect(
      loadSnapshot(bytes, { lexicals: [other, englishLexical], articles: SEARCH_ARTICLES }),
    ).toBeUndefined();
  });

  it('is refused when it was made for other languages', () => {
    const bytes = saveSnapshot(filledEngine());
    expect(loadSnapshot(bytes, { lexicals: [frenchLexical], articles: SEARCH_ARTICLES })).toBeUndefined();
    const turned = { lexicals: lexicals.toReversed(), articles: SEARCH_ARTICLES };
    expect(loadSnapshot(bytes, turned)).toBeUndefined();
  });

  it('notices every flipped byte', () => {
    const bytes = saveSnapshot(filledEngine());
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.with(at, (bytes[at] ?? 0) ^ 0x10);
      expect(loadSnapshot(damaged, corpus), `byte ${at}`).toBeUndefined();
    }
  });

  it('is refused when it is cut short, or is no snapshot at all', () => {
    const bytes = saveSnapshot(filledEngine());
    for (const length of [0, 3, 20, 80, bytes.length - 1]) {
      expect(loadSnapshot(bytes.slice(0, length), corpus)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(loadSnapshot(noise, corpus)).toBeUndefined();
      }),
    );
  });
});
