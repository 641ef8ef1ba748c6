import type { Unit } from '../../nlp/unit.ts';
import { determiners, prepositions, timeWords } from './closed-classes.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const LABEL_ENDS =
  /^(?:sur|dans|lors|après|avant|pour|contre|avec|sans|depuis|pendant|durant|chez|vers|via|par|selon|concernant|se|s'|suite|face|grâce|parmi|dès|cependant|toutefois|néanmoins|également|notamment|aussi|qui|que|qu'|dont|où|lequel|laquelle|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)$/u;

/** Participles of giving and making that do not end like those of most verbs. */
const PARTICIPLE =
  /^(?:remis|transmis|émis|soumis|rendu|paru|reçu|obtenu|établi|produit|écrit|inscrit|conçu|vendu|lu|tenu|survenu|joint|présent)(?:e|s|es)?$/u;

/**
 * Whether a circumstance or a clause begins at `at`, behind a noun and its own complements: `rapport de la CIA | publié
 * deux semaines plus tôt`.
 */
export function leavesLabel(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  const next = units[at + 1]?.norm ?? '';
  if (units[at]?.isCapital || /^(?:du|de|d')$/u.test(units[at - 1]?.norm ?? '')) return false;
  if (LABEL_ENDS.test(norm)) return true;
  // "militants dénonçant la loi"
  if (norm === 'ayant' || (/.{3}ant$/u.test(norm) && !speakerNouns.has(norm) && determiners.has(next)))
    return true;
  if (norm === 'au')
    return /^(?:début|milieu|cours|travers|lendemain|sujet|moment|terme|sein|nom)$/u.test(next);
  return (
    (/.{3}(?:é|ée|és|ées)$/u.test(norm) || PARTICIPLE.test(norm)) &&
    (!speakerNouns.has(norm) || norm.startsWith('communiqué')) &&
    (prepositions.has(next) || determiners.has(next) || timeWords.has(next)) &&
    !/^(?:de|du|d'|des)$/u.test(next)
  );
}
