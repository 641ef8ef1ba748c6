import type { Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { changesNumber, changesTense, joinsDeed } from './changed-verb.ts';
import { beingForms, determiners, havingForms, prepositions } from './closed-classes.ts';
import { hasFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { reportingGroup } from './reporting-group.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Whether the sentence goes on, behind the `et`, `mais` or `puis` at `at`, with what the speaker of a report does next. */
export function resumesMain(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  from: number,
  at: number,
): boolean {
  return (
    startsParallel(units, groups, from, at) ||
    sharesParticiple(units, groups, from, at) ||
    changesNumber(units, groups, from, at) ||
    changesTense(units, groups, from, at) ||
    joinsGerund(units, groups, from, at) ||
    joinsDeed(units, groups, from, at) ||
    (units[at]?.norm !== 'puis' && namesNextSpeaker(units, groups, at) && hasFinite(units, from, at))
  );
}

/**
 * `a déclaré qu'il ne comprend pas et a exprimé sa crainte`: the same auxiliary again, which the clause itself does not
 * have, goes with the verb of speech.
 */
function startsParallel(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  from: number,
  at: number,
): boolean {
  const verb = /^(?:ne|n')$/u.test(units[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const isReflexive = /^(?:se|s')$/u.test(units[verb]?.norm ?? '');
  const second = units[isReflexive ? verb + 1 : verb]?.norm ?? '';
  const auxiliary = (isReflexive && HAVING.get(second)) || second;
  if (!havingForms.has(auxiliary) || auxiliary === 'avoir') return false;
  if (isReflexive && units.slice(from, at).some(({ norm }) => beingForms.has(norm))) return false;
  const speech = reportingGroup(groups, from);
  const isParallel = units
    .slice(speech?.first ?? from, speech?.head ?? from)
    .some(({ norm }) => norm === auxiliary);
  return (
    isParallel && !units.slice(from, at).some(({ norm }) => havingForms.has(norm) && !SUBJUNCTIVE.test(norm))
  );
}

/** Auxiliaries that an indicative behind "et" is not parallel to. */
const SUBJUNCTIVE = /^(?:ait|aient|soit|soient)$/u;

/** The auxiliary that goes with that of a reflexive verb: `a dit que … puis s'est tu`. */
const HAVING: ReadonlyMap<string, string> = new Map([
  ['est', 'a'],
  ['sont', 'ont'],
  ['était', 'avait'],
  ['étaient', 'avaient'],
]);

/** `estime que la route est sûre et les habitants demandent que …`, `…, mais le club juge que`: somebody else reports. */
function namesNextSpeaker(units: readonly Unit[], groups: readonly VerbGroup[], at: number): boolean {
  const opener = units[at + 1];
  if (opener?.kind !== 'word' || !(determiners.has(opener.norm) || opener.isCapital)) return false;
  const group = groups.find((other) => other.first > at + 1);
  if (group === undefined || group.first > at + 7 || group.mood !== 'finite') return false;
  if (hasFinite(units, at + 1, group.first) || units.slice(at, group.first).some(({ norm }) => norm === ','))
    return false;
  return hasReportMarker(units, group.last);
}

/** `a affirmé que « tout va bien » et rendu hommage aux morts`: a participle that goes with the auxiliary of the report. */
function sharesParticiple(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  from: number,
  at: number,
): boolean {
  const speech = reportingGroup(groups, from);
  const isComposed = units
    .slice(speech?.first ?? from, speech?.head ?? from)
    .some(({ norm }) => havingForms.has(norm));
  if (speech === undefined || !isComposed) return false;
  const isComposedInside = ({ norm }: Unit): boolean =>
    (havingForms.has(norm) || beingForms.has(norm)) && !SUBJUNCTIVE.test(norm);
  if (units.slice(from, at).some(isComposedInside)) return false;
  const verb = skipAdverbials(units, at + 1);
  const after = units[verb + 1];
  if (!/.{2}(?:é|i|u|is|it|ert)$/u.test(units[verb]?.norm ?? '') || after?.kind !== 'word') return false;
  return determiners.has(after.norm) || prepositions.has(after.norm) || HOMAGE.test(after.norm);
}

/** Nouns that stand behind a verb without an article: `rendre hommage`. */
const HOMAGE = /^(?:hommage|visite|compte|rendez-vous|recours|appel|plainte|acte|part|raison|grâce)$/u;

/** `précisant que la route est sûre et invitant les élus à la prendre`: a second participle goes with that of speech. */
function joinsGerund(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  from: number,
  at: number,
): boolean {
  const verb = skipAdverbials(units, at + 1);
  if (reportingGroup(groups, from)?.mood !== 'gerund' || !/.{3}ant$/u.test(units[verb]?.norm ?? ''))
    return false;
  const after = units[verb + 1]?.norm ?? '';
  return (
    (determiners.has(after) || /^(?:à|aux?|que|qu')$/u.test(after)) &&
    !units.slice(from, at).some(({ norm }) => /.{3}ant$/u.test(norm) && !speakerNouns.has(norm))
  );
}

/** Whether quoted words or a clause follow near, so that the verb before them reports. */
export function hasReportMarker(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 12); at++) {
    const unit = units[at];
    if (unit === undefined || /^[.;]$/u.test(unit.norm)) return false;
    if (unit.kind === 'quoted' || /^(?:que|qu')$/u.test(unit.norm)) return true;
  }
  return false;
}
