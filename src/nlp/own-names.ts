import type { LanguagePack } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import type { Unit } from './unit.ts';

/** The names in the units `[first, last)`, which name a speaker, that are the speaker's own, in order. */
export function ownNames(
  units: readonly Unit[],
  first: number,
  last: number,
  names: readonly NameMention[],
  pack: LanguagePack,
): readonly NameMention[] {
  return names.filter(
    (name) =>
      name.first >= first &&
      name.last <= last &&
      !isExample(units, first, name.first, pack) &&
      !name.isModifier &&
      (!name.isComplement || name.first === first || holdsOffice(name, first, pack)) &&
      !isBracketed(units, first, name.first) &&
      !complementsBracket(units, first, name.first, pack) &&
      !isCircumstance(units, first, name.first, pack),
  );
}

/**
 * Whether a full name at the end of an office is that of who holds it, though a link stands further off: `le président de
 * la Commission européenne Jean Roux`. Behind a link or an article it is that of somebody else: `l'avocat de Jean Roux`.
 */
function holdsOffice(
  { sort, name, first, sentence }: NameMention,
  start: number,
  { names }: LanguagePack,
): boolean {
  if (names.descriptions === undefined || sort !== 'person' || !name.includes(' ')) return false;
  const { units } = sentence;
  const before = units[first - 1];
  if (before?.kind !== 'word' || names.links.has(before.norm) || names.determiners.has(before.norm))
    return false;
  return names.speakerNoun(units[start + 1]?.norm ?? '')?.kind === 'person';
}

/** Whether a circumstance, not an apposition, holds the name at `at`: `l'étude menée avec le laboratoire Rowe`. */
function isCircumstance(units: readonly Unit[], first: number, at: number, pack: LanguagePack): boolean {
  for (let i = at - 1; i > first + 1; i--) {
    if (units[i]?.norm === ',') return false;
    if (pack.names.endsLabel?.(units, i)) return units[i - 1]?.norm !== ',';
  }
  return false;
}

/** `leaders, including Rowe`: the name is that of one of several who speak. */
function isExample(units: readonly Unit[], first: number, at: number, { names }: LanguagePack): boolean {
  return units.slice(first + 1, at).some((unit) => names.exemplifiers?.has(unit.norm) === true);
}

/** Whether a bracket that opens behind `first` is still open at `at`. */
function isBracketed(units: readonly Unit[], first: number, at: number): boolean {
  let depth = 0;
  for (let i = first; i < at; i++) {
    if (units[i]?.norm === '(') depth++;
    else if (units[i]?.norm === ')') depth--;
  }
  return depth > 0;
}

/** `les Forces du port (FDP) du général Rowe`: a link behind a bracket opens what complements the body before it. */
function complementsBracket(
  units: readonly Unit[],
  first: number,
  at: number,
  { names }: LanguagePack,
): boolean {
  const bracket = units.findLastIndex(({ norm }, i) => i > first && i < at && norm === ')');
  if (units.slice(bracket, at).some(({ norm }) => norm === ',')) return false;
  return bracket > 0 && names.descriptions !== undefined && names.links.has(units[bracket + 1]?.norm ?? '');
}
