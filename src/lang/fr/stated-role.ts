import type { Unit } from '../../nlp/unit.ts';
import { adverbs, determiners, timeWords } from './closed-classes.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const BEING =
  /^(?:est|était|fut|sera|reste|restait|restera|demeure|demeurait|devient|devenait|devint|deviendra|redevient|devenu|devenue|été)$/u;
const HAVING = /^(?:a|avait|aura|est|était|fut|sera|vient|venait)$/u;
const CHOSEN =
  /^(?:nommée?|élue?|réélue?|désignée?|promue?|sacrée?|couronnée?|proclamée?|intronisée?|investie?|reconduite?|confirmée?|devenue?|redevenue?)$/u;

/**
 * Where the words begin that say what the person is whose name ends at `at`: behind `est devenu`, `a été élue`, `, nommé`.
 * `undefined` where they say something else.
 */
export function statedRole(units: readonly Unit[], at: number): number | undefined {
  let next = at;
  let isStated = false;
  if (units[next]?.norm === ',') next++;
  for (; next < at + 8; next++) {
    const norm = units[next]?.norm ?? '';
    if (CHOSEN.test(norm) || BEING.test(norm)) isStated = true;
    else if (
      !HAVING.test(norm) &&
      !/^(?:d'|de|être|aussi|comme|depuis|hier|par|ailleurs)$/u.test(norm) &&
      !isAdverb(norm)
    )
      break;
  }
  if (!isStated || units[next]?.kind !== 'word') return undefined;
  return opensRole(units, next);
}

function isAdverb(norm: string): boolean {
  return (adverbs.has(norm) && !determiners.has(norm)) || timeWords.has(norm);
}

/** The first word of a role behind its determiner, if there is one. */
function opensRole(units: readonly Unit[], at: number): number | undefined {
  const determiner = determiners.get(units[at]?.norm ?? '');
  if (determiner?.number === 'plural' || determiner?.sort === 'possessive') return undefined;
  const first = determiner ? at + 1 : at;
  const nouns = units.slice(first, first + 3).map(({ norm }) => speakerNouns.get(norm));
  const noun = nouns.find((found) => found !== undefined);
  return noun?.kind === 'person' ? first : undefined;
}

/**
 * Where the words begin that open a sentence and say what the person is whose name follows their comma, which stands
 * before `name`: `Élue maire de Brest en mai, Anna Roux …`, `Président du club depuis mai, Luc Morin …`.
 */
export function frontedRole(units: readonly Unit[], name: number): number | undefined {
  if (units[name - 1]?.norm !== ',') return undefined;
  const first = units[0]?.norm === 'et' ? 1 : 0;
  if (units.slice(first, name - 1).some((unit) => unit.kind !== 'word')) return undefined;
  const opener = units[first]?.norm ?? '';
  if (CHOSEN.test(opener)) return opensRole(units, first + 1);
  const isQualified =
    /^(?:ancien|ancienne|actuel|actuelle|nouveau|nouvelle|jeune|ex|premier|première)$/u.test(opener);
  const noun = speakerNouns.get(units[isQualified ? first + 1 : first]?.norm ?? '');
  return noun?.kind === 'person' && noun.number === 'singular' ? first : undefined;
}
