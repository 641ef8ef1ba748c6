import type { Suggestion } from '../model/answer.ts';
import type { Passage } from '../model/passage.ts';
import type { Quote } from '../model/quote.ts';
import { align } from './align.ts';
import { chooseQuote } from './choose-quote.ts';
import type { Library } from './library.ts';
import { speakerOf } from './said-by.ts';
import { quoteText } from './verify.ts';

/** Discord takes no longer value; what is cut off is not needed to find the quote again. */
const MAXIMUM_VALUE_LENGTH = 100;
const LABEL_QUOTE_LENGTH = 70;

/**
 * Suggestions for a quote that is being typed: `« words » — Speaker`; the value is the beginning of the quote's own
 * words. With nothing typed, one quote of each speaker.
 */
export function completeQuote(library: Library, typed: string, limit = 25): Suggestion[] {
  if (!/[\p{L}\p{N}]/u.test(typed)) return openingQuotes(library, limit);
  const suggestions = new Map<string, Suggestion>();
  for (const { passage } of library.search.complete(typed, limit)) {
    const suggestion = suggestionIn(library, passage, typed);
    if (suggestion) suggestions.set(suggestion.value, suggestion);
  }
  return [...suggestions.values()].slice(0, limit);
}

/** Suggestions for a passage that is being typed: `kaz22§8 · its beginning`; the value is the passage's id. */
export function completePassage(library: Library, typed: string, limit = 25): Suggestion[] {
  const named = library.passage(typed);
  const found = /[\p{L}\p{N}]/u.test(typed)
    ? library.search.complete(typed, limit).map((hit) => hit.passage)
    : library.articles().flatMap((article) => library.passages(article.id).slice(0, limit));
  const passages = new Map([...(named ? [named] : []), ...found].map((passage) => [passage.id, passage]));
  return [...passages.values()]
    .slice(0, limit)
    .map(({ id, text }) => ({ label: `${id} · ${shorten(text, LABEL_QUOTE_LENGTH)}`, value: id }));
}

function suggestionIn(library: Library, passage: Passage, typed: string): Suggestion | undefined {
  const article = library.article(passage.articleId);
  if (!article) return undefined;
  const quotes = library.quotesIn(passage);
  const [first, ...others] = quotes;
  if (first === undefined) return undefined;
  if (others.length === 0) return quoteSuggestion(library, first);
  const { matches } = align(typed, passage.text, passage.span.start, library.lexical(article));
  return quoteSuggestion(library, chooseQuote(quotes, matches) ?? first);
}

function quoteSuggestion(library: Library, quote: Quote): Suggestion | undefined {
  const article = library.article(quote.articleId);
  if (!article) return undefined;
  const text = quoteText(article, quote.parts);
  const speaker = speakerOf(library, quote);
  const said = shorten(text, LABEL_QUOTE_LENGTH);
  return {
    label: speaker ? `${said} — ${speaker.name}` : said,
    value: cutAtWord(text, MAXIMUM_VALUE_LENGTH),
  };
}

function openingQuotes(library: Library, limit: number): Suggestion[] {
  const suggestions = new Map<string, Suggestion>();
  for (const article of library.articles()) {
    for (const quote of library.quotes(article.id)) {
      const speaker = speakerOf(library, quote);
      const suggestion = quote.kind === 'direct' && speaker ? quoteSuggestion(library, quote) : undefined;
      if (speaker && suggestion && !suggestions.has(speaker.name)) suggestions.set(speaker.name, suggestion);
      if (suggestions.size === limit) return [...suggestions.values()];
    }
  }
  return [...suggestions.values()];
}

function shorten(text: string, maximum: number): string {
  return text.length <= maximum ? text : `${cutAtWord(text, maximum)}…`;
}

/** The beginning of `text` up to the last word that ends within `maximum` code units. */
function cutAtWord(text: string, maximum: number): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= maximum) return line;
  const end = line.lastIndexOf(' ', maximum);
  return line.slice(0, end > 0 ? end : maximum).trimEnd();
}
