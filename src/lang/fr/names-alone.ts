import type { Unit } from '../../nlp/unit.ts';
import { timeWords } from './closed-classes.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { isClosedClass } from './phrase-start.ts';

/** Nouns for what somebody says or thinks. */
export const speechNouns =
  /^(?:avis|paroles|mots|maxime|formule|phrase|réponse|message|question|devise|propos|cri|appel|déclaration|constat|conclusion|explication|argument|commentaire|réaction|analyse|opinion|sentiment|diagnostic|témoignage|verdict|critique|prédiction|souhait|crainte|reproche|aveu|vœu|tweet|post|réplique|riposte|credo|leitmotiv|mantra|avertissement|conseil|promesse|pronostic|plaidoyer|démenti|justification|objection|regret|philosophie|revendication|consigne|confidence|boutade|traduction|décryptage|adresse)$/u;

/** What else stands alone before a colon: what the quoted words are, or are about. */
const HEADINGS =
  /^(?:résultats?|bilan|slogans?|extraits?|exemples?|motifs?|objectifs?|citations?|traduction|titres?|légende|objet|sujets?|thèmes?|mot|credo|morale|preuves?|sources?|notes?|attention|rappel|précision|surprise|problème|textes?|refrain|inscription|épitaphe|dialogue|scène|acte|chapitre|article|voici|voilà|banderole|affiche|pancarte|suite|fin|début|contexte|ambiance|consigne|règle|proverbe|dicton|adage|version|option|solution|idée|but|cause|conséquence|raison|justification|prétexte|décision|ordre|promesse|menace|annonce|infos?|rumeur|interview|portrait|reportage|vidéos?|photos?|sondage|société|politique|économie|culture|sports?|justice|santé|vrai|faux|seule?|bref|comprendre|comprenez|entendre|entendez|lire)$/u;

/** `Roux : « … »`: whether one word before a colon is a name rather than what the quoted words are. */
export function namesAlone(unit: Unit | undefined): boolean {
  if (unit?.isCapital !== true || isClosedClass(unit.norm) || timeWords.has(unit.norm)) return false;
  if (speechNouns.test(unit.norm) || HEADINGS.test(unit.norm) || unit.norm.endsWith('ment')) return false;
  return !verbForms.has(unit.norm) && speakerNouns.get(unit.norm)?.kind !== 'document';
}
