import { languagePack } from '../../lang/index.ts';
import type { Article } from '../../model/article.ts';
import type { QuoteReading } from '../../model/quote.ts';
import { extractQuotes } from '../../nlp/extract-quotes.ts';
import { withNestedQuotes } from '../../nlp/nested-quotes.ts';

/** Ten times as many as the most talkative news of the largest size hold: more are made up, and would fill the memory. */
const MOST_QUOTES = 100_000;

/**
 * The quotes of an article, with those inside of others; none in a language that has no pack.
 *
 * @throws RangeError when there are more than `most`.
 */
export function quotesOf(article: Article, most = MOST_QUOTES): QuoteReading {
  const pack = languagePack(article.language);
  if (!pack) return { quotes: [], speakers: [] };
  const reading = withNestedQuotes(article, extractQuotes(article, pack), pack);
  if (reading.quotes.length > most) throw new RangeError(`it has more than ${most} quotes`);
  return reading;
}
