import type { Answer, Result } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { overlap } from '../text/span.ts';
import { words } from '../text/words.ts';
import { findArticle, knownArticles } from './find-article.ts';
import { keySentences } from './key-sentences.ts';
import type { Library } from './library.ts';
import { buildResult } from './locate.ts';
import { speakerOf } from './said-by.ts';

const KEY_SENTENCES = 4;
const KEY_QUOTES = 3;
/** A direct quote of fewer words says too little to stand alone. */
const FEWEST_QUOTED_WORDS = 6;

/** Sums an article up in its own words: key sentences, then key quotes of different speakers; all in reading order. */
export function summary(library: Library, typed: string): Answer {
  const command = 'summary';
  if (library.articles().length === 0)
    return { status: 'invalid', command, problem: { code: 'no-articles' } };
  const article = findArticle(library, typed);
  if (!article) {
    const problem = {
      code: 'unknown-article',
      given: typed.slice(0, 80),
      known: knownArticles(library),
    } as const;
    return { status: 'invalid', command, problem };
  }
  const results = summarise(library, article);
  if (results.length === 0) return { status: 'nothing-found', command, suggestions: knownArticles(library) };
  return { status: 'found', command, results, suggestions: [] };
}

/** The key sentences and key quotes of an article, each a checked result, in reading order. */
export function summarise(library: Library, article: Article): Result[] {
  const quotes = keyQuotes(library, article);
  const own = ownSentences(library, article);
  const key = keySentences(article.text, own, KEY_SENTENCES, library.lexical(article));
  const chosen = [
    ...key.map((span) => ({ span, quote: reportedIn(library, article, span) })),
    ...quotes.map((quote) => ({ span: quote.parts[0] ?? { start: 0, end: 0 }, quote })),
  ].sort((a, b) => a.span.start - b.span.start);
  return chosen.flatMap(({ span, quote }) => {
    const passage = passageAt(library, article, span);
    if (!passage) return [];
    const result = buildResult(library, article, passage, {
      match: 'approximate',
      confidence: 1,
      stressed: [],
      excerpt: quote ? excerptOf(library, article, passage, quote) : span,
      ...(quote ? { quote } : {}),
    });
    return [result];
  });
}

/** The reported speech that makes up most of a sentence, if there is any: the sentence is then its speaker's. */
function reportedIn(library: Library, article: Article, sentence: Span): Quote | undefined {
  return library.quotes(article.id).find((quote) => {
    const held = quote.parts.reduce((sum, part) => sum + overlap(part, sentence), 0);
    return held > (sentence.end - sentence.start) / 2;
  });
}

/** The sentences in which the article itself speaks, or reports without marks. */
function ownSentences(library: Library, article: Article): Span[] {
  const direct = library.quotes(article.id).filter((quote) => quote.kind === 'direct');
  const { abbreviations } = library.lexical(article);
  return library
    .passages(article.id)
    .flatMap(({ span }) => sentences(article.text, span, abbreviations))
    .filter((span) => !direct.some((quote) => quote.parts.some((part) => overlap(part, span) > 0)));
}

/** One direct quote of each of the speakers quoted most, the longest that is not a speech. */
function keyQuotes(library: Library, article: Article): Quote[] {
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of library.quotes(article.id)) {
    const speaker = speakerOf(library, quote);
    if (!speaker || quote.kind !== 'direct' || words(quote.text).length < FEWEST_QUOTED_WORDS) continue;
    bySpeaker.set(speaker.id, [...(bySpeaker.get(speaker.id) ?? []), quote]);
  }
  return [...bySpeaker.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, KEY_QUOTES)
    .flatMap((quotes) =>
      quotes.reduce((best, quote) => (quote.text.length > best.text.length ? quote : best)),
    );
}

/** The sentences of the passage in which the quote stands. */
function excerptOf(library: Library, article: Article, passage: Passage, quote: Quote): Span {
  const { abbreviations } = library.lexical(article);
  const holding = sentences(article.text, passage.span, abbreviations).filter((sentence) =>
    quote.parts.some((part) => overlap(part, sentence) > 0),
  );
  return { start: holding[0]?.start ?? passage.span.start, end: holding.at(-1)?.end ?? passage.span.end };
}

function passageAt(library: Library, article: Article, span: Span): Passage | undefined {
  return library.passages(article.id).find((passage) => overlap(passage.span, span) > 0);
}
