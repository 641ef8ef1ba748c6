import type { Library } from '../answer/library.ts';
import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Steps } from '../slices/steps.ts';

/** An article on its way into a library. Neither promise is ever rejected. */
export interface Shelved {
  /** Resolves when it is there; a long one has no quotes yet. */
  readonly there: Promise<void>;
  /** Resolves when its quotes are there too. */
  readonly read: Promise<void>;
}

/** A place for the articles of one server, beside those that every server sees. */
export interface OwnShelf {
  /** Both together. */
  readonly library: Library;
  /** Puts an article, or replaces the one of the same id, after all that came before. */
  readonly put: (article: Article, passages: Steps<readonly Passage[]>) => Shelved;
  /** Resolves when it is no longer there. */
  readonly remove: (articleId: string) => Promise<void>;
}
