import type { Unit } from '../../nlp/unit.ts';
import { determiners, prepositions } from './closed-classes.ts';

/** Infinitives that reports often begin with; others are known by their ending. */
const INFINITIVE =
  /^(?:être|avoir|faire|vouloir|pouvoir|devoir|savoir|suivre|vivre|voir|lire|dire|interdire|prédire|redire|contredire|médire|relire|élire|réélire|écrire|décrire|inscrire|prescrire|souscrire|suffire|nuire|plaire|taire|extraire|satisfaire|refaire|défaire|boire|rire|sourire|inclure|exclure|mordre|tordre|tenir|venir|aller|agir|croire|poursuivre|survivre|.{3,}(?:er|oir|ir)|.*(?:prendre|[aeo]ndre|aindre|eindre|oindre|naître|raître|mettre|battre|duire|truire|clure|crire|perdre|rompre|vaincre|soudre))$/u;
const NO_INFINITIVE =
  /^(?:hier|premier|dernier|janvier|février|gendre|cendre|particulier|avenir|soir|loisir|plaisir|désir|hiver|papier|quartier|métier|chantier|dossier|calendrier|financier|policier|pouvoir|devoir|espoir|désespoir)$/u;

/** `à se retirer`, `ceux voulant partir`, `des élus venus débattre`: the infinitive goes with the word before it. */
const GOVERNING =
  /^(?:se|s'|voulant|pouvant|devant|osant|souhaitant|désirant|préférant|espérant|sachant|semblant|allant|venant|faisant|laissant|venue?s?|allée?s?|partie?s?|montée?s?|descendue?s?|accourue?s?)$/u;

/** An infinitive that can be a report: `avoir pris`, `ne pas être`, `vouloir`. */
export function isInfinitiveStart(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (
    /^(?:ne|n'|pas|plus|jamais|rien|guère|point|nullement|aucunement|se|s'|l'|le|la|les|lui|leur|en|y|toujours|bien)$/u.test(
      units[at]?.norm ?? '',
    )
  )
    at++;
  const norm = units[at]?.norm ?? '';
  const before = units[from - 1]?.norm ?? '';
  if (prepositions.has(before) || determiners.has(before) || GOVERNING.test(before)) return false;
  const isObject = at > from && /^(?:l'|le|la|les)$/u.test(units[at - 1]?.norm ?? '');
  return INFINITIVE.test(norm) && !(NO_INFINITIVE.test(norm) && (isObject || norm !== 'pouvoir'));
}
