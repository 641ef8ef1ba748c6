import { fold } from '../../text/fold.ts';
import type { Cast, Figure } from '../cast.ts';
import type { LanguagePack, NameGrammar } from '../language-pack.ts';
import type { NameMention } from '../name-mentions.ts';
import type { Sentence, Unit } from '../unit.ts';

/** Fewer letters open the words of too many names. */
const FEWEST = 3;
/** Units in the name of a body at most. */
const LONGEST = 14;

/**
 * `La Société bretonne de voile alerte. … selon la SBV`: an acronym that the article nowhere spells is that of the body whose
 * words it opens, if it is only one.
 */
export function learnInitials(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly NameMention[],
  cast: Cast,
  { names }: LanguagePack,
): void {
  if (names.descriptions === undefined) return;
  const acronyms = unspelled(mentions, cast);
  if (acronyms.size === 0) return;
  const found = new Map<string, Set<string>>();
  for (const { units } of sentences)
    for (const [first, unit] of units.entries()) {
      if (unit.isAcronym || names.speakerNoun(unit.norm)?.kind !== 'collective') continue;
      for (const [acronym, last] of spelledFrom(units, first, acronyms, names)) {
        const name = text.slice(unit.start, units[last - 1]?.end).replace(/\s+/gu, ' ');
        found.set(acronym, (found.get(acronym) ?? new Set()).add(name));
      }
    }
  for (const [acronym, bodies] of found) {
    const [name, ...others] = bodies;
    const short = acronyms.get(acronym);
    if (name === undefined || short === undefined || others.length > 0) continue;
    const figure = cast.enter(name, 'organisation', short.agreement, false);
    if (figure.kind === 'person') continue;
    cast.alias(figure, short.name);
    cast.rename(figure, `${figure.name} (${short.name})`);
  }
}

/** The acronyms that are names of their own so far, by their letters. */
function unspelled(mentions: readonly NameMention[], cast: Cast): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const { sentence, first, last, name, agreement } of mentions) {
    const unit = sentence.units[first];
    if (last !== first + 1 || unit?.isAcronym !== true || name.length < FEWEST) continue;
    const figure = cast.find(name, agreement);
    if (figure?.name === name && figure.kind === 'organisation') found.set(fold(name), figure);
  }
  return found;
}

/** The acronyms whose letters open the words from `first` on, links left out, each with where the last word ends. */
function spelledFrom(
  units: readonly Unit[],
  first: number,
  acronyms: ReadonlyMap<string, Figure>,
  names: NameGrammar,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let letters = '';
  for (let at = first; at < first + LONGEST; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || names.endsRole(unit.norm)) break;
    if (isSmallWord(unit.norm, names)) continue;
    for (const part of fold(unit.norm).split('-')) letters += part.charAt(0);
    if (letters.length >= FEWEST && acronyms.has(letters))
      found.set(letters, withPlace(units, at + 1, names));
  }
  return found;
}

/** A word that gives no letter: `de`, `la`, `pour`, `et`. */
function isSmallWord(norm: string, { links, determiners, prepositions, coordinator }: NameGrammar): boolean {
  return links.has(norm) || determiners.has(norm) || prepositions?.has(norm) === true || norm === coordinator;
}

/** Where the name ends with the place behind it: `Ligue de protection des animaux | de Lyon`. */
function withPlace(units: readonly Unit[], end: number, { links }: NameGrammar): number {
  return links.has(units[end]?.norm ?? '') && units[end + 1]?.isCapital ? end + 2 : end;
}
