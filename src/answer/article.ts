import type { Answer, Result } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import { sentences } from '../text/sentences.ts';
import { overlap } from '../text/span.ts';
import { words } from '../text/words.ts';
import { findArticle, knownArticles } from './find-article.ts';
import type { Library } from './library.ts';
import { buildResult } from './locate.ts';
import { speakerOf } from './said-by.ts';

/** What to do with articles. */
export interface ArticleRequest {
  /** `list` names them all, `show` shows one from its beginning, `random` shows some quote. */
  readonly action: 'list' | 'show' | 'random';
  /** Key or title: which one to show, or from which to take a quote. */
  readonly article?: string | undefined;
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
}

const command = 'article';
/** A shorter quote says too little to stand alone. */
const FEWEST_WORDS = 6;

/** Lists the articles, shows one passage by passage, or picks a quote by chance. */
export function article(library: Library, request: ArticleRequest): Answer {
  const articles = library.articles();
  if (articles.length === 0) return { status: 'invalid', command, problem: { code: 'no-articles' } };
  if (request.action === 'list') return answerOf(articles.flatMap((each) => opening(library, each) ?? []));
  const given = request.article?.trim() ?? '';
  const named = given === '' ? undefined : findArticle(library, given);
  if (!named && (given !== '' || request.action === 'show')) {
    const problem = {
      code: 'unknown-article',
      given: given.slice(0, 80),
      known: knownArticles(library),
    } as const;
    return { status: 'invalid', command, problem };
  }
  if (request.action === 'random') return randomQuote(library, named ? [named] : articles, request.random);
  return answerOf(named ? library.passages(named.id).map((passage) => plain(library, named, passage)) : []);
}

function answerOf(results: readonly Result[]): Answer {
  if (results.length === 0) return { status: 'nothing-found', command, suggestions: [] };
  return { status: 'found', command, results, suggestions: [] };
}

/** An article never changes, and a list of thousands is asked for page by page. */
const openings = new WeakMap<Article, Result>();

/** The first sentence of an article. */
function opening(library: Library, each: Article): Result | undefined {
  const known = openings.get(each);
  if (known) return known;
  const made = makeOpening(library, each);
  if (made) openings.set(each, made);
  return made;
}

function makeOpening(library: Library, each: Article): Result | undefined {
  const [passage] = library.passages(each.id);
  if (!passage) return undefined;
  const [excerpt] = sentences(each.text, passage.span, library.lexical(each).abbreviations);
  const parts = { match: 'approximate', confidence: 1, stressed: [] } as const;
  return buildResult(library, each, passage, excerpt ? { ...parts, excerpt } : parts);
}

function plain(library: Library, each: Article, passage: Passage): Result {
  const [quote, ...others] = library.quotesIn(passage);
  return buildResult(library, each, passage, {
    match: 'approximate',
    confidence: 1,
    stressed: [],
    excerpt: passage.span,
    ...(quote && others.length === 0 ? { quote } : {}),
  });
}

/** A direct quote of somebody who is known, long enough to stand alone; every one is as likely. */
function randomQuote(library: Library, articles: readonly Article[], random: () => number): Answer {
  const all = articles.flatMap((each) =>
    library
      .quotes(each.id)
      .filter((quote) => quote.kind === 'direct' && words(quote.text).length >= FEWEST_WORDS)
      .filter((quote) => speakerOf(library, quote) !== undefined)
      .map((quote) => ({ each, quote })),
  );
  const chosen = all[Math.floor(random() * all.length)];
  const [part] = chosen?.quote.parts ?? [];
  const passage =
    chosen && part && library.passages(chosen.each.id).find(({ span }) => overlap(span, part) > 0);
  if (!chosen || !passage) return { status: 'nothing-found', command, suggestions: knownArticles(library) };
  const { each, quote } = chosen;
  return answerOf([
    buildResult(library, each, passage, { match: 'approximate', confidence: 1, stressed: [], quote }),
  ]);
}
