import type { Result } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { isWithin } from '../text/span.ts';

/** An answer was about to show something that does not stand in its source. A fault of the program, never shown. */
export class VerbatimFault extends Error {
  override readonly name = 'VerbatimFault';
}

/**
 * Checks every span of a result against its source and returns the result.
 *
 * @throws {VerbatimFault} when anything that would be shown is not a slice of the article.
 */
export function verify(result: Result): Result {
  const { article, passage, excerpt, matches, quote } = result;
  const refuse = (what: string): never => {
    throw new VerbatimFault(`${what} of ${passage.id} does not stand in ${article.source}`);
  };
  if (passage.articleId !== article.id || slice(article, passage.span) !== passage.text) refuse('the text');
  if (!isSlice(article, excerpt) || !isWithin(excerpt, passage.span)) refuse('the excerpt');
  let end = excerpt.start;
  for (const match of matches) {
    if (!isWithin(match, excerpt) || match.start < end || match.end <= match.start) refuse('a stressed word');
    end = match.end;
  }
  if (quote) {
    if (!quote.parts.every((part) => isSlice(article, part))) refuse('a part of the quote');
    if (quote.text !== quoteText(article, quote.parts)) refuse('the quote');
  }
  return result;
}

/** The words of a quote as they stand in the article; what a cue interrupts is joined by ` […] `. */
export function quoteText(article: Article, parts: readonly Span[]): string {
  return parts.map((part) => slice(article, part)).join(' […] ');
}

function slice(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

function isSlice(article: Article, span: Span): boolean {
  return span.start >= 0 && span.start < span.end && span.end <= article.text.length;
}
