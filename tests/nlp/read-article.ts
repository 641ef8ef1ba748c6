import { languagePack } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { QuoteReading } from '../../src/model/quote.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';

/** What a reading says, in words: for tests that compare it at a glance. */
export interface ReadQuote {
  readonly words: string;
  readonly kind: string;
  readonly speaker: string | undefined;
  readonly certainty: string | undefined;
}

/** An article of that text, without headings. */
export function articleOf(text: string, language = 'fr'): Article {
  return { id: 'a', key: 'a', source: 'a', language, title: 'a', text, headings: [] };
}

/** The reading of a text. */
export function readText(text: string, language = 'fr'): QuoteReading {
  return read(articleOf(text, language));
}

/** The reading of an article. */
export function read(article: Article): QuoteReading {
  const pack = languagePack(article.language);
  if (pack === undefined) throw new Error(`no language pack for ${article.language}`);
  return extractQuotes(article, pack);
}

/** The quotes of a text with their speakers' names. */
export function readQuotesOf(text: string, language = 'fr'): ReadQuote[] {
  const { quotes, speakers } = readText(text, language);
  return quotes.map((quote) => ({
    words: quote.text,
    kind: quote.kind,
    speaker: speakers.find(({ id }) => id === quote.attribution?.speakerId)?.name,
    certainty: quote.attribution?.certainty,
  }));
}
