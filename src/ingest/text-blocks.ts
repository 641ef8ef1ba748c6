import type { Span } from '../model/span.ts';
import type { Steps } from '../slices/steps.ts';
import { eachParagraph } from '../text/paragraphs.ts';
import { endsSentence } from './ends-sentence.ts';

const LINE = /[^\r\n]+/gu;
// Hand-wrapped text is narrower than this; a longer line was not broken to fit a screen.
const WIDEST_WRAP = 120;
const MOST = 0.8;

/**
 * The blocks of a text that one reads as paragraphs or headings, in order, without the white space around them.
 *
 * Blank lines separate them. Text pasted from the web often has one line a paragraph and no blank line at all; its lines
 * are the blocks then. Lines that were wrapped to a width stay together.
 */
export function* textBlocks(text: string): Steps<Span[]> {
  const blocks: Span[] = [];
  for (const block of eachParagraph(text)) {
    blocks.push(block);
    yield;
  }
  const found: Span[] = [];
  for (const block of blocks) {
    const lines = yield* linesOf(text, block);
    if (!(yield* isLineAParagraph(text, lines, blocks.length === 1))) found.push(block);
    else for (const line of lines) found.push(line);
  }
  return found;
}

function* linesOf(text: string, block: Span): Steps<Span[]> {
  const lines: Span[] = [];
  const slice = text.slice(block.start, block.end);
  // In one step through millions of characters.
  if (!slice.includes('\n') && !slice.includes('\r')) return [block];
  for (const match of slice.matchAll(LINE)) {
    yield;
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = block.start + match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length });
  }
  return lines;
}

function* isLineAParagraph(text: string, lines: readonly Span[], isWholeText: boolean): Steps<boolean> {
  if (lines.length < 2) return false;
  let breaks = 0;
  let wide = 0;
  for (const [at, line] of lines.entries()) {
    if (at > 0 && isParagraphBreak(text, lines[at - 1], line)) breaks += 1;
    if (line.end - line.start > WIDEST_WRAP) wide += 1;
    yield;
  }
  const share = breaks / (lines.length - 1);
  const isWide = wide * 2 >= lines.length;
  return isWholeText ? isWide || share >= MOST : isWide && share === 1;
}

/** Whether one paragraph could end with `before` and the next begin with `line`. */
function isParagraphBreak(text: string, before: Span | undefined, line: Span): boolean {
  if (before === undefined || /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))) return false;
  const words = text.slice(before.start, before.end);
  return endsSentence(words) || isInCapitals(words);
}

/** Whether a line has letters of which none is small: how headings are set in plain text. */
export function isInCapitals(line: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(line) && !/\p{Ll}/u.test(line);
}
