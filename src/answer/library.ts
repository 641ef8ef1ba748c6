import type { Article } from '../model/article.ts';
import type { Lexical } from '../model/language.ts';
import type { Passage } from '../model/passage.ts';
import type { Quote, QuoteReading, Speaker } from '../model/quote.ts';
import type { LanguagePack } from '../nlp/language-pack.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { Steps } from '../slices/steps.ts';

/** The articles that one reader may see, with their passages, quotes and index. Use cases only read it. */
export interface Library {
  readonly search: Pick<SearchEngine, 'search' | 'complete'>;
  /**
   * What stands for all that the library gives: the same object as long as nothing of it has changed, and another one from
   * then on. No two libraries share one unless they give the same.
   */
  state(): object;
  /** All articles, in the order of their titles. */
  articles(): readonly Article[];
  /** By id. */
  article(id: string): Article | undefined;
  passages(articleId: string): readonly Passage[];
  /** By its id in any form a person types: `kaz22§8`, `KAZ22 § 8`, `kaz22#8`, `kaz22:8`. */
  passage(typed: string): Passage | undefined;
  quotes(articleId: string): readonly Quote[];
  /** The quotes that have a part in the passage, in order. */
  quotesIn(passage: Passage): readonly Quote[];
  speaker(articleId: string, speakerId: string): Speaker | undefined;
  speakers(articleId: string): readonly Speaker[];
  /** How to compare words of the article's language. */
  lexical(article: Article): Lexical;
  /** What is known of the grammar of the article's language; `undefined` for a language that is not read. */
  grammar(article: Article): LanguagePack | undefined;
}

/**
 * A library that articles can be put into, in steps: until the last one everything is as it was before, from then on as it
 * is to be. One article at a time.
 */
export interface MutableLibrary extends Library {
  /** Adds an article, or replaces the one of the same id. */
  putting(article: Article, passages: readonly Passage[], reading: QuoteReading): Steps;
  /** Takes over an article that the search engine holds already; its passages and quotes are looked at when first needed. */
  restore(article: Article, passages: () => readonly Passage[], reading: QuoteReading): void;
  /** Removes an article, if it is there. */
  removing(articleId: string): Steps;
}
