import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

/**
 * Whether the head of a noun phrase can speak: not `Un rappel à la ville a été fait pour préciser que`, where what was done
 * says nothing itself.
 */
export function headSpeaks(units: readonly Unit[], subject: SubjectWords): boolean {
  // "un écran géant": behind another noun the word is an adjective.
  const { first, last } = subject.antecedent ?? subject;
  if (last - first === 1 || !determiners.has(units[first]?.norm ?? '')) return true;
  const link = units.findIndex(
    (unit, at) => at > first && at < last && /^(?:de|du|d'|des|à|au|aux)$/u.test(unit.norm),
  );
  return units
    .slice(first + 1, link < 0 ? last : link)
    .some(
      (unit, at) => unit.isCapital || (speakerNouns.has(unit.norm) && (at === 0 || unit.norm !== 'géant')),
    );
}
