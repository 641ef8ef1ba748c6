import { describe, expect, it } from 'vitest';
import { englishLexical } from '../../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../../src/lang/fr/lexical.ts';
import type { Lexical } from '../../../src/model/language.ts';
import type { Passage } from '../../../src/model/passage.ts';
import { createSearchEngine } from '../../../src/search/create-search-engine.ts';
import type { PassageSearchEngine } from '../../../src/search/passage-search-engine.ts';
import { indexSections } from '../../../src/search/snapshot/index-sections.ts';
import { restoreEngine } from '../../../src/search/snapshot/restore-engine.ts';
import { SEARCH_ARTICLES, searchArticle } from '../search-articles.ts';

const lexicals = [frenchLexical, englishLexical];
const queries = [
  'olives de Valmer',
  'the old lamp',
  'Mme Ferrand',
  'Valmer 1998',
  'lighthose keper',
  'tempête',
];

function filledEngine(): PassageSearchEngine {
  const engine = createSearchEngine({ lexicals });
  for (const { article, documents } of SEARCH_ARTICLES) engine.add(article, documents);
  return engine;
}

function passagesOf(articleId: string): readonly Passage[] {
  const found = SEARCH_ARTICLES.find(({ article }) => article.id === articleId);
  return found?.documents.map(({ passage }) => passage) ?? [];
}

/** The engine after it was written down and read again. */
function restored(engine: PassageSearchEngine, to: readonly Lexical[] = lexicals) {
  const sections = indexSections(engine).map((section) => section.slice());
  return restoreEngine(sections, { lexicals: to, passagesOf });
}

describe('an engine that is restored', () => {
  it('answers as the engine that was saved', () => {
    const engine = filledEngine();
    const again = restored(engine);
    for (const text of queries) {
      expect(again?.search({ text })).toEqual(engine.search({ text }));
      expect(again?.complete(text)).toEqual(engine.complete(text));
    }
    expect(again?.articleIds()).toEqual(engine.articleIds());
    expect(again?.size).toBe(engine.size);
  });

  it('answers as one over the same articles after some were added and removed', () => {
    const engine = filledEngine();
    const texts = ['Un passage de passage sur des oliviers anciens.', 'La lampe de Valmer.'];
    const passing = searchArticle('passing', 'fr', texts);
    engine.add(passing.article, passing.documents);
    engine.remove('passing');
    const again = restored(engine);
    for (const text of queries) expect(again?.search({ text })).toEqual(filledEngine().search({ text }));
  });

  it('can be added to and taken from like any other, and restored again', () => {
    const first = restored(filledEngine());
    const added = searchArticle('bridge', 'en', ['The drawbridge was closed; the lamp was out.']);
    const fresh = filledEngine();
    for (const engine of [first, fresh]) engine?.add(added.article, added.documents);
    expect(first?.search({ text: 'drawbridge lamps' })).toEqual(fresh.search({ text: 'drawbridge lamps' }));
    for (const engine of [first, fresh]) engine?.remove('bridge');
    const second = first && restored(first);
    for (const text of queries) expect(second?.search({ text })).toEqual(fresh.search({ text }));
    for (const engine of [second, fresh]) engine?.remove('harvest');
    expect(second?.search({ text: 'olives' })).toEqual([]);
    expect(second?.search({ text: 'lamps' })).toEqual(fresh.search({ text: 'lamps' }));
  });

  it('looks at no passage before one is found', () => {
    const sections = indexSections(filledEngine()).map((section) => section.slice());
    const asked: string[] = [];
    const again = restoreEngine(sections, {
      lexicals,
      passagesOf: (id) => {
        asked.push(id);
        return passagesOf(id);
      },
    });
    expect(again?.search({ text: 'motquinexistepas' })).toEqual([]);
    expect(asked).toEqual([]);
    expect(again?.search({ text: 'olives', limit: 1 })).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set(['harvest']));
  });

  it('is none where it was saved for other languages', () => {
    const engine = filledEngine();
    expect(restored(engine, [frenchLexical])).toBeUndefined();
    expect(restored(engine, lexicals.toReversed())).toBeUndefined();
  });
});
