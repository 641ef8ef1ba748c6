import type { LanguagePack } from './language-pack.ts';
import type { Unit } from './unit.ts';

/** `Thomas de Maizière`: particles go inside a name after a lone given name, or when they are no plain links. */
export function afterParticles(
  units: readonly Unit[],
  first: number,
  last: number,
  pack: LanguagePack,
): number | undefined {
  let at = last;
  let isLink = false;
  while (at < last + 3 && pack.names.particles.has(units[at]?.norm ?? '')) {
    if (pack.names.links.has(units[at]?.norm ?? '')) isLink = true;
    at++;
  }
  if (at === last || !units[at]?.isCapital) return undefined;
  // "sur Rowe la CGT": an article before an acronym opens a name of its own.
  if (pack.names.determiners.has(units[at - 1]?.norm ?? '') && units[at]?.isAcronym) return undefined;
  const isGiven = last - first === 1 && pack.names.givenName(units[first]?.norm ?? '') !== undefined;
  return !isLink || isGiven ? at + 1 : undefined;
}
