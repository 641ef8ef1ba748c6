import type { Unit } from '../../nlp/unit.ts';
import { determiners, frequentFinites, prepositions, severalPronouns } from './closed-classes.ts';
import { anyFinites, plainFinites } from './lexicon/frequent-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { verbForms } from './lexicon/verb-forms.ts';

const BEFORE_VERB = /^(?:il|elle|ils|elles|on|je|j'|tu|qui|ne|n'|se|s'|me|m'|y|ça|c'|cela|j’)$/u;
/** Reporting verbs that are nouns as often. */
export const nounForms: ReadonlySet<string> = new Set(
  `adresse affiche alerte analyse annonce attaque augure avance balance blague complète console conte critique
   crâne demande doute estime excuse gage grogne intime juge lance lâche manifeste menace murmure note peste
   pointe poste prêche relève remarque riposte râle réclame réplique somme songe souffle statue tacle tempête
   tonne triomphe`
    .trim()
    .split(/\s+/u),
);
const NOT_BY_ENDING =
  /^(?:souhait|portrait|extrait|attrait|retrait|lait|trait|parfait|fait|jamais|désormais|mais)$/u;

/**
 * Whether the word at `at` is likely a finite verb: a frequent one, a reporting verb, one by its ending, or any verb
 * right behind a pronoun. There is no full dictionary behind it; it serves to tell where a clause has its verb.
 */
export function isLikelyFinite(units: readonly Unit[], at: number): boolean {
  return units[at]?.kind === 'word' && nextFinites(units)[at] === at;
}

/** Of the units of a sentence, since many rules ask about the same ones. */
const known = new WeakMap<readonly Unit[], Uint32Array>();

/** For each unit the position of the first finite verb from it on; past the end where none follows. */
function nextFinites(units: readonly Unit[]): Uint32Array {
  const before = known.get(units);
  if (before) return before;
  const next = new Uint32Array(units.length);
  for (let at = units.length - 1, first = units.length; at >= 0; at--) {
    if (readsFinite(units, at)) first = at;
    next[at] = first;
  }
  known.set(units, next);
  return next;
}

function readsFinite(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || unit.isCapital) return false;
  const { norm } = unit;
  const before = pronounBefore(units, at);
  if (frequentFinites.has(norm)) return norm !== 'fait' || !determiners.has(before);
  if (BEFORE_VERB.test(before)) return isFiniteBehindPronoun(norm, before);
  if (speakerNouns.has(norm) || prepositions.has(before)) return false;
  if (determiners.has(before))
    return severalPronouns.has(before) && norm.endsWith('ent') && verbForms.has(norm);
  if (/.{2}(?:aient|èrent|irent|urent|iront|eront|erait|eraient|issent|ait)$/u.test(norm))
    return !NOT_BY_ENDING.test(norm);
  if (plainFinites.has(norm)) return true;
  const reports = isFiniteReport(norm);
  if (reports && !nounForms.has(norm)) return true;
  return (reports || anyFinites.has(norm)) && followsNoun(units, at);
}

/**
 * The word before, or the subject pronoun before that when an object pronoun stands between (`on leur fournit`). `l'un`,
 * `l'autre` and a pronoun between a noun and a form that is hardly ever a noun (`les pompiers le portent`) do as one.
 */
function pronounBefore(units: readonly Unit[], at: number): string {
  const before = units[at - 1]?.norm ?? '';
  const further = units[at - 2]?.norm ?? '';
  const norm = units[at]?.norm ?? '';
  if (/^(?:une?|autre)$/u.test(before) && further === "l'") return anyFinites.has(norm) ? 'il' : before;
  const isObject =
    /^(?:le|la|les)$/u.test(before) && plainFinites.has(norm) && units[at - 2]?.kind === 'word';
  if (isObject && !prepositions.has(further) && !/^(?:et|ou|que|qu')$/u.test(further)) return 'il';
  return /^(?:le|la|les|l'|leur|lui|en|y)$/u.test(before) && BEFORE_VERB.test(further) ? further : before;
}

/** By its ending; but `s'inspire`, `se retire` are finite. */
function isNonFinite(norm: string): boolean {
  return /(?:er|ir|re|oir|ant)$/u.test(norm) && !anyFinites.has(norm) && !isFiniteReport(norm);
}

function isFiniteReport(norm: string): boolean {
  return verbForms.get(norm)?.some(({ mood }) => mood === 'finite') ?? false;
}

/** Behind a subject pronoun anything that can end like a finite verb is one. */
function isFiniteBehindPronoun(norm: string, before: string): boolean {
  if (/^(?:me|m'|te|se|s'|y|ne|n')$/u.test(before) && isNonFinite(norm)) return false;
  if (/^(?:ne|n'|se|s'|lui|leur|y|en|l'|le|la|les|nous|vous|pas|plus|jamais|a|est|ont|sont)$/u.test(norm))
    return false;
  return (
    anyFinites.has(norm) ||
    verbForms.has(norm) ||
    /(?:e|es|ent|ons|ez|is|it|ut|ait|aient|a|d|t|ont|ra)$/u.test(norm)
  );
}

/** An ambiguous form is taken for a verb when what follows it can be its object or complement. */
function followsNoun(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined) return false;
  return (
    determiners.has(next.norm) ||
    next.kind === 'quoted' ||
    /^(?:que|qu'|:|à|aux|au|pas|plus|également|aussi|son|sa|ses)$/u.test(next.norm)
  );
}

/** Whether a finite verb stands among the units `[from, to)`. */
export function hasFinite(units: readonly Unit[], from: number, to: number): boolean {
  if (from >= to || from >= units.length) return false;
  return (nextFinites(units)[Math.max(0, from)] ?? to) < Math.min(to, units.length);
}

/** Whether a finite verb stands among the units `[from, to)` outside of relative clauses: that of a main clause. */
export function hasMainFinite(units: readonly Unit[], from: number, to: number): boolean {
  let inRelative = false;
  for (let at = from; at < to; at++) {
    const norm = units[at]?.norm ?? '';
    if (/^(?:qui|dont|où|que|qu'|lequel|laquelle)$/u.test(norm)) inRelative = true;
    else if (isLikelyFinite(units, at)) {
      if (!inRelative) return true;
      inRelative = false;
    }
  }
  return false;
}
