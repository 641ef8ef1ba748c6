import { languagePack } from '../lang/index.ts';
import type { Article } from '../model/article.ts';
import type { QuoteReading } from '../model/quote.ts';
import { extractQuotes } from '../nlp/extract-quotes.ts';
import { withNestedQuotes } from '../nlp/nested-quotes.ts';
import type { OnFault } from './on-fault.ts';

/** An article in a language that has no pack, or in which the reading fails, is still searched and shown. */
export function readQuotes(article: Article, onFault: OnFault): QuoteReading {
  const pack = languagePack(article.language);
  if (!pack) return { quotes: [], speakers: [] };
  try {
    return withNestedQuotes(article, extractQuotes(article, pack), pack);
  } catch (error) {
    onFault(error, `the quotes of ${article.source} could not be read`);
    return { quotes: [], speakers: [] };
  }
}
