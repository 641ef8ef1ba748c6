import stringWidth from 'string-width';
import type { Span } from '../model/span.ts';
import { harmless } from './harmless.ts';

// White space at which a line may end: not the no-break spaces, and not before the signs that French sets a space
// before, nor after an opening guillemet.
const BREAK = /(?<![«\s])(?:(?![\u00A0\u2007\u202F\uFEFF])\s)+(?!\s|[:;?!»])/gu;

/**
 * Where the lines of `text.slice(span.start, span.end)` stand when they are at most `width` columns wide, without the
 * white space between them. Nothing but white space is left out; a word that is wider than a line stands alone on one.
 *
 * @param width in terminal columns: wide characters count two, combining marks none. `Infinity` gives one line.
 * @param taken columns of the first line that something else takes. Default none.
 */
export function wrap(text: string, span: Span, width: number, taken = 0): Span[] {
  const lines: Span[] = [];
  let line: Span | undefined;
  let columns = taken;
  for (const piece of unbreakable(text, span)) {
    columns += columnsOf(text.slice(line?.end ?? piece.start, piece.end));
    if (line && columns > width) {
      lines.push(line);
      line = piece;
      columns = columnsOf(text.slice(piece.start, piece.end));
    } else {
      line = { start: line?.start ?? piece.start, end: piece.end };
    }
  }
  return line ? [...lines, line] : lines;
}

/**
 * The lines of a text without stressed words, wrapped and made harmless.
 *
 * @param indent stands before the first line, `hanging` before the others.
 */
export function wrapText(text: string, width: number, indent = '', hanging = indent): string[] {
  return wrap(text, { start: 0, end: text.length }, width - hanging.length).map(
    (line, index) => (index === 0 ? indent : hanging) + harmless(text.slice(line.start, line.end)),
  );
}

/** The width of `text` in terminal columns, once it is made harmless. */
export function columnsOf(text: string): number {
  return stringWidth(harmless(text));
}

function unbreakable(text: string, span: Span): Span[] {
  const slice = text.slice(span.start, span.end);
  const pieces: Span[] = [];
  let from = 0;
  for (const gap of slice.matchAll(BREAK)) {
    if (gap.index > from) pieces.push({ start: span.start + from, end: span.start + gap.index });
    from = gap.index + gap[0].length;
  }
  if (from < slice.length) pieces.push({ start: span.start + from, end: span.end });
  return pieces;
}
