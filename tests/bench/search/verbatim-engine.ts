import { englishLexical } from '../../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../../src/lang/fr/lexical.ts';
import type { Article } from '../../../src/model/article.ts';
import { createSearchEngine } from '../../../src/search/create-search-engine.ts';
import { loadSnapshot, type SnapshotArticle } from '../../../src/search/snapshot/load-snapshot.ts';
import { saveSnapshot } from '../../../src/search/snapshot/save-snapshot.ts';
import type { BenchPassage } from './bench-corpus.ts';
import type { BenchEngine } from './bench-engine.ts';

const PASSAGES_CHANGED = 30;

/** This project's engine. */
export function verbatimEngine(): BenchEngine {
  const lexicals = [frenchLexical, englishLexical];
  const engine = createSearchEngine({ lexicals });
  let articles: SnapshotArticle[] = [];
  let changing: SnapshotArticle | undefined;
  return {
    prepare(passages) {
      const byArticle = Map.groupBy(passages, ({ articleId }) => articleId);
      articles = byArticle
        .entries()
        .map(([id, list]) => snapshotArticle(id, list))
        .toArray();
      changing = snapshotArticle('changing', passages.slice(0, PASSAGES_CHANGED));
    },
    build() {
      for (const { article, documents } of articles) engine.add(article, documents);
      // The words for misspelt and unfinished ones are gathered at the first need: it belongs to the building.
      engine.search({ text: 'motquinexistepas' });
      engine.complete('x');
    },
    search: (query) => engine.search({ text: query }).length,
    complete: (typed) => engine.complete(typed).length,
    save() {
      const bytes = saveSnapshot(engine);
      return {
        bytes: bytes.length,
        load() {
          const loaded = loadSnapshot(bytes, { lexicals, articles });
          if (loaded?.restored !== articles.length) throw new Error('the snapshot was not taken');
          return () => loaded.engine.search({ text: 'le presidnet de la republique' });
        },
      };
    },
    change() {
      if (changing === undefined) throw new Error('not prepared');
      engine.add(changing.article, changing.documents);
      engine.remove(changing.article.id);
    },
  };
}

function snapshotArticle(id: string, passages: readonly BenchPassage[]): SnapshotArticle {
  let start = 0;
  const documents = passages.map((passage, at) => {
    const span = { start, end: start + passage.text.length };
    start = span.end + 2;
    return { passage: { id: `${id}§${at + 1}`, articleId: id, span, text: passage.text }, speakers: [] };
  });
  const text = passages.map((passage) => passage.text).join('\n\n');
  const article: Article = { id, key: id, source: id, language: 'fr', title: id, text, headings: [] };
  return { article, documents };
}
