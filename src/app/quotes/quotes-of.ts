import { languagePack } from '../../lang/index.ts';
import type { Article } from '../../model/article.ts';
import type { QuoteReading } from '../../model/quote.ts';
import { extractQuotes } from '../../nlp/extract-quotes.ts';
import { withNestedQuotes } from '../../nlp/nested-quotes.ts';

/** The quotes of an article, with those inside of others; none in a language that has no pack. */
export function quotesOf(article: Article): QuoteReading {
  const pack = languagePack(article.language);
  if (!pack) return { quotes: [], speakers: [] };
  return withNestedQuotes(article, extractQuotes(article, pack), pack);
}
