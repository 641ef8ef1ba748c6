import type { CommandName, Result } from '../model/answer.ts';
import { type Block, type Drawing, shortBlock, sourceBlock } from './drawing.ts';
import { wrapText } from './wrap.ts';

/** Results of equal standing, one after the other; for `compare` under each speaker's name. */
export function listedBlocks(results: readonly Result[], command: CommandName, drawing: Drawing): Block[] {
  if (command === 'compare') return comparedBlocks(results, drawing);
  const listed = results;
  const [first] = listed;
  if (!first) return [];
  if (listed.every((result) => result.article.id === first.article.id)) {
    return [
      ...listed.map((result) => shortBlock(result, drawing)),
      sourceBlock(first.article, undefined, drawing),
    ];
  }
  return listed.map((result) => [
    ...shortBlock(result, drawing),
    ...sourceBlock(result.article, undefined, drawing),
  ]);
}

/** Each speaker's name above what they say. */
function comparedBlocks(results: readonly Result[], drawing: Drawing): Block[] {
  const { phrases, styles, width } = drawing;
  const speakers = Map.groupBy(results, ({ quote }) => quote?.speaker?.name);
  return [...speakers].flatMap(([name, said]): Block[] => {
    const [first, ...others] = listedBlocks(said, 'quotes', drawing);
    const head = wrapText(name ?? phrases.speakerNotEstablished, width).map(styles.bold);
    return first ? [[...head, ...first], ...others] : [];
  });
}
