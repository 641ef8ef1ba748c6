import type { Article } from '../model/article.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import type { Correction, ReportedWords } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { overlap } from '../text/span.ts';
import { words } from '../text/words.ts';
import { findWords } from './find-words.ts';
import type { Library } from './library.ts';
import { stateOver } from './state-over.ts';
import { quoteText } from './verify.ts';

interface Reading {
  readonly quotes: readonly Quote[];
  /** Those whom corrections name, by id. */
  readonly speakers: ReadonlyMap<string, Speaker>;
}

/** Spans are the same words when more than this share of each lies in the other. */
const SAME = 0.5;
const RULE = 'corrected';

/**
 * The library as corrections have it: quotes have the speaker whom a correction names, and what is no quote is none.
 * Whatever is corrected is looked for in the text as it stands now, so that corrections hold when articles are read anew.
 *
 * @param corrections in the order in which they were made: the last on the same words holds.
 */
export function withCorrections(library: Library, corrections: readonly Correction[]): Library {
  if (corrections.length === 0) return library;
  const byKey = Map.groupBy(corrections, ({ words: { articleKey } }) => articleKey);
  // The quotes of an article are the same list as long as it is not read anew.
  const readings = new WeakMap<readonly Quote[], Reading>();
  const readingOf = (articleId: string): Reading | undefined => {
    const article = library.article(articleId);
    const own = article && byKey.get(article.key);
    if (!article || !own) return undefined;
    const found = library.quotes(articleId);
    const reading = readings.get(found) ?? correct(library, article, found, own);
    readings.set(found, reading);
    return reading;
  };
  return {
    search: library.search,
    state: stateOver(() => [library.state()]),
    articles: () => library.articles(),
    article: (id) => library.article(id),
    passages: (articleId) => library.passages(articleId),
    passage: (typed) => library.passage(typed),
    quotes: (articleId) => readingOf(articleId)?.quotes ?? library.quotes(articleId),
    quotesIn: (passage) =>
      readingOf(passage.articleId)?.quotes.filter(({ parts }) =>
        parts.some((part) => overlap(part, passage.span) > 0),
      ) ?? library.quotesIn(passage),
    speaker: (articleId, speakerId) =>
      readingOf(articleId)?.speakers.get(speakerId) ?? library.speaker(articleId, speakerId),
    speakers: (articleId) => [
      ...library.speakers(articleId),
      ...(readingOf(articleId)?.speakers.values() ?? []),
    ],
    lexical: (article) => library.lexical(article),
    grammar: (article) => library.grammar(article),
  };
}

/** Where the words of a report or a correction stand now; `undefined` when the article or the words are gone. */
export function placeOf(
  library: Library,
  { articleKey, passageId, parts }: ReportedWords,
): { readonly article: Article; readonly parts: readonly Span[] } | undefined {
  const article = library.articles().find(({ key }) => key === articleKey);
  const near = library.passage(passageId);
  const found = article && findWords(article, parts, near?.articleId === article.id ? near.span : undefined);
  return article && found && { article, parts: found };
}

function correct(
  library: Library,
  article: Article,
  found: readonly Quote[],
  corrections: readonly Correction[],
): Reading {
  const speakers = new Map<string, Speaker>();
  let quotes = found;
  for (const { id, words: reported, speaker } of corrections) {
    const place = placeOf(library, reported);
    if (!place) continue;
    const isMeant = (quote: Quote): boolean => isSame(quote.parts, place.parts);
    if (speaker === null) {
      quotes = quotes.filter((quote) => !isMeant(quote));
      continue;
    }
    const named = speakerCalled(library, article, speaker);
    if (named.id.startsWith(RULE)) speakers.set(named.id, named);
    const changes = {
      attribution: { speakerId: named.id, ruleId: RULE, certainty: 'explicit' },
      isCorrected: true,
    } as const;
    if (quotes.some(isMeant))
      quotes = quotes.map((quote) => (isMeant(quote) ? { ...quote, ...changes } : quote));
    else if (reported.kind !== undefined)
      quotes = inOrder([...quotes, { ...newQuote(article, id, place.parts, reported.kind), ...changes }]);
  }
  return { quotes, speakers };
}

/** A quote that is no longer found, though its words stand there. */
function newQuote(article: Article, id: string, parts: readonly Span[], kind: Quote['kind']): Quote {
  const marked = kind === 'direct' ? parts : [];
  return { id: `${RULE}:${id}`, articleId: article.id, kind, parts, marked, text: quoteText(article, parts) };
}

/** The speaker of the article who has that name, or a new one. */
function speakerCalled(library: Library, article: Article, name: string): Speaker {
  const folded = foldedName(name);
  const known = library
    .speakers(article.id)
    .find((speaker) => [speaker.name, ...speaker.aliases].some((each) => foldedName(each) === folded));
  return known ?? { id: `${RULE}:${folded}`, name, aliases: [], kind: 'person' };
}

function foldedName(name: string): string {
  return words(name)
    .map((word) => word.folded)
    .join(' ');
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  const shared = a.reduce((sum, part) => sum + b.reduce((each, other) => each + overlap(part, other), 0), 0);
  return shared > lengthOf(a) * SAME && shared > lengthOf(b) * SAME;
}

function lengthOf(parts: readonly Span[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function inOrder(quotes: readonly Quote[]): Quote[] {
  return quotes.toSorted((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}
