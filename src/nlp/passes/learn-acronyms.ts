import type { Cast } from '../cast.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { NameMention } from '../name-mentions.ts';

/** `Society of Hill Builders (SHB)`: a body is known by the acronym in brackets behind its name. */
export function learnAcronyms(mentions: readonly NameMention[], cast: Cast, { names }: LanguagePack): void {
  for (const [index, mention] of mentions.entries()) {
    const { units } = mention.sentence;
    const [open, acronym, close] = units.slice(mention.last, mention.last + 3);
    if (open?.norm !== '(' || close?.norm !== ')' || acronym?.isAcronym !== true) continue;
    const name = [mention.name, wholeName(mention, mentions[index - 1])].find((words) =>
      words.toLowerCase().startsWith(acronym.norm.charAt(0)),
    );
    if (name === undefined || mention.sort === 'person') continue;
    const figure = cast.enter(name, 'organisation', mention.agreement);
    if (figure.kind === 'person') continue;
    cast.alias(figure, acronym.norm.toUpperCase());
    if (names.descriptions) cast.rename(figure, `${figure.name} (${acronym.norm.toUpperCase()})`);
  }
}

/** The name with that of which it is the complement: `Society of Hill Builders`. */
function wholeName({ sentence, first, name }: NameMention, before: NameMention | undefined): string {
  const link = sentence.units[first - 1]?.norm ?? '';
  const isLinked = before?.sentence === sentence && before.last === first - 1;
  return isLinked ? `${before.name} ${link} ${name}` : name;
}
