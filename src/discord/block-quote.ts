import { excerptAround } from '../answer/excerpt.ts';
import type { Library } from '../answer/library.ts';
import type { Result } from '../model/answer.ts';
import type { Span } from '../model/span.ts';
import { cutAtWord } from './cut.ts';
import { isolate } from './isolate.ts';
import { markUpLines } from './markdown.ts';

const CUT = '[…]';
/** In characters: fewer than one sentence has anyway. */
const SHORTEST = 60;
const SHRINKING = 0.8;

/**
 * The words of a result as a block quote, character for character, the matching ones bold: all of them, or cut to about
 * `length` characters of markdown at sentence ends, with `[…]` for what was cut. A longer sentence stays whole.
 */
export function sentenceQuote(result: Result, library: Library, length: number): string {
  const whole = quoteWithin(result, result.excerpt, length);
  if (whole !== undefined) return whole;
  // Markup makes the markdown longer than the text, so the text is shortened until the markdown fits.
  for (let shorter = length; shorter >= SHORTEST; shorter = Math.floor(shorter * SHRINKING)) {
    const quoted = quoteWithin(result, sentencesOf(result, library, shorter), length);
    if (quoted !== undefined) return quoted;
  }
  return quoteLines(result, sentencesOf(result, library, SHORTEST));
}

/** As {@link sentenceQuote}, but never longer than `maximum`: a longer sentence is cut at the end of a word. */
export function blockQuote(result: Result, library: Library, maximum: number): string {
  const cut = sentenceQuote(result, library, maximum);
  if (cut.length <= maximum) return cut;
  const { start, end } = sentencesOf(result, library, SHORTEST);
  for (let length = end - start; length > 0; length = Math.floor(length * SHRINKING)) {
    const text = cutAtWord(result.article.text.slice(start, end), length);
    const quoted = quoteLines(result, { start, end: start + text.length });
    if (quoted.length <= maximum) return quoted;
  }
  return `> ${CUT}`;
}

/** Whether the quote that answers must be underlined, because the passage does not set it off from other words. */
export function isQuoteUnderlined({ article, excerpt, quote }: Result): boolean {
  if (!quote || quote.parts.length === 0) return false;
  if (quote.kind !== 'direct') return true;
  let outside = '';
  let from = excerpt.start;
  for (const part of quote.parts) {
    outside += article.text.slice(from, Math.max(from, part.start));
    from = part.end;
  }
  outside += article.text.slice(from, Math.max(from, excerpt.end));
  // Its own marks, one pair around each part, stand outside the parts.
  return (outside.match(/["«»“”„‟]/gu)?.length ?? 0) > quote.parts.length * 2;
}

/** The quote if it is no longer than `length`: never where the text alone is longer. */
function quoteWithin(result: Result, shown: Span, length: number): string | undefined {
  if (shown.end - shown.start > length) return undefined;
  const quoted = quoteLines(result, shown);
  return quoted.length <= length ? quoted : undefined;
}

/** The words at `shown` as a block quote, however long, the matching ones bold; `[…]` where the passage goes on. */
export function quoteLines(result: Result, shown: Span): string {
  const { article, passage, matches, quote } = result;
  const text = article.text.slice(shown.start, shown.end);
  const shift = ({ start, end }: Span): Span => ({ start: start - shown.start, end: end - shown.start });
  const bold = joinAcrossSpaces(text, matches.map(shift));
  const underlined = quote && isQuoteUnderlined(result) ? quote.parts.map(shift) : [];
  const lines = markUpLines(text, { bold, underlined }).map(isolate);
  const before = hasWords(article.text.slice(passage.span.start, shown.start)) ? `${CUT} ` : '';
  const after = hasWords(article.text.slice(shown.end, passage.span.end)) ? ` ${CUT}` : '';
  return lines
    .map((line, index) => `> ${index === 0 ? before : ''}${line}${index === lines.length - 1 ? after : ''}`)
    .join('\n');
}

/** A quotation mark or a full stop alone is not worth a sign that something was cut. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Matches with no word between them become one, so that a run of matching words is bold as a whole. */
function joinAcrossSpaces(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && !hasWords(text.slice(Math.max(0, last.end), Math.max(0, span.start)))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

function focusOf({ matches, quote, excerpt }: Result): Span {
  const [first] = matches;
  const last = matches.at(-1);
  if (first && last) return { start: first.start, end: last.end };
  return quote?.parts[0] ?? { start: excerpt.start, end: excerpt.start + 1 };
}

/** The sentences of the excerpt around what matched, together about `length` characters long, or one that is longer. */
function sentencesOf(result: Result, library: Library, length: number): Span {
  const { passage, excerpt, article } = result;
  const { abbreviations } = library.lexical(article);
  const span = excerptAround(passage, focusOf(result), abbreviations, length);
  const start = Math.max(span.start, excerpt.start);
  return { start, end: Math.max(start, Math.min(span.end, excerpt.end)) };
}
