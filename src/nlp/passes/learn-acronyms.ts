import type { Cast, Figure } from '../cast.ts';
import type { LanguagePack, NameGrammar } from '../language-pack.ts';
import type { NameMention } from '../name-mentions.ts';
import { acronymIn, isSpelledBy } from '../spelled-name.ts';
import type { Unit } from '../unit.ts';

/** A name in brackets has at most as many words. */
const LONGEST = 12;

/**
 * `Society of Hill Builders (SHB)`: a body is known by the acronym in brackets behind its name; `la Sob (Society of
 * Builders)`: an acronym is that of the name in the brackets behind it. Also of names in small letters: `le parquet
 * national du port (Pnap)`.
 */
export function learnAcronyms(
  text: string,
  mentions: readonly NameMention[],
  cast: Cast,
  { names }: LanguagePack,
): void {
  for (const [index, mention] of mentions.entries()) {
    if (mention.sort === 'person') continue;
    const acronym = acronymIn(mention.sentence.units, mention.last);
    const name = acronym && nameOf(mention, mentions[index - 1], acronym, names);
    if (acronym && name !== undefined)
      call(cast.enter(name, 'organisation', mention.agreement), acronym, cast, names);
    else if (names.descriptions) {
      spellOut(text, mention, mentions[index + 1], cast, names);
      spellBefore(text, mention, cast, names);
    }
  }
}

/** The name of a body that an acronym behind it shortens. */
function nameOf(
  mention: NameMention,
  before: NameMention | undefined,
  acronym: Unit,
  names: NameGrammar,
): string | undefined {
  const { sentence, first, last, name } = mention;
  const isSpelled = names.takesBareRoles !== true && isSpelledBy(sentence.units, first, last, acronym, names);
  if (isSpelled) return name;
  if (!acronym.isAcronym) return undefined;
  return [name, wholeName(mention, before)].find((words) =>
    words.toLowerCase().startsWith(acronym.norm.charAt(0)),
  );
}

function call(figure: Figure, acronym: Unit, cast: Cast, { descriptions }: NameGrammar): void {
  if (figure.kind === 'person') return;
  const { norm, isAcronym } = acronym;
  const short = isAcronym ? norm.toUpperCase() : norm.charAt(0).toUpperCase() + norm.slice(1);
  cast.alias(figure, short);
  if (descriptions) cast.rename(figure, `${figure.name} (${short})`);
}

/** `la Sob (Society of Builders)`: the name in brackets that a lone word before them shortens. */
function spellOut(
  text: string,
  { sentence, first, last, name }: NameMention,
  inside: NameMention | undefined,
  cast: Cast,
  names: NameGrammar,
): void {
  const { units } = sentence;
  const acronym = units[first];
  if (acronym === undefined || last !== first + 1 || units[last]?.norm !== '(') return;
  const start = names.determiners.has(units[last + 1]?.norm ?? '') ? last + 2 : last + 1;
  const end = start + units.slice(start, start + LONGEST).findIndex(({ kind }) => kind !== 'word');
  if (units[end]?.norm !== ')' || inside?.sentence !== sentence || inside.first !== start) return;
  const figure = cast.find(name);
  if (figure === undefined || figure.kind === 'person' || !isSpelledBy(units, start, end, acronym, names))
    return;
  const whole = text.slice(units[start]?.start, units[end - 1]?.end).replace(/\s+/gu, ' ');
  cast.alias(figure, whole);
  cast.alias(figure, inside.name);
  cast.rename(figure, `${whole} (${figure.name})`);
}

/** `le parquet national du port (Pnap)`: the words in small letters that the acronym in brackets shortens. */
function spellBefore(
  text: string,
  { sentence: { units }, first, name }: NameMention,
  cast: Cast,
  names: NameGrammar,
): void {
  const open = first - 1;
  const acronym = acronymIn(units, open);
  const figure = cast.find(name);
  if (acronym === undefined || figure?.kind !== 'organisation' || figure.name !== name) return;
  for (let at = open - 1; at > Math.max(0, open - LONGEST) && units[at]?.kind === 'word'; at--) {
    const opener = units[at - 1]?.norm ?? '';
    if (!names.determiners.has(opener) && names.contractions?.has(opener) !== true) continue;
    if (names.speakerNoun(units[at]?.norm ?? '')?.kind !== 'collective') continue;
    if (!isSpelledBy(units, at, open, acronym, names)) continue;
    const whole = text.slice(units[at]?.start, units[open - 1]?.end).replace(/\s+/gu, ' ');
    cast.alias(figure, whole);
    cast.rename(figure, `${whole} (${name})`);
    return;
  }
}

/** The name with that of which it is the complement: `Society of Hill Builders`. */
function wholeName({ sentence, first, name }: NameMention, before: NameMention | undefined): string {
  const link = sentence.units[first - 1]?.norm ?? '';
  const isLinked = before?.sentence === sentence && before.last === first - 1;
  return isLinked ? `${before.name} ${link} ${name}` : name;
}
