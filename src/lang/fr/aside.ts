import type { Unit } from '../../nlp/unit.ts';
import { hasFinite } from './finite-verbs.ts';
import { isInfinitiveStart } from './infinitive-start.ts';
import { verbForms } from './lexicon/verb-forms.ts';

/** Openers of what the article adds to quoted words: a reason, a doubt, what they point to. */
const ASIDES: readonly RegExp[] = [
  /^(?:car|puisque|puisqu'|quoique|quoiqu'|malgré)$/u,
  /^bien (?:que|qu')$/u,
  /^même (?:si|s')$/u,
];
/** An aim is the article's only behind a whole quoted clause. */
const AIM: readonly RegExp[] = [/^afin (?:de|d'|que|qu')$/u];
/** What names, or explains by what it is, something in the quoted words, or when they were said, behind a comma. */
const ADDED: readonly RegExp[] = [
  /^après$/u,
  /^(?:l' )?une?$/u,
  /^à l' (?:instar|image)$/u,
  /^d' où$/u,
  /^ce (?:que|qu'|qui)$/u,
  /^avec (?:également|notamment|aussi)$/u,
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
  const opens = isComma
    ? comparesReports(units, first) || followsQuoted(units, from, at, first, ADDED)
    : false;
  const explains = followsQuoted(units, from, at, first, ASIDES) && !isReducedReason(units, first);
  const aims = followsQuoted(units, from, at, first, AIM) && holdsClause(units[at - 1]?.within ?? [], false);
  return (opens || explains || aims) && !units.slice(at).some(({ kind }) => kind === 'quoted');
}

/** `« trop chère », car payée par la ville`: a reason without a verb is part of what was said. */
function isReducedReason(units: readonly Unit[], first: number): boolean {
  return (
    /^(?:car|puisque|puisqu')$/u.test(units[first]?.norm ?? '') && !hasFinite(units, first, units.length)
  );
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

/** `contrairement à ce que disait Roux`, `comme l'a dit Roux`, `comme il l'explique`, `comme prétendu par Roux`. */
function comparesReports(units: readonly Unit[], first: number): boolean {
  const opener = units[first]?.norm ?? '';
  if (opener === 'contrairement') return units[first + 2]?.norm === 'ce';
  if (opener !== 'comme') return false;
  if (units[first + 2]?.norm === 'par') return saysThat(units[first + 1]);
  const clitic = thirdPersons.has(units[first + 1]?.norm ?? '') ? first + 2 : first + 1;
  if (!/^(?:l'|le)$/u.test(units[clitic]?.norm ?? '')) return false;
  return units.slice(clitic + 1, clitic + 4).some((unit) => saysThat(unit) || FINDING.test(unit.norm));
}

const thirdPersons: ReadonlySet<string> = new Set(['il', 'elle', 'ils', 'elles']);
/** What others do who also have it: `comme l'a repéré la radio`. */
const FINDING = /^(?:repér|appri|relay|confirm|démontr|montr|prouv|craign|craint|redout)/u;

function saysThat(unit: Unit | undefined): boolean {
  return (
    verbForms
      .get(unit?.norm ?? '')
      ?.some(({ verb, tail }) => tail.length === 0 && verb.frames.includes('clause')) ?? false
  );
}
