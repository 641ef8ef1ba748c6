import type { Finding } from '../../nlp/claim.ts';
import { spanOf } from '../../nlp/report-parts.ts';
import type { Unit } from '../../nlp/unit.ts';
import { withoutAdverbs } from './adverbials.ts';
import { prepositions } from './closed-classes.ts';
import { hasFinite } from './finite-verbs.ts';

const BEING =
  /^(?:a|ont|est|sont|était|étaient|été|avait|avaient|sera|seront|serait|seraient|aurait|auraient|être|avoir|soit|soient|fut|furent|ayant|étant|doit|doivent)$/u;
const PARTICIPLE = /.{3}(?:é|i|u|is|it|rt)e?s?$/u;

/** Whether the source at `at` stands inside a participle phrase about a noun: `une mesure destinée, selon la ville, à aider`. */
export function splitsParticiple(units: readonly Unit[], at: number, last: number): boolean {
  const isSetOff = units[at - 1]?.norm === ',';
  const participle = isSetOff ? at - 2 : at - 1;
  if (units[participle]?.kind !== 'word' || !PARTICIPLE.test(units[participle]?.norm ?? '')) return false;
  const before = units[withoutAdverbs(units, participle) - 1];
  if (before === undefined || BEING.test(before.norm) || prepositions.has(before.norm)) return false;
  const next = isSetOff && units[last]?.norm === ',' ? units[last + 1] : units[last];
  if (/^(?:à|a|au|aux|par|pour|en|comme)$/u.test(next?.norm ?? '')) return true;
  return units
    .slice(at, at + 8)
    .some(({ norm }, i) => /^(?:à|a)$/u.test(norm) && completes(units[at + i + 1]));
}

/** `à aider`, `à trois millions`: what stands behind the source rather than being part of its name. */
function completes(unit: Unit | undefined): boolean {
  return /(?:er|ir|re|oir)$|^\p{N}|^(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plus|moins|près|environ)$/u.test(
    unit?.norm ?? '',
  );
}

/** `aurait, selon Le Temps, vendu le port`: the source ends before the participle that its auxiliary waits for. */
export function beforeAwaitedParticiple(units: readonly Unit[], at: number, last: number): number {
  if (units[at - 1]?.norm !== ',' || !BEING.test(units[at - 2]?.norm ?? '')) return last;
  for (let comma = at + 2; comma < last; comma++)
    if (units[comma]?.norm === ',' && PARTICIPLE.test(units[comma + 1]?.norm ?? '')) return comma;
  return last;
}

/** `un port, fruit, selon la ville, de « longs efforts »`: the source stands inside an apposition, before what completes its noun. */
export function splitsApposition(units: readonly Unit[], at: number, last: number): boolean {
  if (units[at - 1]?.norm !== ',' || units[last]?.norm !== ',') return false;
  if (!/^(?:de|d'|du|des)$/u.test(units[last + 1]?.norm ?? '')) return false;
  let comma = at - 2;
  while (comma > 0 && units[comma]?.kind === 'word') comma--;
  return units[comma]?.norm === ',' && !hasFinite(units, comma, at - 1);
}

/** What the source vouches for in such a phrase, where it is quoted: `à « aider les villes »`. */
export function quotedComplement(
  units: readonly Unit[],
  last: number,
): Pick<Finding, 'parts' | 'kind'> | undefined {
  const first = units[last]?.norm === ',' ? last + 1 : last;
  const quote = units[first + 1]?.kind === 'quoted' ? first + 1 : first + 2;
  if (units[quote]?.kind !== 'quoted' || (units[quote]?.within ?? []).length < 2) return undefined;
  const span = spanOf(units, first, quote + 1);
  return span && { parts: [span], kind: 'mixed' };
}
