import type { Unit } from '../../nlp/unit.ts';
import { givenNames } from './lexicon/given-names.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

/** `ministre de la Défense`, `secrétaire d'État aux Transports`, `ministre des Affaires étrangères`. */
export function isPortfolio(units: readonly Unit[], first: number, last: number): boolean {
  if (first < 2 || last - first > 2 || units[first]?.isCapital !== true) return false;
  if (
    last - first === 2 &&
    !/(?:.(?:ale?|ères?|iques?|ives?|aires?|urs?))$/u.test(units[first + 1]?.norm ?? '')
  )
    return false;
  let at = first - 1;
  if (/^(?:la|l')$/u.test(units[at]?.norm ?? '')) at--;
  if (!/^(?:de|du|des|d'|à|au|aux)$/u.test(units[at]?.norm ?? '')) return false;
  const office = units[at - 1]?.norm === 'état' ? units[at - 3] : units[at - 1];
  return /^(?:vice-|ex-)?(?:ministre|secrétaire)$/u.test(office?.norm ?? '');
}

/** Bodies that are hardly ever named after a person: not `la fondation Paul Petit`. */
const LED =
  /^(?:organisation|région|ville|commune|département|pays|club|parti|syndicat|gouvernement|entreprise|société|fédération|chaîne|état|ministère|agence|armée|police|diocèse|communauté|équipe|ligue|assemblée|commission|conseil|chambre|tribunal|parquet|mouvement|formation|front|coalition|délégation|municipalité|métropole|province|banque|syndicat|sénat|parlement|opposition|majorité|diplomatie|sécurité|renseignement|rédaction|compagnie|firme|république|île|ong)$/u;

/** `le chef de l'organisation`, `le président de la Région`: the body whose head is named next. */
export function isLedBody(units: readonly Unit[], first: number, last: number): boolean {
  const isQualified = last - first === 2 && units[first + 1]?.kind === 'word' && !units[first + 1]?.isCapital;
  if (!(last - first === 1 || isQualified) || !LED.test(units[first]?.norm ?? '')) return false;
  const article = /^(?:la|l'|le)$/u.test(units[first - 1]?.norm ?? '') ? first - 1 : first;
  const link = /^(?:du|des)$/u.test(units[first - 1]?.norm ?? '') ? first - 1 : article - 1;
  if (!/^(?:de|du|des|d'|à)$/u.test(units[link]?.norm ?? '')) return false;
  return (
    speakerNouns.get(units[link - 1]?.norm ?? '')?.kind === 'person' &&
    givenNames.has(units[last]?.norm.split('-')[0] ?? '')
  );
}
