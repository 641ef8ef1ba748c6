import { excerptAround } from '../answer/excerpt.ts';
import type { Library } from '../answer/library.ts';
import type { Phrases } from '../answer/phrases/phrases.ts';
import type { Result } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Locale } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { attributionLine } from './attribution-line.ts';
import { harmless } from './harmless.ts';
import { quoteBlock } from './quote-block.ts';
import { sourceLine } from './source-line.ts';
import type { Styles } from './styles.ts';
import { wrapText } from './wrap.ts';

/** How an answer is written out. */
export interface AnswerLook {
  readonly locale: Locale;
  /** In columns; `Infinity` for no wrapping. */
  readonly width: number;
  /** False: not one escape code, and nothing is lost but stress. */
  readonly color: boolean;
  /** No blank line inside the answer, where a blank line ends it. */
  readonly isCompact: boolean;
  /** The one that gave the answer. */
  readonly library: Pick<Library, 'lexical' | 'quotesIn' | 'speaker'>;
}

/** A look with what follows from it. */
export interface Drawing extends AnswerLook {
  readonly styles: Styles;
  readonly phrases: Phrases;
}

/** Lines that belong together. */
export type Block = readonly string[];

/** One of several results is cut down to about so many characters, at sentence ends. */
const SHORT_LENGTH = 280;
export const BAR = '│';
export const HEAVY_BAR = '┃';

/** A result as one of several: its words cut short, who said them, and the passage's id. */
export function shortBlock(result: Result, drawing: Drawing): Block {
  const { width, styles } = drawing;
  const excerpt = shortExcerpt(result, drawing.library.lexical(result.article).abbreviations);
  const line = `${attributionLine(result, excerpt, drawing)} · ${result.passage.id}`;
  return [...quoteBlock(result, excerpt, { width, styles, bar: BAR }), ...wrapText(line, width, '— ', '  ')];
}

/** What the words of a result are from; with `passageId`, also where in it. */
export function sourceBlock(article: Article, passageId: string | undefined, drawing: Drawing): Block {
  const { width, styles, phrases, locale } = drawing;
  // An address stands unbroken on a line of its own, so that the terminal can follow it.
  const address = article.url === undefined ? [] : [`  ${harmless(article.url)}`];
  const line = sourceLine(article, passageId, phrases, locale);
  return [...wrapText(line, width, '  '), ...address].map(styles.dim);
}

function shortExcerpt(
  { passage, excerpt, quote, matches }: Result,
  abbreviations: ReadonlySet<string>,
): Span {
  if (excerpt.end - excerpt.start <= SHORT_LENGTH) return excerpt;
  const focus = quote?.parts.find((part) => part.end > excerpt.start) ?? matches[0] ?? excerpt;
  return excerptAround(passage, focus, abbreviations, SHORT_LENGTH);
}
