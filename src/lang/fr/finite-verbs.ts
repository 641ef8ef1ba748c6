import type { Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';
import { type VerbSigns, verbSigns } from './verb-signs.ts';

/**
 * Whether the word at `at` is likely a finite verb: a frequent one, a reporting verb, one by its ending, or any verb
 * right behind a pronoun. There is no full dictionary behind it; it serves to tell where a clause has its verb.
 */
export function isLikelyFinite(units: readonly Unit[], at: number): boolean {
  return units[at]?.kind === 'word' && nextFinites(units)[at] === at;
}

/** Of the units of a sentence, since many rules ask about the same ones. */
const known = new WeakMap<readonly Unit[], readonly number[]>();

/** For each unit the position of the first finite verb from it on; past the end where none follows. */
function nextFinites(units: readonly Unit[]): readonly number[] {
  const before = known.get(units);
  if (before) return before;
  const next = new Array<number>(units.length).fill(units.length);
  for (let at = units.length - 1, first = units.length; at >= 0; at--) {
    if (readsFinite(units, at)) first = at;
    next[at] = first;
  }
  known.set(units, next);
  return next;
}

/** Frequent verb forms that are nouns behind a determiner: `son compte`, `le reste`. */
const NOUNS_TOO: ReadonlySet<string> = new Set(['fait', 'compte', 'reste', 'porte', 'montre', 'touche']);

function readsFinite(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || unit.isCapital) return false;
  const word = verbSigns(unit.norm);
  if (word.alone === 'frequent' && !NOUNS_TOO.has(unit.norm)) return true;
  if (word.alone === 'other' && !word.followsPronoun && !word.followsSeveral && !word.isPersonal)
    return false;
  const before = pronounBefore(units, at, word);
  if (word.isPersonal && before.isPersonalPronoun) return true;
  if (word.alone === 'frequent') return !before.isDeterminer;
  if (before.opensVerb) return word.followsPronoun && !(before.isClitic && word.isNonFinite);
  if (word.isNoun || before.isPreposition) return false;
  if (before.isDeterminer) return before.isSeveral && word.followsSeveral;
  return (
    word.alone === 'finite' || (word.alone === 'ambiguous' && !before.isPrenominal && followsNoun(units, at))
  );
}

/**
 * The word before, or the subject pronoun before that when an object pronoun stands between (`on leur fournit`). `l'un`,
 * `l'autre` and a pronoun between a noun and a form that is hardly ever a noun (`les pompiers le portent`) do as one.
 */
function pronounBefore(units: readonly Unit[], at: number, word: VerbSigns): VerbSigns {
  const norm = units[at - 1]?.norm ?? '';
  const before = verbSigns(norm);
  if (norm === 'un' || norm === 'une' || norm === 'autre')
    return word.isAnyFinite && units[at - 2]?.norm === "l'" ? verbSigns('il') : before;
  if (!before.isObjectPronoun) return before;
  const further = verbSigns(units[at - 2]?.norm ?? '');
  const isObject = before.isDefinite && word.isPlainFinite && units[at - 2]?.kind === 'word';
  if (isObject && !further.isPreposition && !JOINTS.has(units[at - 2]?.norm ?? '')) return verbSigns('il');
  return further.opensVerb ? further : before;
}

/** Behind these, `le` is an article. */
const JOINTS: ReadonlySet<string> = new Set(['et', 'ou', 'que', "qu'"]);

/** An ambiguous form is taken for a verb when what follows it can be its object or complement. */
function followsNoun(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined) return false;
  return (
    determiners.has(next.norm) ||
    next.kind === 'quoted' ||
    /^(?:que|qu'|:|à|aux|au|pas|plus|également|aussi|toujours|encore|déjà|désormais|souvent|son|sa|ses)$/u.test(
      next.norm,
    )
  );
}

/** Whether a finite verb stands among the units `[from, to)`. */
export function hasFinite(units: readonly Unit[], from: number, to: number): boolean {
  if (from >= to || from >= units.length) return false;
  return (nextFinites(units)[Math.max(0, from)] ?? to) < Math.min(to, units.length);
}

const RELATIVES: ReadonlySet<string> = new Set(['qui', 'dont', 'où', 'que', "qu'", 'lequel', 'laquelle']);

/** `trois hommes, dont un mineur, ont`: no verb stands between `dont` and the comma behind it. */
function isVerbless(units: readonly Unit[], dont: number): boolean {
  if (units[dont]?.norm !== 'dont') return false;
  const comma = units.findIndex(({ norm }, at) => at > dont && norm === ',');
  return comma > dont + 1 && !hasFinite(units, dont, comma);
}

/** Whether a finite verb stands among the units `[from, to)` outside of relative clauses: that of a main clause. */
export function hasMainFinite(units: readonly Unit[], from: number, to: number): boolean {
  let inRelative = false;
  for (let at = from; at < to; at++) {
    if (RELATIVES.has(units[at]?.norm ?? '')) inRelative = !isVerbless(units, at);
    else if (isLikelyFinite(units, at)) {
      if (!inRelative) return true;
      inRelative = false;
    }
  }
  return false;
}
