import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { isWithin, overlap } from '../text/span.ts';
import { RecentMap } from './recent-map.ts';

/** Passages up to this many characters are shown whole. */
const MAXIMUM_LENGTH = 1200;

/**
 * The part of a passage to show: all of a passage of usual length; of a longer one the sentences around `focus`, as many
 * as fit, cut at sentence ends only. A single sentence that is longer still is shown whole.
 */
export function excerptAround(
  passage: Passage,
  focus: Span,
  abbreviations: ReadonlySet<string>,
  maximum = MAXIMUM_LENGTH,
): Span {
  if (passage.span.end - passage.span.start <= maximum) return passage.span;
  const all = sentencesOf(passage, abbreviations);
  let from = all.findIndex((sentence) => overlap(sentence, focus) > 0 || isWithin(focus, sentence));
  if (from < 0) from = 0;
  let to = from;
  const length = (first: number, last: number): number => (all[last]?.end ?? 0) - (all[first]?.start ?? 0);
  // Towards the end of the focus first, then what precedes, then what follows.
  while (to + 1 < all.length && (all[to]?.end ?? 0) < focus.end && length(from, to + 1) <= maximum) to++;
  while (from > 0 && length(from - 1, to) <= maximum * 0.75) from--;
  while (to + 1 < all.length && length(from, to + 1) <= maximum) to++;
  return { start: all[from]?.start ?? passage.span.start, end: all[to]?.end ?? passage.span.end };
}

/** The sentences of so many passages are kept, twice: a few MiB each. The same passages are shown again and again. */
const MAXIMUM_PASSAGES = 10_000;
const known = new WeakMap<ReadonlySet<string>, RecentMap<Passage, readonly Span[]>>();

/** The sentences of a passage, as offsets into the article's text. */
function sentencesOf(passage: Passage, abbreviations: ReadonlySet<string>): readonly Span[] {
  const kept = known.get(abbreviations) ?? new RecentMap<Passage, readonly Span[]>(MAXIMUM_PASSAGES);
  known.set(abbreviations, kept);
  return kept.of(passage, ({ text, span }) =>
    sentences(text, { start: 0, end: text.length }, abbreviations).map(({ start, end }) => ({
      start: start + span.start,
      end: end + span.start,
    })),
  );
}
