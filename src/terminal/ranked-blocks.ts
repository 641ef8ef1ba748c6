import type { CommandName, Result } from '../model/answer.ts';
import { attributionLine } from './attribution-line.ts';
import { BAR, type Block, type Drawing, shortBlock, sourceBlock } from './drawing.ts';
import { quoteBlock } from './quote-block.ts';
import { wrapText } from './wrap.ts';

/** The best result in full, then the further ones cut short. */
export function rankedBlocks(results: readonly Result[], command: CommandName, drawing: Drawing): Block[] {
  const [best, ...further] = results;
  if (!best) return [];
  const blocks = further.map((result) => {
    const isElsewhere = result.article.id !== best.article.id;
    return [
      ...shortBlock(result, drawing),
      ...(isElsewhere ? sourceBlock(result.article, undefined, drawing) : []),
    ];
  });
  const also = further.length > 0 ? [wrapText(drawing.phrases.alsoFound, drawing.width)] : [];
  return [bestBlock(best, command, drawing), ...also, ...blocks];
}

function bestBlock(result: Result, command: CommandName, drawing: Drawing): Block {
  const { width, styles } = drawing;
  const match = command === 'who-said' && result.match !== 'exact' ? result.match : undefined;
  return [
    ...quoteBlock(result, result.excerpt, { width, styles, bar: BAR }),
    ...wrapText(attributionLine(result, result.excerpt, drawing, match), width, '— ', '  '),
    ...sourceBlock(result.article, result.passage.id, drawing),
  ];
}
