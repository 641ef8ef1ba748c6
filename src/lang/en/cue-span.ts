import type { Span } from '../../model/span.ts';
import type { Unit } from '../../nlp/unit.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The word of reporting in a group, with what must follow it (`pointed out`), without auxiliaries and adverbs. */
export function cueSpan(units: readonly Unit[], group: VerbGroup): Span {
  const start = units[group.head]?.start ?? 0;
  return { start, end: units[group.last - 1]?.end ?? start };
}
