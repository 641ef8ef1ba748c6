import type { Answer, Result } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { overlap } from '../text/span.ts';
import type { Library } from './library.ts';
import { buildResult, locate } from './locate.ts';
import { problemWith, scopeOf } from './request.ts';
import { isSaidBy } from './said-by.ts';
import { suggestInstead } from './suggest.ts';

/** Whose quotes to show. */
export interface QuotesRequest {
  /** The speaker's name, or enough of it. */
  readonly speaker: string;
  /** Only those on this subject. */
  readonly about?: string | undefined;
  /** Only this article: its key or title. */
  readonly article?: string | undefined;
}

const MOST_RESULTS = 10;

/** What a speaker says: the quotes nearest to the subject, or all of them in the order of the articles. */
export function quotes(library: Library, { speaker, about, article }: QuotesRequest): Answer {
  const command = 'quotes';
  const problem = problemWith(library, speaker);
  if (problem) return { status: 'invalid', command, problem };
  const scope = scopeOf(library, article);
  if ('problem' in scope) return { status: 'invalid', command, problem: scope.problem };
  const results = isBlank(about)
    ? allQuotes(library, speaker, scope.articleIds)
    : locate(library, { text: about ?? '', kind: 'question', speaker, ...scope }).results;
  if (results.length > 0) return { status: 'found', command, results, suggestions: [] };
  return { status: 'nothing-found', command, suggestions: suggestInstead(library, []) };
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** Direct quotes before reported ones, each kind in the order of the articles. */
function allQuotes(library: Library, speaker: string, articleIds: ReadonlySet<string> | undefined): Result[] {
  const articles = library.articles().filter(({ id }) => articleIds === undefined || articleIds.has(id));
  const said = articles.flatMap((article) =>
    library
      .quotes(article.id)
      .filter((quote) => isSaidBy(library, quote, speaker))
      .map((quote) => ({ article, quote })),
  );
  return said
    .sort((a, b) => Number(b.quote.kind === 'direct') - Number(a.quote.kind === 'direct'))
    .slice(0, MOST_RESULTS)
    .flatMap(({ article, quote }) => resultFor(library, article, quote) ?? []);
}

function resultFor(library: Library, article: Article, quote: Quote): Result | undefined {
  const [part] = quote.parts;
  const passage = part && library.passages(article.id).find(({ span }) => overlap(span, part) > 0);
  return (
    passage &&
    buildResult(library, article, passage, { match: 'approximate', confidence: 1, stressed: [], quote })
  );
}
