import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';

/**
 * The name that somebody who typed `typed` probably meant: one that begins with it, or else the one with the fewest
 * letters changed, at most a third of them. The first of equals; `undefined` when none is near.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const folded = fold(typed);
  if (folded === '') return undefined;
  const longer = names.find((name) => fold(name).startsWith(folded));
  if (longer !== undefined) return longer;
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.floor(Math.min(folded.length, 32) / 3)) + 1;
  for (const name of names) {
    const changes = editDistance(folded, fold(name), fewest);
    if (changes < fewest) {
      nearest = name;
      fewest = changes;
    }
  }
  return nearest;
}
