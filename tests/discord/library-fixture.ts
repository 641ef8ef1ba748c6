import { createLibrary } from '../../src/answer/create-library.ts';
import type { Library } from '../../src/answer/library.ts';
import type { Result } from '../../src/model/answer.ts';
import type { Article, ArticleMetadata } from '../../src/model/article.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Certainty, Quote, QuoteKind, Speaker } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { finish } from '../../src/slices/steps.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';

/** A quote as a test writes it down. */
export interface WrittenQuote {
  readonly words: string;
  readonly kind: QuoteKind;
  readonly speaker?: { readonly name: string; readonly role?: string };
  readonly certainty?: Certainty;
}

/** An article as a test writes it down. */
export interface WrittenArticle extends Partial<ArticleMetadata> {
  readonly key: string;
  readonly text: string;
  readonly language?: string;
  readonly quotes?: readonly WrittenQuote[];
  /** Paragraphs that are no passages. */
  readonly headings?: readonly string[];
}

/** A library of written articles, with the words and quotes given; nothing in it can be searched. */
export function libraryOf(...written: readonly WrittenArticle[]): Library {
  const library = createLibrary({ engine: silentEngine(), lexicals: [PLAIN] });
  for (const { key, text, language = 'fr', quotes = [], headings = [], ...metadata } of written) {
    const article: Article = {
      id: key,
      key,
      source: `${key}.txt`,
      language,
      title: key,
      ...metadata,
      text,
      headings: [],
    };
    const passages = paragraphs(text)
      .filter(({ start, end }) => !headings.includes(text.slice(start, end)))
      .map((span, index) => passageAt(article, span, index + 1));
    const speakers = quotes.flatMap(({ speaker }) => (speaker ? [speakerOf(speaker)] : []));
    finish(
      library.putting(article, passages, {
        quotes: quotes.map((quote, at) => quoteOf(article, quote, at)),
        speakers,
      }),
    );
  }
  return library;
}

/** A result for a passage of `library`, with the words of `bold` matching and the quote of `quoted` answering. */
export function resultOf(
  library: Library,
  passageId: string,
  {
    bold = [],
    quoted,
    ...more
  }: { readonly bold?: readonly string[]; readonly quoted?: string } & Partial<Result> = {},
): Result {
  const passage = library.passage(passageId);
  const article = library.article(passage?.articleId ?? '');
  if (!passage || !article) throw new Error(`no passage ${passageId}`);
  const quote = library.quotesIn(passage).find(({ text }) => quoted !== undefined && text.includes(quoted));
  const speaker = library.speaker(article.id, quote?.attribution?.speakerId ?? '');
  return {
    article,
    passage,
    excerpt: passage.span,
    matches: bold.map((words) => spanOf(article.text, words, passage.span)),
    match: 'exact',
    confidence: 0.9,
    quote: quote
      ? {
          text: quote.text,
          kind: quote.kind,
          parts: quote.parts,
          speaker: speaker ? { name: speaker.name, ...(speaker.role ? { role: speaker.role } : {}) } : null,
          certainty: quote.attribution?.certainty ?? 'inferred',
        }
      : null,
    ...more,
  };
}

const PLAIN = {
  language: 'fr',
  stopWords: new Set<string>(),
  elisions: new Set<string>(),
  stem: (word: string) => word,
  abbreviations: new Set(['M']),
};

function silentEngine(): SearchEngine {
  return {
    add: () => {},
    remove: () => {},
    *adding() {},
    *removing() {},
    *tidying() {},
    search: () => [],
    complete: () => [],
    size: 0,
  };
}

function passageAt(article: Article, span: Span, number: number): Passage {
  const text = article.text.slice(span.start, span.end);
  return { id: `${article.key}§${number}`, articleId: article.id, span, text };
}

function quoteOf(
  article: Article,
  { words, kind, speaker, certainty = 'explicit' }: WrittenQuote,
  at: number,
): Quote {
  const span = spanOf(article.text, words, { start: 0, end: article.text.length });
  return {
    id: `${article.id}-${at}`,
    articleId: article.id,
    kind,
    parts: [span],
    marked: kind === 'direct' ? [span] : [],
    text: words,
    attribution: { ruleId: 'written', certainty, ...(speaker ? { speakerId: speaker.name } : {}) },
  };
}

function speakerOf({ name, role }: { readonly name: string; readonly role?: string }): Speaker {
  return { id: name, name, aliases: [], kind: 'person', ...(role === undefined ? {} : { role }) };
}

function spanOf(text: string, words: string, within: Span): Span {
  const start = text.indexOf(words, within.start);
  if (start < 0 || start + words.length > within.end)
    throw new Error(`these words do not stand there: ${words}`);
  return { start, end: start + words.length };
}
