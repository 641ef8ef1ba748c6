import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';

const SHRINKING = 0.8;

/**
 * A passage in parts that each fit, in order, with nothing between them but white space: cut at sentence ends, or at the
 * end of a word where a sentence alone does not fit.
 */
export function passageParts(
  article: Article,
  passage: Passage,
  abbreviations: ReadonlySet<string>,
  fits: (span: Span) => boolean,
): Span[] {
  const pieces = sentences(article.text, passage.span, abbreviations).flatMap((sentence) =>
    fits(sentence) ? [sentence] : wordPieces(article.text, sentence, fits),
  );
  const parts: Span[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const grown = last && { start: last.start, end: piece.end };
    if (grown && fits(grown)) parts[parts.length - 1] = grown;
    else parts.push(piece);
  }
  return parts;
}

function wordPieces(text: string, { start, end }: Span, fits: (span: Span) => boolean): Span[] {
  const pieces: Span[] = [];
  let from = start;
  let length = end - start;
  while (from < end) {
    let piece = { start: from, end: wordEnd(text, from, Math.min(end, from + length)) };
    while (!fits(piece) && length > 1) {
      length = Math.floor(length * SHRINKING);
      piece = { start: from, end: wordEnd(text, from, Math.min(end, from + length)) };
    }
    pieces.push(piece);
    from = piece.end;
    while (from < end && /\s/u.test(text[from] ?? '')) from++;
  }
  return pieces;
}

/** The end of the last word that ends by `to`; inside of a word that is longer, the end of a character. */
function wordEnd(text: string, from: number, to: number): number {
  if (to >= text.length || /\s/u.test(text[to] ?? '')) return to;
  const words = /^.*\S(?=\s)/su.exec(text.slice(from, to));
  if (words) return from + words[0].length;
  return text.slice(from, to).isWellFormed() ? to : Math.max(from + 1, to - 1);
}
