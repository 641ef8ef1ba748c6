import type { Article } from '../model/article.ts';
import type { Hit, Passage } from '../model/passage.ts';
import type { Steps } from '../slices/steps.ts';

/** A passage as it is indexed. */
export interface SearchDocument {
  readonly passage: Passage;
  /** Names and aliases of the speakers quoted in the passage, which count as if they stood in it. */
  readonly speakers: readonly string[];
}

/** A question to the index. */
export interface SearchRequest {
  /** As the user typed it: any text, any length, any language. */
  readonly text: string;
  /** `question` ranks whole passages; `quote` prefers the words close together, as in one sentence. Default `question`. */
  readonly kind?: 'question' | 'quote';
  /** Only passages of these articles. Default: all. */
  readonly articleIds?: ReadonlySet<string>;
  /** Default 10. */
  readonly limit?: number;
}

/**
 * An index of passages. Deterministic, in memory, answers at once; no request makes it throw. A hit whose confidence is
 * below `ANSWER_THRESHOLD` is too weak to be shown as an answer.
 */
export interface SearchEngine {
  /** Adds an article's passages; an article that is already there is replaced. */
  add(article: Article, documents: readonly SearchDocument[]): void;
  /** Removes an article; afterwards every answer is as if it had never been added. */
  remove(articleId: string): void;
  /**
   * `add` in steps. Until the last one every answer, scores included, is as it was before, from then on as it is to be. One
   * article at a time: what is begun meanwhile throws. Left for good, it leaves everything as it was.
   */
  adding(article: Article, documents: readonly SearchDocument[]): Steps;
  /** `remove` in steps, like `adding`. */
  removing(articleId: string): Steps;
  /** To be done when an article was added or removed in steps: gives back what is no longer needed, which no answer shows. */
  tidying(): Steps;
  /** The best passages, best first. */
  search(request: SearchRequest): readonly Hit[];
  /** The passages that fit words still being typed (the last word may be unfinished), best first. Default limit 10. */
  complete(typed: string, limit?: number): readonly Hit[];
  /** How many passages it holds. */
  readonly size: number;
}

/** The confidence from which a hit is an answer; about one unanswerable question in twenty still gets past it. */
export const ANSWER_THRESHOLD = 0.5;
