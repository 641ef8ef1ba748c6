import type { Unit } from '../../nlp/unit.ts';
import { isQuantity, skipCircumstances } from './circumstances.ts';
import { auxiliaries, clauseOpeners, determiners, prepositions, subjectPronouns } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { isRelative } from './segments.ts';
import { subjectAfter } from './subject-after.ts';
import type { VerbGroup } from './verb-groups.ts';

const CONTRACTED_SUBJECT = /^[a-z]+'(?:s|re|ve|ll|d|m)$/u;

/**
 * Where a clause without `that` begins: its own subject comes first, and a verb after it.
 *
 * @param listener the position behind the verb of reporting and whom it tells.
 */
export function bareStart(units: readonly Unit[], group: VerbGroup, listener: number): number | undefined {
  if (group.lemma === 'tell' && listener === group.last) return undefined;
  if (isPushedDown(units, group)) return group.last;
  let start = skipCircumstances(units, listener);
  if (units[start]?.norm === ',' && start > group.last) return undefined;
  if (units[start]?.norm === ',' && insertionEnd(units, start) !== undefined)
    start = insertionEnd(units, start) ?? start;
  const opener = units[start];
  if (opener === undefined || (opener.kind === 'point' && !/^\p{Sc}$/u.test(opener.norm))) return undefined;
  if (opener.kind === 'quoted' && (start === group.last || units[start + 1]?.kind !== 'word'))
    return undefined;
  if (!opensBareClause(units, start, group) || isInvertedTag(units, group)) return undefined;
  return hasOwnVerb(units, start, group) ? start : undefined;
}

/** `…, insists Ann Rowe, …`: what follows the verb is its subject, between commas. */
function isInvertedTag(units: readonly Unit[], group: VerbGroup): boolean {
  if (units[group.first - 1]?.norm !== ',') return false;
  const subject = subjectAfter(units, group.last);
  return subject !== undefined && /^[,.]$/u.test(units[subject.last]?.norm ?? '.');
}

/** A verb that belongs to the clause itself, not to a relative or adverbial clause inside an object. */
function hasOwnVerb(units: readonly Unit[], start: number, group: VerbGroup): boolean {
  const limit = verbLimit(units, start);
  if (CONTRACTED_SUBJECT.test(units[start]?.norm ?? '')) return true;
  const isClauseOpener =
    !isQuantity(units, start) &&
    ((units[start]?.norm !== 'that' && clauseOpeners.has(units[start]?.norm ?? '')) ||
      prepositions.has(units[start]?.norm ?? ''));
  let balance = isClauseOpener ? -1 : 0;
  for (let at = start + 1; at < limit; at++) {
    const norm = units[at]?.norm ?? '';
    const isPhrase =
      /^(?:before|after|since|until)$/u.test(norm) && prepositions.has(units[at - 1]?.norm ?? '');
    if (isPhrase) continue;
    if (/^(?:who|which|that|when|where|as|because|while|after|before|if|since|until|what|given)$/u.test(norm))
      balance--;
    else if (isLikelyFinite(units, at) && !followsVerb(units, start, at) && !isNoun(units, start, at, group))
      balance++;
    // "confirmed the news, saying she was ill": the verb belongs to what the gerund reports.
    else if (norm === ',' && reportsAnew(units[at + 1])) break;
    else if (
      norm === ',' &&
      /^(?:and|but)$/u.test(units[at + 1]?.norm ?? '') &&
      !/^(?:say|tell)$/u.test(group.lemma)
    )
      break;
    if (balance > 0) return true;
  }
  if (/^(?:say|tell)$/u.test(group.lemma) && units.slice(start, limit).some(holdsClause)) return true;
  return balance >= 0 && /^(?:say|tell)$/u.test(group.lemma) && limit - start > 6;
}

/** Whether a verb stands right before; the first word of the clause is a noun: `said talks would go on`. */
function followsVerb(units: readonly Unit[], start: number, at: number): boolean {
  return at - 1 > start && isLikelyFinite(units, at - 1);
}

/** A gerund of saying, as behind the comma that ends a report. */
function reportsAnew(unit: Unit | undefined): boolean {
  return verbForms.get(unit?.norm ?? '')?.some(({ mood }) => mood === 'gerund') === true;
}

/** `said banks, “even after all this, remain strong”`: the verb stands between the marks. */
function holdsClause({ within = [] }: Unit): boolean {
  return within.length > 6 && hasFinite(within, 1, within.length);
}

