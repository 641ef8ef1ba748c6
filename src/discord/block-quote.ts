import { excerptAround } from '../answer/excerpt.ts';
import type { Library } from '../answer/library.ts';
import type { Result } from '../model/answer.ts';
import type { Span } from '../model/span.ts';
import { cutAtWord } from './cut.ts';
import { isolate } from './isolate.ts';
import { markUpLines } from './markdown.ts';

const CUT = '[…]';

/**
 * The words of a result as a block quote, character for character, the matching ones bold. They are cut to about
 * `preferred` characters at sentence ends, and to at most `maximum` (of markdown) at the end of a word where a single
 * sentence is longer than that; `[…]` stands for what was cut.
 */
export function blockQuote(result: Result, library: Library, maximum: number, preferred = maximum): string {
  const whole = quoteLines(result, result.excerpt);
  if (whole.length <= preferred) return whole;
  const focus = focusOf(result);
  const { abbreviations } = library.lexical(result.article);
  // Markup makes the markdown longer than the text, so the text is shortened until the markdown fits.
  for (let length = preferred; length >= 80; length = Math.floor(length * 0.8)) {
    const quoted = quoteLines(
      result,
      within(excerptAround(result.passage, focus, abbreviations, length), result),
    );
    if (quoted.length <= preferred) return quoted;
  }
  const sentence = within(excerptAround(result.passage, focus, abbreviations, 1), result);
  for (let length = sentence.end - sentence.start; length > 0; length = Math.floor(length * 0.8)) {
    const text = cutAtWord(result.article.text.slice(sentence.start, sentence.end), length);
    const quoted = quoteLines(result, { start: sentence.start, end: sentence.start + text.length });
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

function quoteLines(result: Result, shown: Span): string {
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

function within(span: Span, { excerpt }: Result): Span {
  const start = Math.max(span.start, excerpt.start);
  return { start, end: Math.max(start, Math.min(span.end, excerpt.end)) };
}
