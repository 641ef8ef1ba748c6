import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { type QuotedString, quotedStrings } from '../../text/quotation-marks.ts';
import type { LanguagePack } from '../language-pack.ts';
import { openInserted } from '../open-inserted.ts';
import { splitSentences } from '../split-sentences.ts';
import { spokenTurn } from '../spoken-turn.ts';
import { tokenise } from '../tokenise.ts';
import type { Block, Sentence } from '../unit.ts';

/** First pass: quotation marks, words and sentences, block by block. Each block is read without looking at others. */
export function readBlocks(article: Article, pack: LanguagePack): Block[] {
  const blocks: Block[] = [];
  const headings = new Set(article.headings.map((heading) => heading.start));
  let sentenceCount = 0;
  let isDialogue = false;
  for (const [paragraph, span] of paragraphs(article.text).entries()) {
    for (const line of lines(article.text, span, headings)) {
      const turn = spokenTurn(article.text, line, isDialogue, pack);
      isDialogue ||= turn !== undefined;
      const quoted = turn ? [turn] : quotedStrings(article.text, line);
      const sentences = sentencesOf(article.text, line, quoted, blocks.length, sentenceCount, pack);
      sentenceCount += sentences.length;
      const isAside = headings.has(line.start) || isCaption(article.text, line);
      blocks.push({ ...line, index: blocks.length, paragraph, isHeading: isAside, sentences });
    }
  }
  return blocks;
}

function sentencesOf(
  text: string,
  line: Span,
  quoted: readonly QuotedString[],
  block: number,
  first: number,
  pack: LanguagePack,
): Sentence[] {
  const units = openInserted(tokenise(text, line, quoted, pack), pack);
  const found: Sentence[] = [];
  for (const part of splitSentences(text, units, pack)) {
    const start = part[0]?.start;
    const end = part.at(-1)?.end;
    if (start === undefined || end === undefined) continue;
    found.push({ start, end, units: part, index: first + found.length, block });
  }
  return found;
}

const CREDIT = /\([^\S\n]*\p{Lu}[^()\n]{1,50}\/[^\S\n]*\p{Lu}[^()\n]{1,50}\)$/u;
const LONGEST_CAPTION = 600;

/** A paragraph that ends in a picture's credit, `(Ann Rowe/Hill Times)`, says again what the article says elsewhere. */
function isCaption(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST_CAPTION) return false;
  return CREDIT.test(text.slice(Math.max(line.start, line.end - 110), line.end).trimEnd());
}

const LINE_BREAK = /\r\n|\n|\r/gu;
const SHORTEST_WRAPPED_LINE = 55;

/**
 * The lines of a paragraph that stand for themselves: a break after the end of a sentence, a dateline or a short line
 * counts; a break in the middle of a wrapped sentence does not.
 */
function lines(text: string, span: Span, headings: ReadonlySet<number>): Span[] {
  const found: Span[] = [];
  let start = span.start;
  let lineStart = span.start;
  for (const gap of text.slice(span.start, span.end).matchAll(LINE_BREAK)) {
    const at = span.start + gap.index;
    const next = at + gap[0].length;
    const isBesideHeading = headings.has(lineStart) || headings.has(next);
    if (isBesideHeading || breaksText(text, lineStart, at, next)) {
      found.push({ start, end: at });
      start = next;
    }
    lineStart = next;
  }
  found.push({ start, end: span.end });
  return found.filter((line) => line.start < line.end);
}

function breaksText(text: string, lineStart: number, at: number, next: number): boolean {
  const before = text.slice(Math.max(lineStart, at - 12), at).trimEnd();
  const after = text.slice(next, next + 12).trimStart();
  if (/^\p{Ll}/u.test(after)) return false;
  return at - lineStart < SHORTEST_WRAPPED_LINE || /[.!?…:»”"–—]$/u.test(before);
}
