import type { Result } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Hit, Passage } from '../model/passage.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { ANSWER_THRESHOLD, type SearchRequest } from '../search/engine.ts';
import { isWithin } from '../text/span.ts';
import { words } from '../text/words.ts';
import { type Alignment, align } from './align.ts';
import { answeredQuote, chooseQuote } from './choose-quote.ts';
import { excerptAround } from './excerpt.ts';
import { nameWords } from './find-speaker.ts';
import type { Library } from './library.ts';
import { matchOf, standsIn } from './match.ts';
import { isSaidBy, speakerOf } from './said-by.ts';
import { verify } from './verify.ts';

/** What to look for in a library. */
export interface LocateRequest extends SearchRequest {
  readonly kind: 'question' | 'quote';
  /** Only quotes of this speaker, as a person typed the name. */
  readonly speaker?: string;
}

/** What a library holds on a request. */
export interface Located {
  /** The passages that answer, best first. */
  readonly results: readonly Result[];
  /** What was too weak to be shown, best first: where suggestions come from. */
  readonly weak: readonly Hit[];
}

const MOST_RESULTS = 10;
/** With a speaker named, as many passages are looked through for theirs. */
const SEARCHED_FOR_SPEAKER = 100;
/** The words stand there one after another: that is an answer, however common they are. */
const EXACT_CONFIDENCE = 0.98;

/** Finds the passages that answer a request, each with the quote in it that does. */
export function locate(library: Library, request: LocateRequest): Located {
  const { speaker, ...search } = request;
  const limit = speaker === undefined ? MOST_RESULTS : SEARCHED_FOR_SPEAKER;
  const weak: Hit[] = [];
  const results: Result[] = [];
  const read = { ...request, words: new Set(words(request.text).map(({ folded }) => folded)) };
  for (const hit of library.search.search({ ...search, limit })) {
    const result = resultOf(library, read, hit);
    if (!result || results.length === MOST_RESULTS) continue;
    if (result !== 'weak' && result.confidence >= ANSWER_THRESHOLD) results.push(result);
    else weak.push(hit);
  }
  // The engine ranks by all the words there are; words that stand there in order and whole come before any others.
  return { results: results.sort((a, b) => Number(b.match === 'exact') - Number(a.match === 'exact')), weak };
}

interface ReadRequest extends LocateRequest {
  /** Its words, folded. */
  readonly words: ReadonlySet<string>;
}

function resultOf(library: Library, request: ReadRequest, hit: Hit): Result | 'weak' | undefined {
  const { passage } = hit;
  const article = library.article(passage.articleId);
  if (!article) return undefined;
  const { speaker } = request;
  const quotes = library
    .quotesIn(passage)
    .filter((quote) => speaker === undefined || isSaidBy(library, quote, speaker));
  if (speaker !== undefined && quotes.length === 0) return undefined;
  // Only the very words could still make an answer of it, and looking for them takes less than aligning.
  if (hit.confidence < ANSWER_THRESHOLD && !standsIn(request.text, passage.text)) return 'weak';

  const asked = namedIn(library, quotes, request.words);
  const alignment = bestAlignment(library, article, request.text, passage, asked);
  const match = matchOf(request.text, passage.text, alignment);
  // Of one who was asked for by name the words are wanted, even where they share none with the request.
  const quote =
    chooseQuote(asked.length > 0 ? asked : quotes, alignment.matches) ??
    asked[0] ??
    (speaker === undefined ? undefined : quotes[0]);
  const isExact = match === 'exact' && alignment.matches.length > 1;
  const stressed = request.kind === 'quote' || isExact ? alignment.matches : hit.matches;
  return buildResult(library, article, passage, {
    match,
    confidence: isExact ? Math.max(hit.confidence, EXACT_CONFIDENCE) : hit.confidence,
    stressed,
    ...(quote ? { quote } : {}),
  });
}

/** What is known of a passage that is shown. */
export interface ResultParts {
  readonly match: Result['match'];
  readonly confidence: number;
  readonly stressed: readonly Span[];
  readonly quote?: Quote;
  /** Default: chosen around what is stressed. */
  readonly excerpt?: Span;
}

/**
 * A checked result for a passage.
 *
 * @throws {VerbatimFault} when something of it does not stand in the article.
 */
export function buildResult(
  library: Library,
  article: Article,
  passage: Passage,
  parts: ResultParts,
): Result {
  const { match, confidence, stressed, quote } = parts;
  const focus = spanOf(stressed) ?? quote?.parts[0] ?? passage.span;
  const excerpt = parts.excerpt ?? excerptAround(passage, focus, library.lexical(article).abbreviations);
  return verify({
    article,
    passage,
    excerpt,
    matches: joinNeighbours(article.text, stressed).filter((span) => isWithin(span, excerpt)),
    match,
    confidence,
    quote: quote ? answeredQuote(library, article, quote) : null,
  });
}

/** The quotes whose speaker's surname is among the words asked for. */
function namedIn(library: Library, quotes: readonly Quote[], asked: ReadonlySet<string>): Quote[] {
  return quotes.filter((quote) => {
    const speaker = speakerOf(library, quote);
    if (!speaker || speaker.kind === 'unnamed') return false;
    const surname = surnameOf(speaker);
    return surname !== undefined && asked.has(surname);
  });
}

const surnames = new WeakMap<Speaker, string | undefined>();

/** The last word of a speaker's name, folded. */
function surnameOf(speaker: Speaker): string | undefined {
  if (!surnames.has(speaker)) surnames.set(speaker, words(speaker.name).at(-1)?.folded);
  return surnames.get(speaker);
}

/** A speaker's name in the request is not looked for in their words, unless it stands there. */
function bestAlignment(
  library: Library,
  article: Article,
  text: string,
  passage: Passage,
  named: readonly Quote[],
): Alignment {
  const lexical = library.lexical(article);
  const whole = align(text, passage.text, passage.span.start, lexical);
  if (named.length === 0) return whole;
  const names = new Set(named.flatMap((quote) => [...nameWords(speakerOf(library, quote) ?? NOBODY)]));
  const nameless = align(text, passage.text, passage.span.start, lexical, names);
  return nameless.coverage > whole.coverage ? nameless : whole;
}

const NOBODY = { id: '', name: '', aliases: [], kind: 'unnamed' } as const;

function spanOf(spans: readonly Span[]): Span | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** Joins stressed words that only space or punctuation parts, so that they are stressed as one. */
function joinNeighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    const isNeighbour =
      last && start >= last.end && /^[^\p{L}\p{N}]{0,3}$/u.test(text.slice(last.end, start));
    if (last && isNeighbour) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}
