import type { AnsweredQuote } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { isWithin } from '../text/span.ts';
import type { AlignedWord } from './align.ts';
import type { Library } from './library.ts';
import { speakerOf } from './said-by.ts';
import { quoteText } from './verify.ts';

/** A quote must hold this share of the words that matched to be the one that answers. */
const ENOUGH = 0.5;

/**
 * The quote that holds most of the matched words; of two that hold the same, the inner one. `undefined` when most of
 * the words that matched stand outside of all quotes.
 */
export function chooseQuote(quotes: readonly Quote[], matches: readonly AlignedWord[]): Quote | undefined {
  const total = matches.reduce((sum, match) => sum + match.weight, 0);
  let best: { quote: Quote; held: number } | undefined;
  for (const quote of quotes) {
    const held = weightWithin(quote.parts, matches);
    if (held === 0 || held < total * ENOUGH) continue;
    const isBetter =
      !best || held > best.held || (held === best.held && lengthOf(quote) < lengthOf(best.quote));
    if (isBetter) best = { quote, held };
  }
  return best?.quote;
}

/** A quote as an answer shows it. */
export function answeredQuote(library: Library, article: Article, quote: Quote): AnsweredQuote {
  const outer =
    quote.within === undefined ? undefined : library.quotes(article.id).find(({ id }) => id === quote.within);
  return {
    text: quoteText(article, quote.parts),
    kind: quote.kind,
    parts: quote.parts,
    speaker: namedSpeaker(library, quote),
    certainty: quote.attribution?.certainty ?? 'inferred',
    ...(quote.isCorrected ? { isCorrected: true } : {}),
    ...(outer ? { quotedBy: namedSpeaker(library, outer) } : {}),
  };
}

function namedSpeaker(library: Library, quote: Quote): AnsweredQuote['speaker'] {
  const speaker = speakerOf(library, quote);
  if (!speaker) return null;
  return { name: speaker.name, ...(speaker.role === undefined ? {} : { role: speaker.role }) };
}

function weightWithin(parts: readonly Span[], matches: readonly AlignedWord[]): number {
  return matches
    .filter((match) => parts.some((part) => isWithin(match, part)))
    .reduce((sum, match) => sum + match.weight, 0);
}

function lengthOf(quote: Quote): number {
  return quote.parts.reduce((sum, part) => sum + part.end - part.start, 0);
}
