import type { Passage } from '../../model/passage.ts';
import type { Library } from '../library.ts';
import type { Step } from './pattern.ts';

/** A longer quote has words rare enough for the index to find it. */
const MOST_WORDS = 6;
const MOST_FOUND = 5;

/**
 * The passages in which a short quote of common words stands, however low the index ranks them: every article is read.
 * Empty for a longer quote, and for one with gaps or brackets.
 */
export function scanForWords(
  library: Library,
  steps: readonly Step[],
  articleIds: ReadonlySet<string> | undefined,
): Passage[] {
  const keys = steps.flatMap((step) => (step.kind === 'token' && step.token.isWord ? [step.token.key] : []));
  if (keys.length === 0 || keys.length > MOST_WORDS || steps.some(({ kind }) => kind !== 'token')) return [];
  // The keys are letters and digits only, so nothing in them needs to be escaped.
  const words = new RegExp(
    `(?<![\\p{L}\\p{N}])${keys.join('[^\\p{L}\\p{N}]{1,6}')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const found: Passage[] = [];
  for (const article of library.articles()) {
    if (articleIds && !articleIds.has(article.id)) continue;
    for (const { index } of article.text.matchAll(words)) {
      const passage = library
        .passages(article.id)
        .find(({ span }) => index >= span.start && index < span.end);
      if (passage && !found.includes(passage)) found.push(passage);
      if (found.length === MOST_FOUND) return found;
    }
  }
  return found;
}
