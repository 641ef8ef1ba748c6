import type { Unit } from '../../nlp/unit.ts';
import { hasFinite } from './finite-verbs.ts';
import { isInfinitiveStart } from './infinitive-start.ts';
import { verbForms } from './lexicon/verb-forms.ts';

/** Openers of what the article adds to quoted words: a reason, a doubt, what they point to. */
const ASIDES: readonly RegExp[] = [
  /^(?:car|puisque|puisqu'|quoique|quoiqu'|malgré)$/u,
  /^bien (?:que|qu')$/u,
  /^même (?:si|s')$/u,
  /^afin (?:de|d'|que|qu')$/u,
];
/** Those that are the article's whatever follows: what the words point to, what the speaker does meanwhile. */
const ALWAYS: readonly RegExp[] = [
  /^en (?:référence|allusion|écho|réponse|réaction) (?:à|au|aux)$/u,
  /^(?:tout )?en \p{L}{2,}ant$/u,
];
const LONGEST = 3;

/**
 * Whether the article itself goes on at `at`: behind quoted words that nothing quoted follows (`« tout va bien », même si`),
 * in the clause that begins at `from`, or where what was said is set against what others said (`contrairement à ce qu'avait dit la ville`).
 */
export function opensAside(units: readonly Unit[], from: number, at: number): boolean {
  const isComma = units[at]?.norm === ',';
  const first = isComma ? at + 1 : at;
  // "que, contrairement à ce qu'a dit Roux, la route …": only inserted.
  if (at === from + 1 && units[from]?.kind === 'word') return false;
  if (followsQuoted(units, from, at, first, ALWAYS)) return true;
  const opens = (isComma && comparesReports(units, first)) || followsQuoted(units, from, at, first, ASIDES);
  return opens && !units.slice(at).some(({ kind }) => kind === 'quoted');
}

function followsQuoted(
  units: readonly Unit[],
  from: number,
  at: number,
  first: number,
  asides: readonly RegExp[],
): boolean {
  const before = units[at - 1];
  if (before?.quoted === undefined) return false;
  if (first === at && !holdsClause(before.within ?? [], from < 0 || at === from + 1)) return false;
  const words = units.slice(first, first + LONGEST).map(({ norm }) => norm);
  return asides.some((aside) => words.some((_, i) => aside.test(words.slice(0, i + 1).join(' '))));
}

/** A finite verb, or an infinitive at the beginning of a report that is one. */
function holdsClause(within: readonly Unit[], opensReport: boolean): boolean {
  return hasFinite(within, 0, within.length) || (opensReport && isInfinitiveStart(within.slice(0, 6), 0));
}

/** `contrairement à ce que disait Roux`, `comme l'a dit Roux`, `comme prétendu par Roux`. */
function comparesReports(units: readonly Unit[], first: number): boolean {
  const opener = units[first]?.norm ?? '';
  if (opener === 'contrairement') return units[first + 2]?.norm === 'ce';
  if (opener !== 'comme') return false;
  if (units[first + 2]?.norm === 'par') return saysThat(units[first + 1]);
  return units[first + 1]?.norm === "l'" && units.slice(first + 2, first + 5).some(saysThat);
}

function saysThat(unit: Unit | undefined): boolean {
  return (
    verbForms
      .get(unit?.norm ?? '')
      ?.some(({ verb, tail }) => tail.length === 0 && verb.frames.includes('clause')) ?? false
  );
}
