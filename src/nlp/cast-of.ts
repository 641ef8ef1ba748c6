import { Cast } from './cast.ts';
import type { LanguagePack } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';

/** Enters every name mention of an article: full names first, so that surnames find them wherever they stand. */
export function castOf(mentions: readonly NameMention[], { names }: LanguagePack): Cast {
  const cast = new Cast();
  for (const { name, sort, agreement } of mentions)
    if (name.includes(' ') && sort === 'person') cast.enter(name, 'person', agreement).isCertain = true;
  for (const { name, sort, agreement, isComplement } of mentions)
    if (name.includes(' ') && sort === 'unclear' && !isComplement) cast.enter(name, 'person', agreement);
  if (names.leadingSurnames) callBySurname(cast, names.leadingSurnames);
  const called = calledByGivenName(mentions, cast);
  const plain = new Set(mentions.filter(({ isDoubtful }) => !isDoubtful).map(({ name }) => name));
  for (const {
    name,
    sort,
    agreement,
    isDoubtful,
    isPlace,
    isComplement,
    isOblique,
    canBeSurname,
  } of mentions) {
    const known = cast.find(name, agreement, canBeSurname);
    if (!known && isDoubtful && !plain.has(name)) continue;
    const isPerson = sort === 'person' || called.has(name);
    const kind = known?.kind ?? (isPerson ? 'person' : 'organisation');
    const figure = cast.enter(name, kind, agreement, canBeSurname);
    if (isPlace) figure.isPlace = true;
    if (isComplement || isOblique) continue;
    figure.standsAlone = true;
    // "Anna témoigne": somebody who is called by a given name alone.
    if (called.has(name) && figure.kind === 'person') figure.isCertain = true;
  }
  return cast;
}

/** `Xi` for Xi Jinping: of several with that family name, the one named in full most often. */
function callBySurname(cast: Cast, leading: ReadonlySet<string>): void {
  for (const figure of [...cast.first].sort((a, b) => b.mentions - a.mentions)) {
    const [surname = ''] = figure.name.split(' ');
    if (leading.has(surname.toLowerCase()) && !cast.find(surname)) cast.alias(figure, surname);
  }
}

/**
 * Given names by which the article calls somebody, and that it gives to no place: those of a single person whom it names in
 * full become other names of theirs.
 */
function calledByGivenName(mentions: readonly NameMention[], cast: Cast): ReadonlySet<string> {
  const called = new Set(mentions.filter(({ isGivenAlone }) => isGivenAlone).map(({ name }) => name));
  for (const { name, isPlace, isGivenAlone } of mentions) if (isPlace || !isGivenAlone) called.delete(name);
  for (const name of called) {
    const bearers = cast.first.filter(
      (figure) => figure.kind === 'person' && figure.name.startsWith(`${name} `),
    );
    const [only, ...others] = bearers;
    if (only && others.length === 0 && !cast.find(name)) cast.alias(only, name);
  }
  return called;
}
