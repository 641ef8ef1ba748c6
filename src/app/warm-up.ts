import { setTimeout as sleep } from 'node:timers/promises';
import type { Library } from '../answer/library.ts';

/** For so many milliseconds at a time, and then not for so many. */
const SLICE_MS = 4;
const PAUSE_MS = 20;

/**
 * Makes out the quotes of all articles, a few at a time: they are kept as bytes until somebody asks for them, and the first
 * to ask for a speaker, who may be quoted in any article, would wait for all of them.
 *
 * @param isOver asked between two slices.
 */
export async function warmUp(library: Library, isOver: () => boolean): Promise<void> {
  let begin = performance.now();
  for (const { id } of library.articles()) {
    library.quotes(id);
    if (performance.now() - begin < SLICE_MS) continue;
    await sleep(PAUSE_MS, undefined, { ref: false });
    if (isOver()) return;
    begin = performance.now();
  }
}
