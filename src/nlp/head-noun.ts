import type { LanguagePack } from './language-pack.ts';
import type { Unit } from './unit.ts';

/** The first noun that can speak, before any name or link; where modifiers stand in front (`the bank teller`), the last. */
export function headNoun(
  units: readonly Unit[],
  first: number,
  last: number,
  pack: LanguagePack,
): number | undefined {
  let head: number | undefined;
  for (let at = first; at < last; at++) {
    const unit = units[at];
    if (pack.names.takesBareRoles && unit?.norm === "'s") continue;
    // "the lanky, bespectacled professor"
    if (pack.names.takesBareRoles && unit?.norm === ',' && head === undefined) continue;
    if (unit === undefined || unit.kind !== 'word' || pack.names.links.has(unit.norm)) return head;
    if (pack.names.takesBareRoles && head !== undefined && pack.names.endsRole(unit.norm)) return head;
    if (pack.names.speakerNoun(unit.norm)) head = at;
    if (head !== undefined && pack.names.takesBareRoles !== true && !isQualifier(units, at, pack))
      return head;
  }
  return head;
}

/** `le jeune homme`: a word that is a noun alone only qualifies the one behind it. */
function isQualifier(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const isPlain = names.descriptions?.tells(units[at]?.norm ?? '') === false;
  return isPlain && names.speakerNoun(units[at + 1]?.norm ?? '')?.kind === 'person';
}
