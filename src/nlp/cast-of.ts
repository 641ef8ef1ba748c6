import { Cast } from './cast.ts';
import type { NameMention } from './name-mentions.ts';

/** Enters every name mention of an article: full names first, so that surnames find them wherever they stand. */
export function castOf(mentions: readonly NameMention[]): Cast {
  const cast = new Cast();
  for (const { name, sort, agreement } of mentions)
    if (name.includes(' ') && sort === 'person') cast.enter(name, 'person', agreement).isCertain = true;
  for (const { name, sort, agreement, isComplement } of mentions)
    if (name.includes(' ') && sort === 'unclear' && !isComplement) cast.enter(name, 'person', agreement);
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
    const kind = known?.kind ?? (sort === 'person' ? 'person' : 'organisation');
    const figure = cast.enter(name, kind, agreement, canBeSurname);
    if (isPlace) figure.isPlace = true;
    if (!isComplement && !isOblique) figure.standsAlone = true;
  }
  return cast;
}
