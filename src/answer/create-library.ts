import type { Article } from '../model/article.ts';
import type { Lexical } from '../model/language.ts';
import type { Passage } from '../model/passage.ts';
import type { Quote, QuoteReading, Speaker } from '../model/quote.ts';
import type { LanguagePack } from '../nlp/language-pack.ts';
import type { SearchDocument, SearchEngine } from '../search/engine.ts';
import { overlap } from '../text/span.ts';
import { byTitle } from './by-title.ts';
import type { MutableLibrary } from './library.ts';
import { parsePassageId } from './passage-id.ts';

/** What a library is built on. */
export interface LibraryParts {
  /** Empty, and from now on the library's own. */
  readonly engine: SearchEngine;
  /** How to compare words, by language; the first serves articles in a language that is not listed. */
  readonly lexicals: readonly Lexical[];
  /** The grammars of the languages that are read. Default: none, so that no quote is found out of its context. */
  readonly packs?: readonly LanguagePack[];
}

interface Shelf {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly quotesByPassage: ReadonlyMap<string, readonly Quote[]>;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

/**
 * An empty library in memory.
 *
 * @throws RangeError when there is no language.
 */
export function createLibrary({ engine, lexicals, packs = [] }: LibraryParts): MutableLibrary {
  const [fallback] = lexicals;
  if (!fallback) throw new RangeError('A library needs at least one language');
  const shelves = new Map<string, Shelf>();
  const idByKey = new Map<string, string>();
  let sorted: readonly Article[] | undefined;

  const remove = (articleId: string): void => {
    const shelf = shelves.get(articleId);
    if (!shelf) return;
    shelves.delete(articleId);
    idByKey.delete(shelf.article.key.toLowerCase());
    engine.remove(articleId);
    sorted = undefined;
  };

  return {
    search: engine,
    articles: () => {
      sorted ??= [...shelves.values()].map((shelf) => shelf.article).sort(byTitle);
      return sorted;
    },
    article: (id) => shelves.get(id)?.article,
    passages: (articleId) => shelves.get(articleId)?.passages ?? [],
    passage: (typed) => {
      const id = parsePassageId(typed);
      const articleId = id === undefined ? undefined : idByKey.get(id.key);
      return shelves.get(articleId ?? '')?.passages[(id?.number ?? 0) - 1];
    },
    quotes: (articleId) => shelves.get(articleId)?.quotes ?? [],
    quotesIn: (passage) => shelves.get(passage.articleId)?.quotesByPassage.get(passage.id) ?? [],
    speaker: (articleId, speakerId) => shelves.get(articleId)?.speakers.get(speakerId),
    speakers: (articleId) => [...(shelves.get(articleId)?.speakers.values() ?? [])],
    lexical: (article) => lexicals.find((lexical) => lexical.language === article.language) ?? fallback,
    grammar: (article) => packs.find((pack) => pack.lexical.language === article.language),
    put: (article, passages, reading) => {
      remove(article.id);
      const shelf = shelve(article, passages, reading);
      shelves.set(article.id, shelf);
      idByKey.set(article.key.toLowerCase(), article.id);
      engine.add(article, documents(shelf));
      sorted = undefined;
    },
    remove,
  };
}

function shelve(article: Article, passages: readonly Passage[], { quotes, speakers }: QuoteReading): Shelf {
  const quotesByPassage = new Map<string, Quote[]>(passages.map((passage) => [passage.id, []]));
  let first = 0;
  for (const quote of quotes) {
    const [start, end] = [quote.parts[0]?.start ?? 0, quote.parts.at(-1)?.end ?? 0];
    // Quotes come in the order of their first part, so passages that ended before it are done with.
    while (first < passages.length && (passages[first]?.span.end ?? 0) <= start) first++;
    for (let index = first; index < passages.length; index++) {
      const passage = passages[index];
      if (!passage || passage.span.start >= end) break;
      if (quote.parts.some((part) => overlap(part, passage.span) > 0))
        quotesByPassage.get(passage.id)?.push(quote);
    }
  }
  return { article, passages, quotes, quotesByPassage, speakers: new Map(speakers.map((s) => [s.id, s])) };
}

function documents(shelf: Shelf): SearchDocument[] {
  return shelf.passages.map((passage) => {
    const names = new Set<string>();
    for (const quote of shelf.quotesByPassage.get(passage.id) ?? []) {
      const speaker = shelf.speakers.get(quote.attribution?.speakerId ?? '');
      if (!speaker) continue;
      names.add(speaker.name);
      for (const alias of speaker.aliases) names.add(alias);
    }
    return { passage, speakers: [...names] };
  });
}
