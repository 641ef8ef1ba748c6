import type { Span } from '../model/span.ts';

// A carriage return counts for itself only where no line feed follows: the two together are one line break.
const BLANK_LINES = /(?:\r\n|\n|\r(?!\n))(?:[^\S\r\n]*(?:\r\n|\n|\r(?!\n)))+/gu;

/** The paragraphs of `text`: stretches between blank lines, without the white space around them; never empty. */
export function paragraphs(text: string): Span[] {
  return [...eachParagraph(text)];
}

/** The same, one by one as they are found. */
export function* eachParagraph(text: string): Generator<Span, void, undefined> {
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINES)) {
    yield* trimmed(text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  yield* trimmed(text, start, text.length);
}

/** The stretch without the white space around it; none where there is nothing else. */
function trimmed(text: string, start: number, end: number): Span[] {
  const slice = text.slice(start, end);
  const rest = slice.trim();
  if (rest === '') return [];
  const from = start + slice.indexOf(rest);
  return [{ start: from, end: from + rest.length }];
}