/** `a tax that the mayor said is too high`, `the guard, who Rowe said has left`: the relative pronoun is the clause's subject. */
function isPushedDown(units: readonly Unit[], group: VerbGroup): boolean {
  if (group.lemma !== 'say') return false;
  if (!isLikelyFinite(units, group.last)) return false;
  const words = nounPhraseBefore(units, group.first);
  return words !== undefined && isRelative(units, words.first - 1);
}

/** `announced a settlement on books ordered through it`: a form in -ed before a preposition, behind a verb that has objects. */
function isParticiple(units: readonly Unit[], at: number, lemma: string): boolean {
  if (
    !/^(?:report|announce|reveal|add|note|highlight|predict|propose|suggest|recommend|estimate)$/u.test(lemma)
  )
    return false;
  if (!/.{2}ed$/u.test(units[at]?.norm ?? '')) return false;
  return /^(?:to|by|through|on|for|with|from|about|against|under)$/u.test(units[at + 1]?.norm ?? '');
}

/** A form in -s that is no verb: without a subject in the singular before it, or at the end of the sentence. */
function isNoun(units: readonly Unit[], start: number, at: number, { lemma }: VerbGroup): boolean {
  if (endsAsNoun(units, at) || isParticiple(units, at, lemma)) return true;
  const norm = units[at]?.norm ?? '';
  if (lemma === 'say' || !/[^s]s$/u.test(norm) || auxiliaries.has(norm)) return false;
  // "suggested new rules to allow it": a singular noun would have a determiner.
  return !units
    .slice(start, at)
    .some(
      (unit) =>
        unit.isCapital || determiners.has(unit.norm) || subjectPronouns.has(unit.norm) || unit.norm === "'s",
    );
}

/** `reported its yearly results`: a form in -s that ends the sentence behind a possessive is a noun. */
function endsAsNoun(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  if (!/[^s]s$/u.test(norm) || auxiliaries.has(norm) || units[at + 1]?.kind !== 'point') return false;
  return [2, 3].some((steps) => /^(?:its|his|her|their|our|the)$/u.test(units[at - steps]?.norm ?? ''));
}

/** `said, however, the road`: the position after an adverb between commas. */
function insertionEnd(units: readonly Unit[], comma: number): number | undefined {
  const end = skipCircumstances(units, comma + 1);
  return end > comma + 1 && units[end]?.norm === ',' ? end + 1 : undefined;
}

function opensBareClause(units: readonly Unit[], start: number, group: VerbGroup): boolean {
  const norm = units[start]?.norm ?? '';
  if (subjectPronouns.has(norm)) return true;
  if (norm === 'that' && isLikelyFinite(units, start + 1)) return start === group.last;
  if (isLikelyFinite(units, start)) return start === group.last && opensWithPlural(units, start);
  if (isQuantity(units, start)) return true;
  // "insists nothing has changed": a subject, where a verb follows; elsewhere the object.
  if (/^(?:nothing|something|anything)$/u.test(norm)) return isLikelyFinite(units, start + 1);
  if (
    /^(?:to|of|about|into|against|who|which|and|or|but|so|than|yes|sorry|very|little|much|what|how|why|such)$/u.test(
      norm,
    )
  )
    return false;
  if (prepositions.has(norm) || clauseOpeners.has(norm))
    return group.lemma === 'say' && leadsIntoClause(units, start);
  return true;
}

/** `says protests like this one are no help`: a form in -s right behind the verb of reporting is a plural noun. */
function opensWithPlural(units: readonly Unit[], start: number): boolean {
  const norm = units[start]?.norm ?? '';
  return /.{3}[^s]s$/u.test(norm) && !auxiliaries.has(norm);
}

/** `said in his area a drug bust`, `said if the plan fails, taxes`: a circumstance that opens the clause. */
function leadsIntoClause(units: readonly Unit[], start: number): boolean {
  const norm = units[start]?.norm ?? '';
  return (
    units[start + 1]?.kind === 'word' &&
    !/^(?:inside|outside|near|around|behind|following|regarding|from)$/u.test(norm)
  );
}

/** The verb of a clause stands before its first full stop, and not far off. */
function verbLimit(units: readonly Unit[], start: number): number {
  let at = start + 1;
  while (at < Math.min(units.length, start + 30) && !/^[;:]$/u.test(units[at]?.norm ?? '')) at++;
  return at;
}
