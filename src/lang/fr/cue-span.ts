import type { Span } from '../../model/span.ts';
import type { Unit } from '../../nlp/unit.ts';
import { objectClitics } from './closed-classes.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The words of reporting in a group: from the auxiliary to the verb, without clitics before or a pronoun after. */
export function cueSpan(units: readonly Unit[], group: VerbGroup): Span {
  let first = group.first;
  while (first < group.head && objectClitics.has(units[first]?.norm ?? '')) first++;
  const last = group.inverted === group.last - 1 ? group.last - 1 : group.last;
  const start = units[first]?.start ?? 0;
  return { start, end: units[last - 1]?.end ?? start };
}
