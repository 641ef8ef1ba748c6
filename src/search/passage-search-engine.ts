import type { Article } from '../model/article.ts';
import type { Lexical } from '../model/language.ts';
import type { Hit } from '../model/passage.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { SearchDocument, SearchEngine, SearchRequest } from './engine.ts';
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
    this.remove(article.id);
    this.languageOf(article).index.add(article, documents);
  }

  remove(articleId: string): void {
    for (const language of this.languages) language.remove(articleId);
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

  /** Does now what the first query after many new articles would otherwise have to wait for. Nothing depends on it. */
  prepare(): void {
    for (const language of this.languages) language.prepare();
  }

  get size(): number {
    return this.languages.reduce((sum, { index }) => sum + index.size, 0);
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
