import type { Answer, Result, Suggestion } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { overlap } from '../text/span.ts';
import { type QuotedSpeaker, speakerSuggestion } from './find-speaker.ts';
import type { Library } from './library.ts';
import { buildResult, locate } from './locate.ts';
import { problemWith, scopeOf } from './request.ts';
import { isSaidBy, speakerOf } from './said-by.ts';
import { silentSpeaker, speakersCalled } from './silent-speaker.ts';
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

/** So many persons of one name are told apart. */
const MOST_NAMESAKES = 5;

/** What a speaker says: the quotes nearest to the subject, or all of them, each person's of that name together. */
export function quotes(library: Library, { speaker, about, article }: QuotesRequest): Answer {
  const command = 'quotes';
  const problem = problemWith(library, speaker);
  if (problem) return { status: 'invalid', command, problem };
  const scope = scopeOf(library, article);
  if ('problem' in scope) return { status: 'invalid', command, problem: scope.problem };
  const called = speakersCalled(library, speaker);
  const subject = about?.trim() ?? '';
  const results =
    subject === ''
      ? allQuotes(library, speaker, called, scope.articleIds)
      : locate(library, { text: subject, kind: 'question', speaker, ...scope }).results;
  if (results.length > 0)
    return { status: 'found', command, results, suggestions: namesakes(results, called) };
  const silent = silentSpeaker(library, speaker);
  const weak =
    subject === ''
      ? []
      : library.search.search({ text: subject, kind: 'question', limit: MOST_NAMESAKES, ...scope });
  const suggestions = silent.nearest.length > 0 && weak.length === 0 ? [] : suggestInstead(library, weak);
  return { status: 'nothing-found', command, silent: [silent], suggestions };
}

/** The full names, where the quotes shown are of several persons. */
function namesakes(results: readonly Result[], called: readonly QuotedSpeaker[]): Suggestion[] {
  const shown = new Set(results.map(({ quote }) => quote?.speaker?.name));
  const several = called.filter(({ name }) => shown.has(name));
  return several.length < 2 ? [] : several.slice(0, MOST_NAMESAKES).map(speakerSuggestion);
}

/** Those of the person quoted most first; of each, direct quotes before reported ones, in the order of the articles. */
function allQuotes(
  library: Library,
  typed: string,
  called: readonly QuotedSpeaker[],
  articleIds: ReadonlySet<string> | undefined,
): Result[] {
  const articles = library.articles().filter(({ id }) => articleIds === undefined || articleIds.has(id));
  const places = new Map(called.map(({ name }, place) => [name, place]));
  const said = articles.flatMap((article) =>
    library
      .quotes(article.id)
      .filter((quote) => isSaidBy(library, quote, typed))
      .map((quote) => {
        // Whoever has no name of their own comes after those who have one.
        const place = places.get(speakerOf(library, quote)?.name ?? '') ?? called.length;
        return { article, quote, place, isReported: quote.kind === 'direct' ? 0 : 1 };
      }),
  );
  return said
    .sort((a, b) => a.place - b.place || a.isReported - b.isReported)
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
