import type { Span } from '../model/span.ts';

// A carriage return counts for itself only where no line feed follows: the two together are one line break.
const BLANK_LINES = /(?:\r\n|\n|\r(?!\n))(?:[^\S\r\n]*(?:\r\n|\n|\r(?!\n)))+/gu;

/** The paragraphs of `text`: stretches between blank lines, without the white space around them; never empty. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINES)) {
    pushTrimmed(found, text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  pushTrimmed(found, text, start, text.length);
  return found;
}

function pushTrimmed(found: Span[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (trimmed === '') return;
  const from = start + slice.indexOf(trimmed);
  found.push({ start: from, end: from + trimmed.length });
}
