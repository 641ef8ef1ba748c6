import type { CommandName, Result } from '../model/answer.ts';
import { type Block, type Drawing, shortBlock, sourceBlock } from './drawing.ts';

/** Results of equal standing, one after the other; for `compare` all of one speaker before those of the other. */
export function listedBlocks(results: readonly Result[], command: CommandName, drawing: Drawing): Block[] {
  const listed = command === 'compare' ? bySpeaker(results) : results;
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

function bySpeaker(results: readonly Result[]): Result[] {
  return [...Map.groupBy(results, (result) => result.quote?.speaker?.name).values()].flat();
}
