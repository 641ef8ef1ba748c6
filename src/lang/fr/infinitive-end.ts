import type { Unit } from '../../nlp/unit.ts';
import { determiners, objectClitics, subjectPronouns } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { isInfinitiveStart } from './infinitive-start.ts';
import { verbForms } from './lexicon/verb-forms.ts';

/** After an infinitive, a relative or contrasting clause is no longer what was said. */
export function leavesInfinitive(units: readonly Unit[], comma: number): boolean {
  const next = units[comma + 1]?.norm ?? '';
  // "avoir pris trente voleurs, dont douze enfants": without a verb it only counts.
  if (next === 'dont') return hasFinite(units, comma + 1, segmentEnd(units, comma + 1));
  if (/^(?:qui|où|sur|ce)$/u.test(next)) return true;
  // "avoir vu Roux, mais variable": an adjective goes with the infinitive.
  if (next === 'mais') return opensClause(units, comma + 2);
  return opensNoun(units, comma + 1) && hasFinite(units, comma + 1, Math.min(units.length, comma + 16));
}

/** Where the stretch between commas that begins at `from` ends. */
function segmentEnd(units: readonly Unit[], from: number): number {
  const comma = units.findIndex(({ norm }, at) => at > from && norm === ',');
  return comma < 0 ? units.length : comma;
}

/** `de renégocier le pacte (liant la ville au port)`: a bracket that opens with a participle explains a noun to the reader. */
export function opensGloss(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === '(' && /.{2}ant$/u.test(units[at + 1]?.norm ?? '');
}

function opensClause(units: readonly Unit[], at: number): boolean {
  return opensNoun(units, at) || hasFinite(units, at, Math.min(units.length, at + 16));
}

/** A determiner, a pronoun or a name. */
export function opensNoun(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  return determiners.has(norm) || subjectPronouns.has(norm) || units[at]?.isCapital === true;
}

/** `annonce avoir repris la ville et quitte la côte`: a finite verb is not parallel to the infinitive, but to the verb of speech. */
export function leavesByFinite(units: readonly Unit[], from: number, at: number): boolean {
  if (!/^(?:et|mais|puis)$/u.test(units[at]?.norm ?? '')) return false;
  if (joinsParticiple(units, from, at)) return true;
  let verb = at + 1;
  while (objectClitics.has(units[verb]?.norm ?? '')) verb++;
  const isVerb =
    isLikelyFinite(units, verb) ||
    (/^(?:lui|leur|s'|se)$/u.test(units[verb - 1]?.norm ?? '') && anyFinite(units[verb]));
  if (!isVerb || hasFinite(units, from, at) || sharesAuxiliary(units, from, verb)) return false;
  // Words in marks behind a verb of doing are still the speaker's.
  return verbForms.has(units[verb]?.norm ?? '') || !units.slice(verb).some(({ kind }) => kind === 'quoted');
}

/** `avoir abattu six drones et détruit un dépôt`: a form that is a participle as well goes with the infinitive's auxiliary. */
function sharesAuxiliary(units: readonly Unit[], from: number, verb: number): boolean {
  const norm = units[verb]?.norm ?? '';
  const isPerfect = units.slice(from, from + 6).some((unit) => /^(?:avoir|être)$/u.test(unit.norm));
  return isPerfect && !verbForms.has(norm) && /.(?:it|is)$/u.test(norm);
}

/** `s'est engagé à rouvrir la route et annoncé un plan`: a participle goes with an auxiliary, which the infinitive lacks. */
function joinsParticiple(units: readonly Unit[], from: number, at: number): boolean {
  const readings = verbForms.get(units[at + 1]?.norm ?? '') ?? [];
  const isParticiple = readings.length > 0 && readings.every(({ mood }) => mood === 'participle');
  const hasObject =
    determiners.has(units[at + 2]?.norm ?? '') || /^(?:que|qu')$/u.test(units[at + 2]?.norm ?? '');
  // "a reconnu avoir vu Roux mais nié l'avoir suivi": what reports an infinitive itself goes with the verb of speech.
  const reports = readings.some(({ verb }) => verb.frames.includes('infinitive'));
  if (isParticiple && reports && isInfinitiveStart(units, at + 2)) return true;
  return (
    isParticiple && hasObject && !units.slice(from, at).some(({ norm }) => /^(?:avoir|être)$/u.test(norm))
  );
}

function anyFinite(unit: Unit | undefined): boolean {
  const readings = verbForms.get(unit?.norm ?? '') ?? [];
  return readings.some(({ mood }) => mood === 'finite');
}
