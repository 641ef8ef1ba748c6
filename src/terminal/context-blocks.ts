import type { Result } from '../model/answer.ts';
import { attributionLine } from './attribution-line.ts';
import { BAR, type Block, type Drawing, HEAVY_BAR, sourceBlock } from './drawing.ts';
import { messages } from './messages.ts';
import { quoteBlock } from './quote-block.ts';
import { wrapText } from './wrap.ts';

/**
 * A passage between its neighbours in reading order, with the headings; the one asked for, which comes first in
 * `results`, is marked by a heavy bar and by words.
 */
export function contextBlocks(results: readonly Result[], drawing: Drawing): Block[] {
  const [asked] = results;
  if (!asked) return [];
  const inOrder = [...results].sort((a, b) => a.passage.span.start - b.passage.span.start);
  return [
    ...inOrder.map((result) => passageBlock(result, result === asked, drawing)),
    sourceBlock(asked.article, asked.passage.id, drawing),
  ];
}

function passageBlock(result: Result, isAsked: boolean, drawing: Drawing): Block {
  const { width, styles, locale } = drawing;
  const { article, passage, excerpt, quote } = result;
  const { heading } = passage;
  const bar = isAsked ? HEAVY_BAR : BAR;
  const title = heading ? wrapText(article.text.slice(heading.start, heading.end), width) : [];
  const isQuoting = quote !== null || drawing.library.quotesIn(passage).length > 0;
  const speaker = isQuoting ? wrapText(attributionLine(result, excerpt, drawing), width, '— ', '  ') : [];
  const note = isAsked ? `${passage.id} · ${messages[locale].passageAskedFor}` : passage.id;
  return [
    ...title.map(styles.underline),
    ...quoteBlock(result, excerpt, { width, styles, bar }),
    ...speaker,
    ...wrapText(note, width, '  ').map(isAsked ? styles.bold : styles.dim),
  ];
}
