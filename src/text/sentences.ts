import type { Span } from '../model/span.ts';

// The end of a sentence: closing punctuation, the marks and brackets that close with it, then white space. Punctuation is
// tried once, from where it begins: from each of its signs on, a row of a hundred thousand full stops would take a minute.
const END = /(?<![.!?…])(?:[.!?…]+[»”"’'\u00A0\u202F\u2009)\]]*|[.!?…]+\s?»)(?=\s|$)/gu;

/**
 * The sentences of `text.slice(span.start, span.end)`, in order, without the white space between them.
 *
 * @param abbreviations words after whose full stop the sentence goes on (`M`, `Dr`), without the stop.
 */
export function sentences(text: string, span: Span, abbreviations: ReadonlySet<string>): Span[] {
  const slice = text.slice(span.start, span.end);
  const found: Span[] = [];
  let from = 0;
  for (const end of slice.matchAll(END)) {
    if (!isSentenceEnd(slice, end.index, end.index + end[0].length, abbreviations)) continue;
    from = pushSentence(found, slice, span.start, from, end.index + end[0].length);
  }
  pushSentence(found, slice, span.start, from, slice.length);
  return found;
}

function isSentenceEnd(
  slice: string,
  stop: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const next = /^\s*[«“"‘'([\u00A0\u202F\u2009]*(\S)/u.exec(slice.slice(end, end + 40))?.[1];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (slice[stop] !== '.') return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(slice.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
  const isInitial = /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(before);
  return !isInitial && !abbreviations.has(before);
}

function pushSentence(found: Span[], slice: string, offset: number, from: number, to: number): number {
  const raw = slice.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed !== '') {
    const start = offset + from + raw.indexOf(trimmed);
    found.push({ start, end: start + trimmed.length });
  }
  return to;
}
