import type { Cast, Figure } from '../cast.ts';
import type { Gender, LanguagePack } from '../language-pack.ts';
import type { NameMention } from '../name-mentions.ts';

/**
 * Gives persons whose given name and roles tell no gender the one that words behind their name show, here or elsewhere in
 * the article: `Kim Rowe said she`. Nothing where the article shows both.
 */
export function learnGenders(mentions: readonly NameMention[], cast: Cast, { names }: LanguagePack): void {
  if (names.shownGender === undefined) return;
  const shown = new Map<Figure, Set<Gender>>();
  for (const { sentence, last, name, agreement, isComplement, isModifier } of mentions) {
    const gender = isComplement || isModifier ? undefined : names.shownGender(sentence.units, last);
    if (gender === undefined) continue;
    const figure = cast.find(name, agreement);
    if (figure?.kind !== 'person' || figure.agreement.gender !== undefined) continue;
    shown.set(figure, (shown.get(figure) ?? new Set()).add(gender));
  }
  for (const [figure, genders] of shown) {
    const [gender, ...others] = genders;
    if (gender === undefined || others.length > 0) continue;
    figure.agreement = { ...figure.agreement, gender };
    figure.isCertain = true;
  }
}
