import type { Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { determiners, havingForms, objectClitics } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { reportingGroup } from './reporting-group.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `estime que la route est sûre et a demandé un pont`: a deed in the perfect, which no verb of the clause is in. */
export function joinsDeed(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  from: number,
  at: number,
): boolean {
  const auxiliary = units[at + 1]?.norm ?? '';
  const speech = reportingGroup(groups, from);
  if (!/^(?:a|ont)$/u.test(auxiliary) || speech?.first !== speech?.head) return false;
  if ((auxiliary === 'ont') !== PLURAL.test(units[speech?.head ?? -1]?.norm ?? '')) return false;
  if (!TAKING_STAND.test(units[skipAdverbials(units, at + 2)]?.norm ?? '')) return false;
  return hasFinite(units, from, at) && !units.slice(from, at).some(({ norm }) => havingForms.has(norm));
}

/** `estime que les chefs ont tort, et annonce la fin`: a verb whose number only the speaker has. */
export function changesNumber(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  from: number,
  at: number,
): boolean {
  if (turnsPlural(units, groups, from, at)) return true;
  const next = groups.find((group) => group.first === at + 1);
  const isSetOff = units[at - 1]?.norm === ',' || units[at - 1]?.kind === 'quoted';
  if (!isSetOff && !TAKING_STAND.test(units[next?.head ?? -1]?.norm ?? '')) return false;
  const speech = reportingGroup(groups, from);
  if (next?.number !== 'singular' || next.mood !== 'finite' || speech?.number !== 'singular') return false;
  const verb = units.slice(from, at).find((_, i) => isLikelyFinite(units, from + i));
  return verb?.norm.endsWith('nt') === true;
}

/** `pensent que le voleur a fui mais n'excluent rien`: a plural that only those who speak have. */
function turnsPlural(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  from: number,
  at: number,
): boolean {
  const verb = clitics(units, at + 1);
  if (reportingGroup(groups, from)?.number !== 'plural' || !isLikelyFinite(units, verb)) return false;
  if (!PLURAL.test(units[verb]?.norm ?? '')) return false;
  const finites = units.slice(from, at).filter((_, i) => isLikelyFinite(units, from + i));
  return finites.length > 0 && finites.every(({ norm }) => !norm.endsWith('nt'));
}

/** The position behind the pronouns before a verb that begin at `from`. */
function clitics(units: readonly Unit[], from: number): number {
  let verb = from;
  while (objectClitics.has(units[verb]?.norm ?? '')) verb++;
  return verb;
}

/** `craint que la route ne soit fermée et demande un pont`, `estime que … fermera et appelle`: the tense of the verb of speech. */
export function changesTense(
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
