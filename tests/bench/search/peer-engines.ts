import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, search } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { frenchLexical } from '../../../src/lang/fr/lexical.ts';
import { tokens } from '../../../src/search/index/tokens.ts';
import type { BenchPassage } from './bench-corpus.ts';
import type { BenchEngine } from './bench-engine.ts';

const LIMIT = 10;

/** MiniSearch as it comes. */
export function miniSearchEngine(
  searchOptions: SearchOptions = {},
  options: Partial<Options> = {},
): BenchEngine {
  const settings: Options<BenchPassage> = { ...options, fields: ['text'], searchOptions };
  const index = new MiniSearch<BenchPassage>(settings);
  return {
    build: (passages) => index.addAll(passages),
    search: (query) => index.search(query).slice(0, LIMIT).length,
    complete: (typed) => index.autoSuggest(typed).slice(0, LIMIT).length,
    save() {
      const json = JSON.stringify(index);
      return {
        bytes: json.length,
        load() {
          const loaded = MiniSearch.loadJSON<BenchPassage>(json, settings);
          return () => loaded.search('le presidnet de la republique');
        },
      };
    },
  };
}

/** MiniSearch with folding, elision, a short stop list and Snowball stems. */
export function stemmedMiniSearchEngine(): BenchEngine {
  const { stopWords, stem } = frenchLexical;
  return miniSearchEngine(
    {},
    {
      tokenize: (text) => tokens(text, frenchLexical).map(({ form }) => form),
      processTerm: (term) => (stopWords.has(term) ? null : stem(term)),
    },
  );
}

/** SQLite's full-text search with its own tokenizer, accents removed; words joined by OR, ranked by BM25. */
export function sqliteEngine(): BenchEngine {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize='unicode61 remove_diacritics 2')");
  const found = database.prepare(
    `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ${LIMIT}`,
  );
  return {
    build(passages) {
      const insert = database.prepare('INSERT INTO passages(text) VALUES (?)');
      database.exec('BEGIN');
      for (const { text } of passages) insert.run(text);
      database.exec('COMMIT');
    },
    search(query) {
      const terms = query.match(/[\p{L}\p{N}]+/gu) ?? [];
      return found.all(terms.map((term) => `"${term}"`).join(' OR ')).length;
    },
  };
}

/** FlexSearch's index; `suggest` gives passages that lack some of the words. */
export function flexSearchEngine(): BenchEngine {
  const index = new Index({ tokenize: 'strict', resolution: 9 });
  return {
    build(passages) {
      for (const [at, { text }] of passages.entries()) index.add(at, text);
    },
    search: (query) => index.search(query, { limit: LIMIT, suggest: true }).length,
  };
}

/** Orama with its French tokenizer. */
export function oramaEngine(): BenchEngine {
  const database = create({ schema: { text: 'string' } as const, language: 'french' });
  return {
    async build(passages) {
      await insertMultiple(
        database,
        passages.map(({ text }) => ({ text })),
        1_000,
      );
    },
    async search(query) {
      return (await search(database, { term: query, limit: LIMIT, threshold: 1 })).hits.length;
    },
  };
}
