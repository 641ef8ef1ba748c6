import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { opensIndefinite } from './indefinite.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

/** Verbs that have things as their subject as often as speakers: `ce délai indique que`. */
const EVIDENCE =
  /^(?:prévoir|indiquer|révéler|confirmer|suggérer|signifier|supposer|laisser_(?:entendre|comprendre|croire|penser|supposer)|donner_à_(?:entendre|penser)|faire_(?:comprendre|entendre)|attester|illustrer|présager|souligner|rappeler)$/u;
/** Of them, those that say of a text what follows from it: `l'accord signifie que`. */
const CONSEQUENCE =
  /^(?:prévoir|signifier|supposer|présager|laisser_(?:croire|penser|supposer)|donner_à_penser)$/u;

const LAYS_DOWN =
  /^(?:lois?|constitution|charte|code|accords?|traités?|pacte|conventions?|protocoles?|règlements?|statuts|contrats?|décrets?|projet|plan|dispositif|résolution)$/u;

/** Whether the subject of a verb with `que` is a thing from which something is seen, rather than somebody who says it. */
export function onlyShows(units: readonly Unit[], subject: SubjectWords, lemma: string): boolean {
  if (!EVIDENCE.test(lemma)) return false;
  return !canSpeak(units, subject) || (CONSEQUENCE.test(lemma) && isText(units, subject));
}

function canSpeak(units: readonly Unit[], subject: SubjectWords): boolean {
  if (subject.last - subject.first === 1 && !subject.antecedent) return true;
  const { first, last } = subject.antecedent ?? subject;
  return (
    units.slice(first, last).some((unit) => unit.isCapital && unit !== units[0]) ||
    (opensIndefinite(units, first) && (last === first + 2 || units[first + 2]?.norm === ',')) ||
    units.slice(first, first + 4).some((unit) => speakerNouns.has(unit.norm))
  );
}

function isText(units: readonly Unit[], subject: SubjectWords): boolean {
  const { first, last } = subject.antecedent ?? subject;
  if (speakerNouns.get(units[first + 1]?.norm ?? '')?.kind === 'document') return true;
  // "le retrait de la ville de l'accord, qui prévoyait que": what lays down is named nearest.
  return (
    subject.antecedent !== undefined && units.slice(first, last).some(({ norm }) => LAYS_DOWN.test(norm))
  );
}
