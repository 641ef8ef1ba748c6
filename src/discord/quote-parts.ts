import type { Library } from '../answer/library.ts';
import { passageParts } from '../answer/passage-parts.ts';
import type { Result } from '../model/answer.ts';
import type { Span } from '../model/span.ts';
import { quoteLines } from './block-quote.ts';

/** In characters of markdown, without stress: so much fits even beside the longest names and titles. */
const LONGEST_PART = 1200;

/** A passage in parts that each fit into a message, in order. The same passage always gives the same parts. */
export function quoteParts(result: Result, library: Library): Span[] {
  const { article, passage } = result;
  const bare: Result = { ...result, matches: [], quote: null };
  const fits = (span: Span): boolean =>
    span.end - span.start <= LONGEST_PART && quoteLines(bare, span).length <= LONGEST_PART;
  return passageParts(article, passage, library.lexical(article).abbreviations, fits);
}

/** The part that holds a place in the article: the last that begins at or before it. */
export function partAt(parts: readonly Span[], place: number): number {
  return Math.max(
    0,
    parts.findLastIndex(({ start }) => start <= place),
  );
}
