import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { sourceEnd } from './source-phrase.ts';

/** `Chez Renault, on assure que`: among whom it is said, in front of the comma before the `on` at `pronoun`. */
export function placedBefore(units: readonly Unit[], pronoun: number): SubjectWords | undefined {
  if (units[pronoun]?.norm !== 'on' || units[pronoun - 1]?.norm !== ',') return undefined;
  const at = /^(?:et|mais)$/u.test(units[0]?.norm ?? '') ? 1 : 0;
  const first = placedSource(units, at) ?? townSource(units, at);
  if (first === undefined || sourceEnd(units, first) !== pronoun - 1) return undefined;
  return { first, last: pronoun - 1 };
}

/** `À la mairie`, `Au ministère`: in front of the sentence, whom one is told by rather than to whom one speaks. */
function townSource(units: readonly Unit[], at: number): number | undefined {
  if (/^aux?$/u.test(units[at]?.norm ?? '')) return at;
  return units[at]?.norm === 'à' ? at + 1 : undefined;
}

/** Words behind which those stand among whom something is said, longest first; `du` and `des` stand for `de` with its article. */
const AMONG: readonly (readonly string[])[] = [
  ['dans', 'les', 'rangs', 'de'],
  ['du', 'côté', 'de'],
  ['au', 'sein', 'de'],
];

/**
 * Where the noun phrase begins behind the words at `at` that name among whom something is said: `chez Renault`, `du côté de
 * la mairie`, `dans l'entourage du maire` (those around the mayor), `côté syndicats`. `undefined` where they are none.
 */
export function placedSource(units: readonly Unit[], at: number): number | undefined {
  const norms = units.slice(at, at + 4).map(({ norm }) => norm);
  for (const words of AMONG) {
    const link = words.length - 1;
    if (!words.slice(0, link).every((word, i) => norms[i] === word)) continue;
    if (/^(?:du|des)$/u.test(norms[link] ?? '')) return at + link;
    if (/^(?:de|d')$/u.test(norms[link] ?? '')) return at + link + 1;
  }
  if (norms[0] === 'chez' || norms[0] === 'parmi' || norms[0] === 'côté') return at + 1;
  if (
    norms[0] === 'dans' &&
    /^(?:l'|le)$/u.test(norms[1] ?? '') &&
    /^(?:entourage|camp|clan)$/u.test(norms[2] ?? '')
  )
    return at + 1;
  return undefined;
}
