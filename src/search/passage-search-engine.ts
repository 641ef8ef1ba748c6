import type { Article } from '../model/article.ts';
import type { Lexical } from '../model/language.ts';
import type { Hit } from '../model/passage.ts';
import { finish, type Steps } from '../slices/steps.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { SearchDocument, SearchEngine, SearchRequest } from './engine.ts';
import type { Change } from './index/index-writer.ts';
import { LanguageSearch } from './language-search.ts';
import type { QueryOptions } from './ranking/query-plan.ts';

const DEFAULT_LIMIT = 10;
/** Nobody types more; what lies beyond cannot change which passage is meant. */
const MAXIMUM_LENGTH = 6_000;

/** The search engine over one index a language. */
export class PassageSearchEngine implements SearchEngine {
  /** In the order of the lexicals; the first one also takes articles in any other language. */
  readonly languages: readonly LanguageSearch[];

  /**
   * @param beside an engine with the same languages whose passages are found too, as if they were its own.
   * @throws RangeError when there is no language.
   */
  constructor(lexicals: readonly Lexical[], beside?: PassageSearchEngine) {
    if (lexicals.length === 0) throw new RangeError('A search engine needs at least one language');
    this.languages = lexicals.map((lexical, at) => new LanguageSearch(lexical, beside?.languages[at]));
  }

  add(article: Article, documents: readonly SearchDocument[]): void {
    finish(this.adding(article, documents));
    finish(this.tidying());
  }

  remove(articleId: string): void {
    finish(this.removing(articleId));
    finish(this.tidying());
  }

  *adding(article: Article, documents: readonly SearchDocument[]): Steps {
    const changes = yield* this.withdrawing(article.id);
    changes.push(yield* this.languageOf(article).index.writer.adding(article, documents));
    for (const change of changes) change();
  }

  *removing(articleId: string): Steps {
    for (const change of yield* this.withdrawing(articleId)) change();
  }

  *tidying(): Steps {
    for (const language of this.languages) yield* language.tidying();
  }

  search(request: SearchRequest): readonly Hit[] {
    const text = request.text.slice(0, MAXIMUM_LENGTH);
    const limit = request.limit ?? DEFAULT_LIMIT;
    return this.inEach(text, limit, (language, options) =>
      language.search({ ...request, text, limit }, options),
    );
  }

  complete(typed: string, limit = DEFAULT_LIMIT): readonly Hit[] {
    const text = typed.slice(0, MAXIMUM_LENGTH);
    return this.inEach(text, limit, (language, options) => language.complete(text, limit, options));
  }

  get size(): number {
    return this.languages.reduce((sum, { index }) => sum + index.size, 0);
  }

  /** Differs after every step that changed anything. */
  get revision(): number {
    return this.languages.reduce((sum, { index }) => sum + index.revision, 0);
  }

  /** The ids of the articles that it holds. */
  articleIds(): string[] {
    return this.languages.flatMap(({ index }) => [...index.articles.byId.keys()]);
  }

  /** The index that holds an article's passages. */
  languageOf(article: Article): LanguageSearch {
    const own = this.languages.find(({ index }) => index.lexical.language === article.language);
    const found = own ?? this.languages[0];
    if (found === undefined) throw new RangeError('A search engine needs at least one language');
    return found;
  }

  /** An article may have been in another language before. */
  private *withdrawing(articleId: string): Steps<Change[]> {
    const changes: Change[] = [];
    for (const { index } of this.languages) {
      if (index.articles.byId.has(articleId)) changes.push(yield* index.writer.removing(articleId));
    }
    return changes;
  }

  private inEach(
    text: string,
    limit: number,
    ask: (language: LanguageSearch, options: QueryOptions) => readonly Hit[],
  ): readonly Hit[] {
    const lexicals = this.languages.map(({ index }) => index.lexical);
    const asked = detectLanguage(text, lexicals);
    const stopWords = lexicals.find(({ language }) => language === asked)?.stopWords ?? new Set<string>();
    const found = this.languages.flatMap((language) =>
      ask(language, { stopWords, isForeign: language.index.lexical.language !== asked }),
    );
    return found.sort((a, b) => b.score - a.score).slice(0, Math.max(0, limit));
  }
}
