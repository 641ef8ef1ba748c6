import type { Unit } from '../../nlp/unit.ts';

/** Those who listen: `devant une salle comble`, `face aux députés`. */
const AUDIENCE =
  /^(?:salle|presse|journalistes?|caméras|micros?|parterre|foule|public|assemblée|assistance|auditoire|partisans|militants|sympathisants|supporteurs|supporters|fans|députés|sénateurs|parlementaires|élus|maires|diplomates|investisseurs|actionnaires|étudiants|élèves|salariés|enquêteurs|policiers|juges?|magistrats|jurés|commission|congrès|parlement|conseil)$/u;
/** On what occasion something is said. */
const OCCASION =
  /^(?:conférence|point|allocution|discours|entretien|interview|intervention|briefing|débat|déplacement|visite|vœux|audition|congrès|meeting|rassemblement|cérémonie|séance|réunion|sommet|entrevue|émission|direct|communiqué|tribune|message|tweet|courrier|lettre|vidéo)$/u;
const LONGEST = 6;
/** `citant une étude`, `s'appuyant sur un rapport`: what the speaker draws on. */
const DRAWING =
  /^(?:citant|imputant|énumérant|exhibant|brandissant|s' (?:appuyant|attirant)|se (?:basant|fondant|référant))(?: |$)/u;
/** What was near when it was said: `à quelques jours du scrutin`, `deux semaines après sa chute`. */
const NEAR =
  /^(?:à (?:quelques|moins|une?|deux|trois|quatre|cinq|six|dix|\p{N}+) (?:de |d' )?(?:\p{L}+ )?(?:heures?|jours?|semaines?|mois|ans?) (?:de|du|des|d'|seulement)|à l' (?:avant-veille|approche|orée) (?:de|du|des|d')|à la veille (?:de|du|des|d'))(?: |$)/u;
/** How it was taken: `, sans succès`, `, en vain`, `, jusqu'ici sans résultat`. */
const TAKEN =
  /^(?:en vain|(?:jusqu' ?(?:ici|alors|à présent) )?sans (?:succès|résultats?|réponse|suite|effet|convaincre))(?: |$)/u;

/**
 * Whether the words that begin at `first`, behind a comma that closes a report, tell where or how it was said:
 * `, devant une salle comble`, `, lors d'un point de presse à Brest`, `, citant une étude`.
 */
export function tellsSetting(units: readonly Unit[], first: number): boolean {
  const words = units.slice(first, first + LONGEST + 1).map(({ norm }) => norm);
  const phrase = words.join(' ');
  if (DRAWING.test(phrase) || TAKEN.test(phrase)) return true;
  if (NEAR.test(phrase)) return !units.slice(first).some(({ norm }) => norm === ',');
  if (/^(?:devant|face)$/u.test(words[0] ?? '')) return closes(units, first, AUDIENCE);
  const isOccasion =
    /^(?:lors|à l' (?:occasion|issue)|au cours|en marge|dans) (?:une? |cet |cette |la |le |l' |son |sa |ses |d' |du |de )/u;
  return isOccasion.test(phrase) && closes(units, first, OCCASION);
}

/** Whether one of the nouns stands near, and no comma resumes what was said behind it. */
function closes(units: readonly Unit[], first: number, nouns: RegExp): boolean {
  const noun = units.findIndex(({ norm }, at) => at > first && at <= first + LONGEST && nouns.test(norm));
  if (noun < 0 || units.slice(first, noun).some(({ kind }) => kind !== 'word')) return false;
  const comma = units.findIndex(({ norm }, at) => at > noun && norm === ',');
  return comma < 0;
}
