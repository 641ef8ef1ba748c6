import type { Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import type { VerbGroup } from './verb-groups.ts';

const LONGEST_LISTENER = 10;
const TOLD = /^(?:informer|avertir|prévenir|alerter|aviser|assurer|rassurer|convaincre|persuader|notifier)$/u;

/** `a averti les habitants que …`: the position behind those who are told. */
export function afterListener(
  units: readonly Unit[],
  group: VerbGroup,
  isStart: (at: number) => boolean,
): number | undefined {
  const opener = units[group.last];
  if (!TOLD.test(group.lemma) || opener?.kind !== 'word') return undefined;
  if (!determiners.has(opener.norm) && !opener.isCapital) return undefined;
  for (let at = group.last + 1; at < Math.min(units.length, group.last + LONGEST_LISTENER); at++) {
    if (isStart(at)) return at;
    if (units[at]?.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
  }
  return undefined;
}
