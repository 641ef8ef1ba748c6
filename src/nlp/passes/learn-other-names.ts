import type { Cast } from '../cast.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { NameMention } from '../name-mentions.ts';
import { isQuotedName } from '../quoted-name.ts';

/**
 * `Paul Roux, dit Polo`: a person is called by the name that the article uses more often. Only a name of one word that no
 * other person bears is taken for another name, since `…, dit Luc Morin` also tells who speaks.
 */
export function learnOtherNames(mentions: readonly NameMention[], cast: Cast, { names }: LanguagePack): void {
  if (names.alsoCalled === undefined) return;
  const times = new Map<string, number>();
  for (const { name } of mentions) times.set(name, (times.get(name) ?? 0) + 1);
  for (const [index, { sentence, last, sort, name, agreement }] of mentions.entries()) {
    learnNickname(mentions[index], cast, names);
    const other = mentions[index + 1];
    if (sort === 'other' || !name.includes(' ') || other?.sentence !== sentence) continue;
    const [opener, word = opener] = sentence.units.slice(last, other.first);
    const isNext = other.first - last === (opener?.norm === ',' ? 2 : 1);
    if (!isNext || !names.alsoCalled.has(word?.norm ?? '') || other.name.includes(' ')) continue;
    const figure = cast.find(name, agreement);
    if (figure?.kind !== 'person' || cast.find(other.name)?.kind === 'person') continue;
    cast.alias(figure, other.name);
    if ((times.get(other.name) ?? 0) > (times.get(name) ?? 0)) cast.rename(figure, other.name);
  }
}

/** `Paul Roux, dit « Polo »`: a name in marks. */
function learnNickname(
  mention: NameMention | undefined,
  cast: Cast,
  { alsoCalled }: LanguagePack['names'],
): void {
  if (mention === undefined || mention.sort === 'other') return;
  const { units } = mention.sentence;
  const word = units[mention.last]?.norm === ',' ? mention.last + 1 : mention.last;
  const inMarks = units[word + 1];
  if (!alsoCalled?.has(units[word]?.norm ?? '') || !isQuotedName(inMarks)) return;
  const [only, ...others] = inMarks?.within ?? [];
  const figure = cast.find(mention.name, mention.agreement);
  if (only === undefined || others.length > 0 || figure?.kind !== 'person') return;
  const nickname = only.norm.charAt(0).toUpperCase() + only.norm.slice(1);
  if (cast.find(nickname)?.kind !== 'person') cast.alias(figure, nickname);
}
