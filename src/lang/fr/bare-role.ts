import type { Unit } from '../../nlp/unit.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

/** A role without a determiner (`ministre de l'Économie`), which stands beside a name. */
export function isBareRole(units: readonly Unit[], at: number): boolean {
  const word = units[at];
  if (word?.kind !== 'word') return false;
  const next = units[at + 1]?.norm ?? '';
  // "Idriss Roux , Président du Tchad ,", "Luc Morin, Gilet jaune de Melun"
  const isDescribed = /^(?:de|du|des|d')$/u.test(next) || isAdjective(units, at + 1);
  if (word.isCapital && !(at > 0 && isDescribed)) return false;
  if (speakerNouns.get(word.norm)?.kind === 'person') return true;
  return (
    /^(?:ancien|ancienne|actuel|actuelle|ex|nouveau|nouvelle|premier|première)$/u.test(word.norm) &&
    speakerNouns.has(next)
  );
}

/** A plain word behind a noun, before what the noun is of: `jaune` in `Gilet jaune de Melun`. */
function isAdjective(units: readonly Unit[], at: number): boolean {
  const word = units[at];
  const links = /^(?:de|du|des|d'|à|au|aux)$/u.test(units[at + 1]?.norm ?? '');
  return (
    word?.kind === 'word' &&
    !word.isCapital &&
    links &&
    units[at - 2]?.norm === ',' &&
    !isLikelyFinite(units, at)
  );
}
