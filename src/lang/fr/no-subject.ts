import type { Unit } from '../../nlp/unit.ts';
import { hasFinite } from './finite-verbs.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Whether the words behind a verb, up to `end`, only look like its inverted subject: another name, or who is urged. */
export function isNoSubject(units: readonly Unit[], group: VerbGroup, end: number): boolean {
  return givesOtherName(units, group, end) || (group.inverted === undefined && urges(units, group, end));
}

/** `Le maire, Luc Morin, a exhorté Paris à agir`: who stands behind the verb is urged to do something. */
function urges(units: readonly Unit[], { lemma }: VerbGroup, end: number): boolean {
  return (
    /^(?:exhorter|appeler|inviter|presser|sommer|prier|supplier|avertir|prévenir|alerter|accuser|menacer)$/u.test(
      lemma,
    ) && /^(?:à|au|aux|de|d'|du|que|qu')$/u.test(units[end]?.norm ?? '')
  );
}

/** `Luc Morin, dit Lucky Morin, est`: between commas, behind a name, what somebody is also called. */
function givesOtherName(units: readonly Unit[], { first, last }: VerbGroup, end: number): boolean {
  return (
    units[first]?.norm === 'dit' &&
    units[first - 1]?.norm === ',' &&
    units[first - 2]?.isCapital === true &&
    units[last]?.isCapital === true &&
    units[end]?.norm === ',' &&
    !hasFinite(units, 0, first)
  );
}
