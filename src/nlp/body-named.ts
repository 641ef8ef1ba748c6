import type { Cast, Figure } from './cast.ts';
import { agrees } from './discourse.ts';
import type { LanguagePack, Pronoun } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import type { Unit } from './unit.ts';

/** How many units before a colon the subject of its clause begins at most. */
const FURTHEST = 24;

/**
 * The body among names that is named last before `end`, an offset into the text, whose gender, known to be feminine, a
 * pronoun shares.
 */
export function bodyNamed(
  names: readonly NameMention[],
  cast: Cast,
  end: number,
  pronoun: Pronoun,
): Figure | undefined {
  if (pronoun.gender !== 'feminine') return undefined;
  for (const { name, agreement, sentence, last } of names.toReversed()) {
    if ((sentence.units[last - 1]?.end ?? end) >= end) continue;
    const figure = cast.find(name, agreement);
    if (figure === undefined || figure.kind === 'person') return undefined;
    if (figure.agreement.gender === 'feminine' && agrees(figure.agreement, pronoun)) return figure;
  }
  return undefined;
}

/**
 * The noun phrase for a body, known to be feminine as the pronoun is, that is the subject of the clause before a colon:
 * `ce que la haute autorité n'a pas manqué de relever : « … », écrit-elle`. Positions in the units.
 */
export function subjectBody(
  units: readonly Unit[],
  colon: number,
  pronoun: Pronoun,
  { names }: LanguagePack,
): readonly [number, number] | undefined {
  if (names.descriptions === undefined || pronoun.gender !== 'feminine' || pronoun.number === 'plural')
    return undefined;
  for (let at = colon - 2; at >= Math.max(0, colon - FURTHEST); at--) {
    if (names.determiners.get(units[at]?.norm ?? '')?.sort !== 'definite') continue;
    const before = units[at - 1];
    if (before !== undefined && before.norm !== ',' && !names.endsRole(before.norm)) continue;
    const noun = [at + 1, at + 2].find((place) => names.speakerNoun(units[place]?.norm ?? '') !== undefined);
    const found = noun === undefined ? undefined : names.speakerNoun(units[noun]?.norm ?? '');
    if (noun === undefined || found?.kind !== 'collective' || found.gender !== 'feminine') return undefined;
    return names.endsRole(units[noun + 1]?.norm ?? '') ? [at, noun + 1] : undefined;
  }
  return undefined;
}
