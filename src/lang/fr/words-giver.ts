import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const WORDS = /^(?:propos|paroles?|mots?|phrases?|formules?|citations?|déclarations?|réponses?|réplique)$/u;

/**
 * Whose words stand behind the colon at `colon`, where a verb at `from` only takes them up: `répète les propos tenus par
 * Anna Roux : « … »`, `cite les mots du maire : « … »`.
 */
export function wordsGiver(units: readonly Unit[], from: number, colon: number): SubjectWords | undefined {
  const noun = units.findIndex(
    (unit, at) => at > from && at < from + 4 && at < colon && WORDS.test(unit.norm),
  );
  if (noun < 0 || !/^(?:les?|la|l'|des|une?|ces|cette)$/u.test(units[from]?.norm ?? '')) return undefined;
  const link = units[noun + 1]?.norm ?? '';
  const isTold = /.{2}(?:é|u|it)e?s?$/u.test(link) && units[noun + 2]?.norm === 'par';
  const first = isTold ? noun + 3 : link === 'du' || link === 'des' ? noun + 1 : noun + 2;
  if (!isTold && !/^(?:de|d'|du|des)$/u.test(link)) return undefined;
  const opens = determiners.has(units[first]?.norm ?? '') || units[first]?.norm === 'du';
  const isPerson =
    units[first]?.isCapital === true || (opens && speakerNouns.has(units[first + 1]?.norm ?? ''));
  const isPhrase = units
    .slice(first, colon)
    .every((unit, i) => unit.kind === 'word' && !isLikelyFinite(units, first + i) && !isGerund(unit));
  return isPerson && isPhrase ? { first, last: colon } : undefined;
}

/** `reprend les mots du maire en répondant : « … »`: the subject speaks after all. */
function isGerund({ norm }: Unit): boolean {
  return /.{3}ant$/u.test(norm) && !speakerNouns.has(norm);
}
