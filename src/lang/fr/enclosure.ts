import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { determiners, objectClitics, subjectPronouns } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * The clause that a verb of speech stands in, which tells where its report can end. `main`: the clause of the sentence;
 * `inserted`: a participle, infinitive or relative clause, behind which the main verb follows; `opening`: a clause that
 * stands before the main one (`S'il estime que …, il préconise …`).
 */
export type Enclosure = 'main' | 'inserted' | 'opening';

const SUBORDINATORS =
  /^(?:si|s'|quand|lorsque|lorsqu'|comme|puisque|puisqu'|quoique|bien|alors|tandis|même)$/u;

/** In which clause the verb of `group`, with its subject, stands. */
export function enclosureOf(units: readonly Unit[], group: VerbGroup, subject: SubjectWords): Enclosure {
  if (group.mood !== 'finite') return 'inserted';
  if (units[group.head - 1]?.norm === 'beau') return 'opening';
  const isRelative =
    (subject.antecedent !== undefined && units[subject.first - 1]?.norm === ',') ||
    (/^(?:que|qu'|dont|où)$/u.test(units[subject.first - 1]?.norm ?? '') &&
      units[subject.first - 2]?.norm === ',');
  if (isRelative) return 'inserted';
  const opener = units.findIndex((unit) => unit.norm === ',' || SUBORDINATORS.test(unit.norm));
  const opens = opener >= 0 && opener <= 1 && units[opener]?.norm !== ',';
  return opens && !units.slice(0, group.first).some(({ norm }) => norm === ',') ? 'opening' : 'main';
}

/** Whether the clause around a report goes on behind the comma at `comma`. */
export function resumesAround(units: readonly Unit[], comma: number, enclosure: Enclosure): boolean {
  if (enclosure === 'main') return false;
  return startsPredicate(units, comma + 1) || startsClause(units, comma + 1, enclosure);
}

/** A finite verb with the pronouns before it: `, l'a fermée`. */
function startsPredicate(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (objectClitics.has(units[at]?.norm ?? '') && at < from + 3) at++;
  const last = units[at - 1]?.norm ?? '';
  // "les habitants": an article rather than a pronoun.
  if (at > from && /^(?:le|la|les|leur)$/u.test(last)) return false;
  return isLikelyFinite(units, at);
}

const LONGEST_SUBJECT = 16;

/** A subject with its verb, in an opening clause of any sort, in an inserted one of a pronoun. */
function startsClause(units: readonly Unit[], from: number, enclosure: Enclosure): boolean {
  const opener = units[from];
  if (opener?.kind !== 'word') return false;
  if (subjectPronouns.has(opener.norm)) return opener.norm !== 'ce' && startsPredicate(units, from + 1);
  if (enclosure === 'opening' && /^(?:personne|rien|nul|chacun|tous|beaucoup)$/u.test(opener.norm))
    return true;
  if (enclosure !== 'opening' || !(determiners.has(opener.norm) || opener.isCapital)) return false;
  for (let at = from + 1; at < Math.min(units.length, from + LONGEST_SUBJECT); at++) {
    if (units[at]?.kind !== 'word' || /^(?:qui|que|qu'|dont|où)$/u.test(units[at]?.norm ?? '')) return false;
    if (isLikelyFinite(units, at)) return true;
  }
  return false;
}
