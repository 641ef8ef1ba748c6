import type { Cast, Figure } from './cast.ts';
import { headingPerson } from './heading-person.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';
import { bearsName, isNamedAfter, isOwned } from './suitability.ts';

/**
 * Whom the names in a mention mean: the person among them, else the body named beside its noun (`la chaîne américaine
 * NBC`). `bearer`: whom a name means where the mention stands.
 */
export function namedFigure(
  read: ReadMention,
  cast: Cast,
  pack: LanguagePack,
  bearer: (name: NameMention) => Figure | undefined,
): Figure | undefined {
  const figures = read.names.flatMap((name) => bearer(name) ?? []);
  const persons = figures.filter((figure) => figure.kind === 'person');
  const person = headingPerson(read, cast) ?? persons.find((figure) => figure.isCertain) ?? persons[0];
  // "le gouvernement Roux": the body, not the person.
  if (person && isNamedAfter(read, pack)) {
    const kind = read.noun?.kind === 'document' ? 'document' : 'organisation';
    return cast.enter(read.label, kind, read.agreement);
  }
  if (person) return person;
  const [body] = figures;
  if (figures.length !== 1 || body === undefined) return undefined;
  const isShortened =
    bearsName(read, pack) || read.label.startsWith(`${body.name} `) || isOwned(read.label, body.name);
  return isShortened ? cast.enter(read.label, body.kind, read.agreement) : body;
}
