import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { englishLexical } from '../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../src/lang/fr/lexical.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { passageArticles } from './passage-articles.ts';
import { readLines } from './read-lines.ts';

// Runs the search engine over a retrieval set: npm run -s eval:search -- --passages P --queries Q --output RUN.
// The language of articles and queries is detected; a half-remembered quote is looked up as `/who-said` does.

const PASSAGE = z.object({ id: z.string(), article: z.string(), text: z.string() });
const QUERY = z.object({ id: z.string(), kind: z.string().optional(), query: z.string() });

const { values } = parseArgs({
  options: { passages: { type: 'string' }, queries: { type: 'string' }, output: { type: 'string' } },
});
const { passages, queries, output } = values;
if (passages === undefined || queries === undefined || output === undefined) {
  console.error('usage: eval:search -- --passages P.jsonl --queries Q.jsonl --output RUN.jsonl');
  process.exit(2);
}

const lexicals = [frenchLexical, englishLexical];
const engine = createSearchEngine({ lexicals });
for (const { article, documents } of passageArticles(readLines(passages, PASSAGE), lexicals)) {
  engine.add(article, documents);
}
const run = readLines(queries, QUERY).map(({ id, kind, query }) => {
  const start = performance.now();
  const hits = engine.search({ text: query, kind: kind === 'misquote' ? 'quote' : 'question' });
  const ms = performance.now() - start;
  return { id, ranked: hits.map(({ passage }) => passage.id), confidence: hits[0]?.confidence ?? 0, ms };
});
writeFileSync(output, run.map((line) => `${JSON.stringify(line)}\n`).join(''));
