import type { Unit } from '../../nlp/unit.ts';

/** `Me Anna Roux`, `Mes Roux et Morin`: the title of lawyers, which is spelled like a pronoun, before a name. */
export function isLawyersTitle(units: readonly Unit[], at: number): boolean {
  if (units[at]?.isCapital !== true || !/^mes?$/u.test(units[at]?.norm ?? '')) return false;
  const name = units[at + 1]?.norm === '.' ? at + 2 : at + 1;
  return units[name]?.isCapital === true;
}

/** `maître Bauer`, `sœur Anne`: a title in lower case before a name. */
export function isTitledName(units: readonly Unit[], at: number): boolean {
  const isTitle =
    /^(?:maître|me|m|mm|mme|mlle|docteur|dr|professeur|pr|monsieur|madame|mademoiselle|sœur|père|frère|mgr|sir|lord|lady)$/u;
  const next = units[at + 1]?.norm === '.' ? units[at + 2] : units[at + 1];
  return isTitle.test(units[at]?.norm ?? '') && (next?.isCapital ?? false);
}
