import { listedSpeakers, type Stretch } from './joint-list.ts';
import type { LanguagePack } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import type { Unit } from './unit.ts';

/**
 * What to call each of the speakers that the units `[first, last)` join: `Anna Roux et le maire de Lyon`. `undefined` where
 * they name one. A person is called by name, everybody else by the words without the first determiner.
 */
export function jointNames(
  text: string,
  units: readonly Unit[],
  first: number,
  last: number,
  names: readonly NameMention[],
  pack: LanguagePack,
): readonly string[] | undefined {
  const { coordinator, takesBareRoles } = pack.names;
  if (coordinator === undefined) return undefined;
  const joint = find(
    units,
    first + 1,
    last - 1,
    ({ norm }, at) =>
      norm === coordinator &&
      opensSpeaker(units, at + 1, pack) &&
      !names.some((name) => name.first < at && name.last > at),
  );
  if (joint === undefined || !opensSpeaker(units, first, pack)) return undefined;
  const name = ([from, to]: Stretch): string => call(text, units, from, to, names, pack);
  if (units.slice(first, joint).some((unit) => unit.norm === ','))
    return takesBareRoles ? undefined : listedSpeakers(units, [first, last], joint, names, pack)?.map(name);
  if (belongsTogether(units, first, joint, pack)) return undefined;
  const end = find(units, joint + 1, last, ({ norm }) => norm === ',' || norm === '(') ?? last;
  return [name([first, joint]), name([joint + 1, end])];
}

/** The first position in `[first, last)` whose unit is looked for; a mention is short, its sentence need not be. */
function find(
  units: readonly Unit[],
  first: number,
  last: number,
  isIt: (unit: Unit, at: number) => boolean,
): number | undefined {
  for (let at = first; at < last; at++) {
    const unit = units[at];
    if (unit !== undefined && isIt(unit, at)) return at;
  }
  return undefined;
}

function opensSpeaker(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word' || pack.names.links.has(unit.norm)) return false;
  return unit.isCapital || pack.names.determiners.has(unit.norm);
}

/** `le patron de Peugeot et Citroën`: two complements of one noun. */
function belongsTogether(units: readonly Unit[], first: number, joint: number, pack: LanguagePack): boolean {
  const words = units.slice(first, joint);
  // "un message signé par la ville et le port"
  if (words.some(({ norm }) => norm === pack.names.agentMark)) return true;
  if (pack.names.determiners.has(units[joint + 1]?.norm ?? '')) return false;
  return words.some((unit, at) => pack.names.links.has(unit.norm) && !units[first + at - 1]?.isCapital);
}

function call(
  text: string,
  units: readonly Unit[],
  first: number,
  last: number,
  names: readonly NameMention[],
  pack: LanguagePack,
): string {
  const person = names.find(
    (name) => name.first >= first && name.last <= last && name.sort !== 'other' && !name.isComplement,
  );
  if (person) return person.name;
  const end = find(units, first + 1, last, ({ norm }) => norm === '(') ?? last;
  const start = pack.names.determiners.has(units[first]?.norm ?? '') ? first + 1 : first;
  return text.slice(units[start]?.start ?? 0, units[end - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}
