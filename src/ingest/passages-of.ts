import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { Steps } from '../slices/steps.ts';
import { hasWords } from './decode-text.ts';
import { textBlocks } from './text-blocks.ts';

/** In UTF-16 units: more than fits on any screen, and read in two milliseconds. */
const LONGEST = 10_000;
/** Where a sentence ends that is not the last one. */
const SENTENCE_END = /[.!?…][»”"’'\u00A0\u202F)\]]{0,3}\s/gu;

/**
 * The passages of an article, in reading order: its paragraphs, without its headings and without rules and ornaments
 * that hold no word; one that is longer than anybody reads at once is several. Their ids are `<key>§<n>`, n from 1. Depends
 * on the article alone.
 */
export function* passagesOf(
  article: Pick<Article, 'id' | 'key' | 'text' | 'headings'>,
): Steps<readonly Passage[]> {
  const { text, headings } = article;
  const passages: Passage[] = [];
  let above = 0;
  let used = 0;
  for (const block of yield* textBlocks(text)) {
    for (const span of withoutHeadings(text, block, headings).flatMap((left) => shorter(text, left))) {
      while (above < headings.length && (headings[above]?.end ?? 0) <= span.start) above += 1;
      const heading = above > used ? headings[above - 1] : undefined;
      used = above;
      passages.push({
        id: `${article.key}§${passages.length + 1}`,
        articleId: article.id,
        span,
        text: text.slice(span.start, span.end),
        ...(heading === undefined ? {} : { heading }),
      });
      yield;
    }
  }
  return passages;
}

/** A span of any length, cut where sentences end, else between words. */
function shorter(text: string, span: Span): Span[] {
  const cut: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const end = start + cutIn(text.slice(start, start + LONGEST));
    pushWords(cut, text, start, end);
    start = end;
  }
  pushWords(cut, text, start, span.end);
  return cut;
}

function cutIn(slice: string): number {
  const last = [...slice.matchAll(SENTENCE_END)].at(-1);
  if (last !== undefined) return last.index + last[0].length;
  for (let at = slice.length - 1; at > 0; at--) if (/\s/u.test(slice.charAt(at))) return at;
  // Never between the two halves of a character.
  return /[\uD800-\uDBFF]$/.test(slice) ? slice.length - 1 : slice.length;
}

/** What is left of a block between the headings in it. */
function withoutHeadings(text: string, block: Span, headings: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = block.start;
  for (let index = firstEndingAfter(headings, block.start); index < headings.length; index += 1) {
    const heading = headings[index];
    if (heading === undefined || heading.start >= block.end) break;
    pushWords(left, text, from, heading.start);
    from = Math.min(heading.end, block.end);
  }
  pushWords(left, text, from, block.end);
  return left;
}

function firstEndingAfter(headings: readonly Span[], offset: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pushWords(left: Span[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (!hasWords(trimmed)) return;
  const from = start + slice.indexOf(trimmed);
  left.push({ start: from, end: from + trimmed.length });
}
