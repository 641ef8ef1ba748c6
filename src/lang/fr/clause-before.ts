import type { Unit } from '../../nlp/unit.ts';
import { hasMainFinite } from './finite-verbs.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Without marks, the verb must be one that takes a clause, and what it reports a clause of its own. */
export function isReportedClause(
  units: readonly Unit[],
  group: VerbGroup,
  start: number,
  end: number,
): boolean {
  if (end - start < 3) return false;
  if (group.inverted !== undefined) return true;
  return (group.frames.has('clause') || closesBy(units, group)) && hasMainFinite(units, start, end);
}

/** `…, a réagi le maire`: verbs that take no clause, but mean nothing else than saying where no quoted words follow. */
function closesBy(units: readonly Unit[], { lemma, last }: VerbGroup): boolean {
  return (
    REACTING.test(lemma) && !units.slice(last).some(({ kind, norm }) => kind === 'quoted' || norm === ':')
  );
}

const REACTING = /^(?:réagir|développer|compléter|enchaîner|énumérer|abonder|tempêter)$/u;
