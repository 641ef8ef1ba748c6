import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/answer/create-library.ts';
import { createShelving } from '../../src/app/shelving.ts';
import type { CorpusArticle } from '../../src/ingest/corpus.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { languagePacks } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { QuoteReading } from '../../src/model/quote.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';

const FIRST = 'Nobody said anything.';
const SECOND = 'Nobody said anything at all.';

/** A shelving whose large articles are read when the test says so. */
function shelvingByHand() {
  const lexicals = languagePacks.map(({ lexical }) => lexical);
  const library = createLibrary({ engine: createSearchEngine({ lexicals }), lexicals });
  const faults: string[] = [];
  const readings = new Map<string, (reading: QuoteReading) => void>();
  const shelving = createShelving({
    library,
    quotes: { read: ({ text }) => new Promise((resolve) => readings.set(text, resolve)) },
    onFault: (_, what) => faults.push(what),
  });
  const finish = async (text: string): Promise<void> => {
    const quote = { id: `${text}#1`, articleId: 'a', kind: 'indirect' as const, marked: [], text };
    const parts = [{ start: 0, end: text.length }];
    readings.get(text)?.({ quotes: [{ ...quote, parts }], speakers: [] });
    await Promise.resolve();
  };
  return { library, faults, shelving, finish };
}

function articleWith(text: string): CorpusArticle {
  const article: Article = {
    id: 'a',
    key: 'a',
    source: 'a.txt',
    language: 'en',
    title: 'A',
    text,
    headings: [],
  };
  return { article, passages: passagesOf(article) };
}

describe('putting articles into the library', () => {
  it('lets a large article be searched while its quotes are read', async () => {
    const { library, shelving, finish } = shelvingByHand();
    shelving.put(articleWith(FIRST));
    expect(library.search.search({ text: FIRST }).map(({ passage }) => passage.id)).toEqual(['a§1']);
    expect(library.quotes('a')).toEqual([]);
    await finish(FIRST);
    expect(library.quotes('a').map(({ text }) => text)).toEqual([FIRST]);
    expect(library.search.search({ text: FIRST })).toHaveLength(1);
  });

  it('keeps the last of two versions, whichever was read last', async () => {
    const { library, shelving, finish } = shelvingByHand();
    shelving.put(articleWith(FIRST));
    shelving.put(articleWith(SECOND));
    await finish(SECOND);
    await finish(FIRST);
    expect(library.article('a')?.text).toBe(SECOND);
    expect(library.quotes('a').map(({ text }) => text)).toEqual([SECOND]);
  });

  it('leaves an article removed that was being read', async () => {
    const { library, shelving, finish } = shelvingByHand();
    shelving.put(articleWith(FIRST));
    shelving.remove('a');
    await finish(FIRST);
    expect(library.articles()).toEqual([]);
    expect(library.search.search({ text: FIRST })).toEqual([]);
  });

  it('waits for the quotes of all articles that are there at first', async () => {
    const { library, shelving, finish } = shelvingByHand();
    const filled = shelving.fill([articleWith(FIRST)]);
    expect(library.articles()).toEqual([]);
    await finish(FIRST);
    await filled;
    expect(library.quotes('a')).toHaveLength(1);
  });

  it('does not wait for them once it is told to stop', async () => {
    const { library, shelving } = shelvingByHand();
    const stop = new AbortController();
    const filled = shelving.fill([articleWith(FIRST)], stop.signal);
    stop.abort();
    await filled;
    expect(library.articles()).toEqual([]);
  });
});
