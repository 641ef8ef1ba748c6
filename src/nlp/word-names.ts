import type { LanguagePack } from './language-pack.ts';
import { afterParticles } from './name-particles.ts';
import type { Unit } from './unit.ts';

/** `Marine Roux`: a noun that opens a sentence in front of a name is a given name where nouns need a determiner. */
export function isGivenName(units: readonly Unit[], pack: LanguagePack): boolean {
  const { names } = pack;
  if (names.takesBareRoles === true || names.givenName(units[0]?.norm ?? '') === undefined) return false;
  return units[1]?.isCapital === true || afterParticles(units, 0, 1, pack) !== undefined;
}

/** `Juge a dit que`: where nouns need a determiner, a noun for persons that opens a sentence with its verb is a surname. */
export function isSurname(units: readonly Unit[], { names }: LanguagePack): boolean {
  if (names.takesBareRoles === true || names.speakerNoun(units[0]?.norm ?? '')?.kind !== 'person')
    return false;
  return names.bearsVerb?.(units, 1) ?? false;
}

/** `Mme Petit`, `M. Juge`: behind a title any word with a capital is a name. */
export function followsTitle(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const title = units[at - 1]?.norm === '.' ? units[at - 2] : units[at - 1];
  return title !== undefined && names.titles.has(title.norm) && names.takesBareRoles !== true;
}

/** `M. de Villers`: a particle in small letters between a title and a lone name. */
export function followsNobleTitle(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const title = units[at - 2]?.norm === '.' ? units[at - 3] : units[at - 2];
  return (
    names.particles.has(units[at - 1]?.norm ?? '') &&
    title?.isCapital === true &&
    names.titles.has(title.norm)
  );
}
