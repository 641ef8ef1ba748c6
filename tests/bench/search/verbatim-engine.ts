import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSections } from '../../../src/keep/read-sections.ts';
import { writeSections } from '../../../src/keep/write-sections.ts';
import { englishLexical } from '../../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../../src/lang/fr/lexical.ts';
import type { Article } from '../../../src/model/article.ts';
import { createSearchEngine } from '../../../src/search/create-search-engine.ts';
import type { SearchDocument } from '../../../src/search/engine.ts';
import { indexSections } from '../../../src/search/snapshot/index-sections.ts';
import { restoreEngine } from '../../../src/search/snapshot/restore-engine.ts';
import type { BenchPassage } from './bench-corpus.ts';
import type { BenchEngine } from './bench-engine.ts';

const PASSAGES_CHANGED = 30;
const MAKER = new Uint8Array(32);

interface BenchArticle {
  readonly article: Article;
  readonly documents: readonly SearchDocument[];
}

/** This project's engine. */
export function verbatimEngine(): BenchEngine {
  const lexicals = [frenchLexical, englishLexical];
  const engine = createSearchEngine({ lexicals });
  let articles: BenchArticle[] = [];
  let changing: BenchArticle | undefined;
  return {
    prepare(passages) {
      const byArticle = Map.groupBy(passages, ({ articleId }) => articleId);
      articles = byArticle
        .entries()
        .map(([id, list]) => benchArticle(id, list))
        .toArray();
      changing = benchArticle('changing', passages.slice(0, PASSAGES_CHANGED));
    },
    build() {
      for (const { article, documents } of articles) engine.add(article, documents);
      // The words for misspelt and unfinished ones are gathered at the first need: it belongs to the building.
      engine.search({ text: 'motquinexistepas' });
      engine.complete('x');
    },
    search: (query) => engine.search({ text: query }).length,
    complete: (typed) => engine.complete(typed).length,
    async save() {
      const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
      const path = join(folder, 'index');
      const sections = indexSections(engine);
      await writeSections(path, MAKER, [...sections.map((section) => [section])]);
      const passages = new Map(
        articles.map(({ article, documents }) => [article.id, documents.map(({ passage }) => passage)]),
      );
      return {
        bytes: sections.reduce((sum, { length }) => sum + length, 0),
        async load() {
          const read = await readSections(path, MAKER);
          const kept = read.status === 'read' ? read.sections : [];
          const loaded = restoreEngine(kept, { lexicals, passagesOf: (id) => passages.get(id) ?? [] });
          await rm(folder, { recursive: true });
          if (loaded?.size !== engine.size) throw new Error('the snapshot was not taken');
          return () => loaded.search({ text: 'le presidnet de la republique' });
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

function benchArticle(id: string, passages: readonly BenchPassage[]): BenchArticle {
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
