import type { Article } from '../model/article.ts';
import type { Lexical } from '../model/language.ts';
import type { LanguagePack } from '../nlp/language-pack.ts';
import type { SearchEngine } from '../search/engine.ts';
import { byTitle } from './by-title.ts';
import type { MutableLibrary } from './library.ts';
import { parsePassageId } from './passage-id.ts';
import { Shelf } from './shelf.ts';

/** What a library is built on. */
export interface LibraryParts {
  /** Holds nothing, or articles that will be restored; from now on the library's own. */
  readonly engine: SearchEngine;
  /** How to compare words, by language; the first serves articles in a language that is not listed. */
  readonly lexicals: readonly Lexical[];
  /** The grammars of the languages that are read. Default: none, so that no quote is found out of its context. */
  readonly packs?: readonly LanguagePack[];
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
  let state = {};

  const leave = (articleId: string): void => {
    const shelf = shelves.get(articleId);
    if (!shelf) return;
    shelves.delete(articleId);
    idByKey.delete(shelf.article.key.toLowerCase());
    sorted = undefined;
    state = {};
  };

  const enter = (shelf: Shelf): void => {
    leave(shelf.article.id);
    shelves.set(shelf.article.id, shelf);
    idByKey.set(shelf.article.key.toLowerCase(), shelf.article.id);
    sorted = undefined;
    state = {};
  };

  return {
    search: engine,
    state: () => state,
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
    quotesIn: (passage) => shelves.get(passage.articleId)?.quotesIn(passage.id) ?? [],
    speaker: (articleId, speakerId) => shelves.get(articleId)?.speakers.get(speakerId),
    speakers: (articleId) => [...(shelves.get(articleId)?.speakers.values() ?? [])],
    lexical: (article) => lexicals.find((lexical) => lexical.language === article.language) ?? fallback,
    grammar: (article) => packs.find((pack) => pack.lexical.language === article.language),
    *putting(article, passages, reading) {
      const shelf = new Shelf(article, () => passages, reading);
      // Between the last step of the index and the shelf there is none: whoever asks sees both or neither.
      yield* engine.adding(article, yield* shelf.documents());
      enter(shelf);
      yield* engine.tidying();
    },
    restore: (article, passages, reading) => enter(new Shelf(article, passages, reading)),
    *removing(articleId) {
      yield* engine.removing(articleId);
      leave(articleId);
      yield* engine.tidying();
    },
  };
}
