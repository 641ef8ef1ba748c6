import type { LanguagePack } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import type { Unit } from './unit.ts';

/** A stretch of units `[first, last)`. */
export type Stretch = readonly [first: number, last: number];

/**
 * Those whom the units `[first, last)` join by the word at `joint`, where commas stand among them: a list (`Anna Roux, Luc
 * Morin et Paul Petit`), or names with what describes them (`Anna Roux, maire de Lyon, et Luc Morin`; `les deux élus, Anna
 * Roux et Luc Morin`). `undefined` where they name one.
 */
export function listedSpeakers(
  units: readonly Unit[],
  [first, last]: Stretch,
  joint: number,
  names: readonly NameMention[],
  pack: LanguagePack,
): readonly Stretch[] | undefined {
  const isClosed = units[joint - 1]?.norm === ',';
  const before = stretches(units, first, isClosed ? joint - 1 : joint);
  const [next, ...after] = stretches(units, joint + 1, last);
  if (next === undefined) return undefined;
  const isNamed = (stretch: Stretch): boolean => namesOne(stretch, names);
  const isSpeaker = (stretch: Stretch): boolean => isNamed(stretch) || describesOne(units, stretch, pack);
  const right = isNamed(next) || after[0] === undefined || !isNamed(after[0]) ? next : after[0];
  const left = listed(units, before, isClosed, isNamed, pack);
  if (left) return isSpeaker(right) ? [...left, right] : undefined;
  return !isClosed && [...before, right].every(isSpeaker) ? [...before, right] : undefined;
}

function listed(
  units: readonly Unit[],
  [head, ...rest]: readonly Stretch[],
  isClosed: boolean,
  isNamed: (stretch: Stretch) => boolean,
  { names }: LanguagePack,
): readonly Stretch[] | undefined {
  if (head === undefined) return undefined;
  const named = rest.filter(isNamed);
  if (!isNamed(head) && named.length === rest.length) {
    if (names.determiners.get(units[head[0]]?.norm ?? '')?.number === 'plural') return rest;
    return isClosed && rest.length === 1 ? rest : undefined;
  }
  if (!isNamed(head)) return undefined;
  if (named.length === rest.length) return [head, ...rest];
  return isClosed && named.length === 0 ? [head] : undefined;
}

/** Whether a person is named in a stretch, or a name with no more than an article before it makes it up. */
function namesOne([first, last]: Stretch, names: readonly NameMention[]): boolean {
  return names.some((name) => {
    if (name.first < first || name.last > last) return false;
    // "selon la ville et la ligue": what governs the whole list governs its first name.
    const isFirst = name.first <= first + 1;
    if (!isFirst && (name.isComplement || name.isOblique)) return false;
    return name.sort !== 'other' || (name.first <= first + 1 && name.last === last);
  });
}

/** `la préfète`, `ses avocats`: an article and a noun that can speak. */
function describesOne(units: readonly Unit[], [first]: Stretch, { names }: LanguagePack): boolean {
  return (
    names.determiners.has(units[first]?.norm ?? '') &&
    names.speakerNoun(units[first + 1]?.norm ?? '') !== undefined
  );
}

/** The stretches between commas, outside of brackets. */
function stretches(units: readonly Unit[], first: number, last: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let start = first;
  for (let at = first; at <= last; at++) {
    const norm = units[at]?.norm;
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    if (at < last && (depth > 0 || norm !== ',')) continue;
    if (at > start) found.push([start, at]);
    start = at + 1;
  }
  return found;
}
