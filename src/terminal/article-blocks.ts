import type { Result } from '../model/answer.ts';
import { attributionLine } from './attribution-line.ts';
import { BAR, type Block, type Drawing, sourceBlock } from './drawing.ts';
import { listedBlocks } from './listed-blocks.ts';
import { quoteBlock } from './quote-block.ts';
import { rankedBlocks } from './ranked-blocks.ts';
import { wrapText } from './wrap.ts';

/** One quote, a list of articles by their beginnings, or a whole article passage by passage. */
export function articleBlocks(results: readonly Result[], drawing: Drawing): Block[] {
  const [first, ...others] = results;
  if (!first || others.length === 0) return rankedBlocks(results, 'article', drawing);
  if (others.some(({ article }) => article.id !== first.article.id))
    return listedBlocks(results, 'article', drawing);
  return [
    sourceBlock(first.article, undefined, drawing),
    ...results.map((result) => passageBlock(result, drawing)),
  ];
}

function passageBlock(result: Result, drawing: Drawing): Block {
  const { width, styles } = drawing;
  const { article, passage } = result;
  const { heading } = passage;
  const title = heading ? wrapText(article.text.slice(heading.start, heading.end), width) : [];
  const isQuoting = drawing.library.quotesIn(passage).length > 0;
  return [
    ...title.map(styles.underline),
    ...quoteBlock(result, passage.span, { width, styles, bar: BAR }),
    ...(isQuoting ? wrapText(attributionLine(result, passage.span, drawing), width, '— ', '  ') : []),
    ...wrapText(passage.id, width, '  ').map(styles.dim),
  ];
}
