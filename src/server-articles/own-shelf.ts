import type { Library } from '../answer/library.ts';
import type { CorpusArticle } from '../ingest/corpus.ts';

/** A place for the articles of one server, beside those that every server sees. */
export interface OwnShelf {
  /** Both together. */
  readonly library: Library;
  /** Puts an article at once, or replaces the one of the same id; resolves when its quotes are read. Never fails. */
  readonly put: (article: CorpusArticle) => Promise<void>;
  readonly remove: (articleId: string) => void;
}
