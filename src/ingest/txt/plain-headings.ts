import type { Span } from '../../model/span.ts';
import { hasWords } from '../decode-text.ts';
import { endsSentence } from '../ends-sentence.ts';
import { isInCapitals } from '../text-blocks.ts';

const LONGEST_TITLE = 150;
const LONGEST_CAPITALS = 80;
const LONGEST_HEADING = 60;
const MOST_HEADING_WORDS = 8;
const LEAST_PROSE = 80;

const OPENS_LIKE_TITLE = /^[«“"‘(\s]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const OPENS_LIKE_HEADING = /^(?:(?:\p{Nd}{1,2}|[IVX]{1,4})\s?[.)]\s)?[\p{Lu}\p{Lt}]/u;
const CLOSES_UNLIKE_TITLE = /[.,;:…–—-]$/u;
// Marks of speech, of enumeration and of addresses: such a line belongs to the text.
const UNLIKE_HEADING = /[«»“”"„,;:.!?…@/|[\](){}=<>•*]/u;

/** What the lines of a plain text are, besides passages. */
export interface PlainHeadings {
  /** The first line, where it is a title; also the first of `headings`. */
  readonly title?: Span;
  readonly headings: readonly Span[];
}

/**
 * Finds the title and the headings of a text that marks neither. When in doubt a line is text: a heading taken for a
 * passage is a small flaw, a passage taken for a heading can no longer be found.
 *
 * @param blocks the blocks of the text, in order.
 */
export function plainHeadings(text: string, blocks: readonly Span[]): PlainHeadings {
  const texts = blocks.map(({ start, end }) => text.slice(start, end));
  const [first] = blocks;
  const title = first !== undefined && isTitle(texts) ? first : undefined;
  const headings = blocks.filter((block, index) => block === title || isHeading(texts, index));
  return title === undefined ? { headings } : { title, headings };
}

function isTitle(texts: readonly string[]): boolean {
  const [first, ...others] = texts;
  if (first === undefined || first.length > LONGEST_TITLE || isSeveralLines(first)) return false;
  if (!OPENS_LIKE_TITLE.test(first) || CLOSES_UNLIKE_TITLE.test(first)) return false;
  return others.some((other) => other.length > first.length && endsSentence(other));
}

function isHeading(texts: readonly string[], index: number): boolean {
  const line = texts[index] ?? '';
  const next = texts[index + 1];
  // Nothing but an ornament may follow the last words: they are a signature or an end mark.
  if (next === undefined || !hasWords(next) || isSeveralLines(line)) return false;
  if (isInCapitals(line)) return line.length <= LONGEST_CAPITALS && isBareHeading(line);
  const before = texts[index - 1];
  return isProse(next) && before !== undefined && endsSentence(before) && isShortHeading(line);
}

function isShortHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || line.split(/\s+/u).length > MOST_HEADING_WORDS) return false;
  return isBareHeading(line);
}

function isBareHeading(line: string): boolean {
  const numbered = /^(?:\p{Nd}{1,2}|[IVX]{1,4})\s?[.)]\s/u.exec(line)?.[0] ?? '';
  return OPENS_LIKE_HEADING.test(line) && !UNLIKE_HEADING.test(line.slice(numbered.length));
}

function isProse(block: string): boolean {
  return block.length >= LEAST_PROSE && endsSentence(block);
}

function isSeveralLines(block: string): boolean {
  return /[\r\n]/u.test(block);
}
