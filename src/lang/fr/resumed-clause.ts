import type { Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { beingForms, determiners, havingForms, prepositions } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
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

/** The verb of speech whose report begins at `from`. */
function reportingGroup(groups: readonly VerbGroup[], from: number): VerbGroup | undefined {
  return groups.findLast((group) => group.last <= from + 1);
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

/** `estime que la route est sûre et a demandé un pont`: a deed in the perfect, which no verb of the clause is in. */
function joinsDeed(units: readonly Unit[], groups: readonly VerbGroup[], from: number, at: number): boolean {
  const auxiliary = units[at + 1]?.norm ?? '';
  const speech = reportingGroup(groups, from);
  if (!/^(?:a|ont)$/u.test(auxiliary) || speech?.first !== speech?.head) return false;
  if ((auxiliary === 'ont') !== PLURAL.test(units[speech?.head ?? -1]?.norm ?? '')) return false;
  if (!TAKING_STAND.test(units[skipAdverbials(units, at + 2)]?.norm ?? '')) return false;
  return hasFinite(units, from, at) && !units.slice(from, at).some(({ norm }) => havingForms.has(norm));
}

/** `estime que les chefs ont tort, et annonce la fin`: a verb whose number only the speaker has. */
function changesNumber(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  from: number,
  at: number,
): boolean {
  const next = groups.find((group) => group.first === at + 1);
  const isSetOff = units[at - 1]?.norm === ',' || units[at - 1]?.kind === 'quoted';
  if (!isSetOff && !TAKING_STAND.test(units[next?.head ?? -1]?.norm ?? '')) return false;
  const speech = reportingGroup(groups, from);
  if (next?.number !== 'singular' || next.mood !== 'finite' || speech?.number !== 'singular') return false;
  const verb = units.slice(from, at).find((_, i) => isLikelyFinite(units, from + i));
  return verb?.norm.endsWith('nt') === true;
}

/** `craint que la route ne soit fermée et demande un pont`, `estime que … fermera et appelle`: the tense of the verb of speech. */
function changesTense(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  from: number,
  at: number,
): boolean {
  const speech = reportingGroup(groups, from);
  if (speech?.mood !== 'finite' || speech.first !== speech.head || !isPresent(units, speech.head))
    return false;
  const verb = skipAdverbials(units, at + 1);
  if (!TAKING_STAND.test(units[verb]?.norm ?? '')) return false;
  if (PLURAL.test(units[verb]?.norm ?? '') !== PLURAL.test(units[speech.head]?.norm ?? '')) return false;
  const first = units.findIndex((_, i) => i >= from && isLikelyFinite(units, i));
  if (first < 0 || first >= at) return false;
  return !isPresent(units, first) || WISHED.test(speech.lemma) || isAboutThing(units, from + 1, first, at);
}

/** Verbs whose clause is in the subjunctive, so that an indicative behind it is not parallel to that clause. */
const WISHED = /^(?:craindre|redouter|regretter|déplorer|souhaiter|vouloir|exiger|demander|réclamer)$/u;

/** `estime que la dette est lourde et refuse d'aider`: what the clause is about takes no stand. */
function isAboutThing(units: readonly Unit[], first: number, verb: number, joint: number): boolean {
  if (!determiners.has(units[first]?.norm ?? '') || verb > first + 8) return false;
  const noun = speakerNouns.get(units[first + 1]?.norm ?? '');
  // "juge que le texte est faible, et appelle le maire à le revoir": set off, a text does no more either.
  if (noun && !(noun.kind === 'document' && units[joint - 1]?.norm === ',')) return false;
  return !units.slice(first, verb).some(({ kind, isCapital }) => kind !== 'word' || isCapital);
}

/** By its ending, or a subjunctive that is known. */
function isPresent(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  return !/(?:.{2}(?:ra|ront|rai)|ait|aient|ais|irent|urent|èrent)$|^(?:soit|soient|ait|aient|puisse|puissent|fasse|fassent|aille|aillent|doive|doivent|a|ont|fut|eut)$/u.test(
    norm,
  );
}

const PLURAL = /(?:[^i]ent|ont)$/u;

/** What somebody who speaks does as well, seldom what is spoken of does. */
const TAKING_STAND =
  /^(?:appell|demand|réclam|exig|dénonc|condamn|salu|remerci|regrett|annonc|prôn|fustig|critiqu|accus|souhait|espèr|propos|plaid|promet|menac|rejett|refus|déplor|invit|exhort|félicit|rappell|préconis|recommand|se$|s'$)/u;

/** Whether quoted words or a clause follow near, so that the verb before them reports. */
export function hasReportMarker(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 12); at++) {
    const unit = units[at];
    if (unit === undefined || /^[.;]$/u.test(unit.norm)) return false;
    if (unit.kind === 'quoted' || /^(?:que|qu')$/u.test(unit.norm)) return true;
  }
  return false;
}
