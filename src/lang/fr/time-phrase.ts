import type { Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { determiners, timeWords } from './closed-classes.ts';

const NOUN =
  /^(?:jours?|jour-là|matins?|matinée|midi|après-midi|soirs?|soir-là|soirée|nuits?|semaines?|week-ends?|weekends?|mois|mois-ci|ans?|années?|année-là|semaine-là|trimestre|été|automne|hiver|printemps|veille|lendemain|surlendemain|avant-veille|heures?|minutes?|instants?|secondes?|saisons?)$/u;
const BEFORE_NOUN = /^(?:même|derniers?|dernières?|tout)$/u;
const BEHIND_NOUN =
  /^(?:derniers?|dernières?|suivante?s?|précédente?s?|passée?s?|même|durant|matin|soir|midi|après-midi)$/u;
/** What makes a length of time a point in time: `deux jours plus tard`. */
const SHIFT = /^(?:auparavant|après|avant)$/u;

/**
 * The position behind a noun phrase of time: `a assuré ce vendredi matin le maire`, `la semaine dernière`, `deux jours plus
 * tard`, `peu après`; `from` where there is none.
 */
export function skipTimePhrase(units: readonly Unit[], from: number): number {
  if (units[from - 1]?.norm === 'peu' && SHIFT.test(units[from]?.norm ?? '')) return from + 1;
  const opener = determiners.get(units[from]?.norm ?? '');
  if (opener === undefined && !/^\p{N}+$/u.test(units[from]?.norm ?? '')) return from;
  if (units[from]?.norm === 'un' && units[from + 1]?.norm === 'peu') return shifted(units, from + 2) ?? from;
  const noun = BEFORE_NOUN.test(units[from + 1]?.norm ?? '') ? from + 2 : from + 1;
  const norm = units[noun]?.norm ?? '';
  if (
    units[noun]?.isCapital ||
    !(NOUN.test(norm) || (opener?.sort === 'demonstrative' && timeWords.has(norm)))
  )
    return from;
  if (opener === undefined || opener.sort === 'indefinite') return shifted(units, noun + 1) ?? from;
  // "la veille du vote": of what it is the eve does not matter here.
  if (/^(?:de|du|d'|des)$/u.test(units[noun + 1]?.norm ?? '')) return from;
  let end = noun + 1;
  while (BEHIND_NOUN.test(units[end]?.norm ?? '')) end++;
  return skipAdverbials(units, end);
}

/** `plus tard`, `plus tôt`, `auparavant`. */
function shifted(units: readonly Unit[], at: number): number | undefined {
  if (SHIFT.test(units[at]?.norm ?? '')) return at + 1;
  return units[at]?.norm === 'plus' && /^(?:tard|tôt)$/u.test(units[at + 1]?.norm ?? '') ? at + 2 : undefined;
}

const BEARING =
  /^(?:larmes|voix|gorge|sourire|air|visage|regard|mine|poing|poings|mains?|yeux|œil|tête|mâchoires?|traits)$/u;
const LONGEST_BEARING = 5;

/** `les larmes aux yeux`, `la voix nouée`: how somebody looks or sounds, before a second noun phrase. */
export function skipBearing(units: readonly Unit[], from: number): number {
  if (!/^(?:le|la|les|l')$/u.test(units[from]?.norm ?? '') || !BEARING.test(units[from + 1]?.norm ?? ''))
    return from;
  for (let at = from + 2; at <= from + LONGEST_BEARING; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word') return from;
    const before = units[at - 1]?.norm ?? '';
    const opens = unit.isCapital || determiners.has(unit.norm);
    if (opens && at > from + 2 && !/^(?:à|au|aux|dans|de|en|sur)$/u.test(before)) return at;
  }
  return from;
}
