import type { Finding } from '../../nlp/claim.ts';
import { kindAround, spanOf, withoutPoints } from '../../nlp/report-parts.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { clauseOpeners, determiners } from './closed-classes.ts';
import { isConnective } from './connective.ts';
import { hasFinite, hasMainFinite, isLikelyFinite } from './finite-verbs.ts';
import { clauseEnd } from './reported-clause.ts';

const RELATIVE = /^(?:qui|dont|où)$/u;
const CLAUSE_OPENER = /^(?:qui|que|qu'|dont|où|car|mais|or|et|puisque)$/u;

/**
 * `un pont qui, dit-elle, menace ruine`, `car, dit-elle, le pont menace ruine`, `En effet, dit-elle, le pont menace ruine`: words
 * of reporting right behind what opens a clause or a sentence.
 */
export function interruptedOpening(
  sentence: Sentence,
  at: number,
  last: number,
): Pick<Finding, 'parts' | 'kind'> | undefined {
  const { units } = sentence;
  const opener = at - 2;
  if (units[at - 1]?.norm !== ',' || units[last]?.norm !== ',') return undefined;
  const isLater = opener > 0 && CLAUSE_OPENER.test(units[opener]?.norm ?? '') && hasFinite(units, 0, opener);
  if (!isLater && !isConnective(units, at - 1)) return undefined;
  const isRelative = RELATIVE.test(units[opener]?.norm ?? '');
  const end = isRelative ? relativeEnd(sentence, opener, last + 1) : clauseEnd(sentence, last + 1);
  const quoted = units[last + 1]?.quoted;
  if (quoted && withoutPoints(units, last + 1, end) === last + 2)
    return { parts: [quoted.inner], kind: 'direct' };
  const span = hasFinite(units, last + 1, end) ? spanOf(units, last + 1, end) : undefined;
  return span && { parts: [span], kind: kindAround(units, last + 1, end) };
}

/** `Le maire, qui aurait, selon la ville, vendu le port, a démenti`: the source stands inside a relative clause, which ends before the main verb. */
export function splitInRelative(
  sentence: Sentence,
  before: number,
  next: number,
): Pick<Finding, 'parts' | 'kind'> | undefined {
  const { units } = sentence;
  let opener = before - 1;
  while (opener > 0 && units[opener]?.kind === 'word' && !RELATIVE.test(units[opener]?.norm ?? '')) opener--;
  if (!RELATIVE.test(units[opener]?.norm ?? '')) return undefined;
  if (units[opener - 1]?.norm === 'ce') opener--;
  if (units[opener - 1]?.norm !== ',') return undefined;
  const first = spanOf(units, opener, before);
  const end = relativeEnd(sentence, opener, next);
  const second = spanOf(units, next, end);
  return first && second && { parts: [first, second], kind: kindAround(units, next, end) };
}

/**
 * Where the relative clause that `opener` opens ends, looked for from `from`: before the main verb, if the sentence has
 * none before, with a second subject that `et` joins to the first (`…, et sa femme ont`).
 */
export function relativeEnd(sentence: Sentence, opener: number, from: number): number {
  const { units } = sentence;
  const end = clauseEnd(sentence, from, { enclosure: 'inserted' });
  if (hasMainFinite(units, 0, opener)) return end;
  for (let at = from; at < end; at++) {
    if (units[at]?.norm !== ',' || units[at + 1]?.norm !== 'et') continue;
    const opens = units[at + 2];
    const isNoun = determiners.has(opens?.norm ?? '') || opens?.isCapital === true;
    const verb = units.findIndex((_, i) => i > at + 2 && isLikelyFinite(units, i));
    if (isNoun && verb > 0 && verb < at + 8 && !units.slice(at + 1, verb).some(({ kind }) => kind !== 'word'))
      return at;
  }
  return end;
}

/** Whether no other clause is open at `at`; one that commas set off is closed: `ces murs, dont le port est fier, sont`. */
export function isOneClause(units: readonly Unit[], start: number, at: number): boolean {
  const opener = units.findIndex((_, i) => i >= start && i < at && opensClause(units, i));
  if (opener < 0) return true;
  if (!RELATIVE.test(units[opener]?.norm ?? '') || units[opener - 1]?.norm !== ',') return false;
  const comma = units.findIndex((unit, i) => i > opener && i < at && unit.norm === ',');
  return comma > 0 && hasFinite(units, opener, comma) && isOneClause(units, comma, at);
}

/** `s'il part`, but not `il s'agit`. */
function opensClause(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  return clauseOpeners.has(norm) && (norm !== "s'" || /^ils?$/u.test(units[at + 1]?.norm ?? ''));
}
