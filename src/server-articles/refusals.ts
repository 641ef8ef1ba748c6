import type { RefusedArticle, Said } from '../answer/corpus-service.ts';
import { describeReason } from '../ingest/describe-reason.ts';
import type { Reason } from '../ingest/reason.ts';
import type { ArticleMetadata } from '../model/article.ts';
import { cutText } from '../text/cut-text.ts';

/** A longer name would leave no room for what is said of it. In UTF-16 code units. */
const LONGEST_NAME = 100;

/** A refusal in words. */
export function refused(why: Said): RefusedArticle {
  return { status: 'refused', why };
}

/** What was fetched or given cannot be read. @param file its name; of a page none. */
export function unreadable(reason: Reason, file?: string): RefusedArticle {
  const name = file === undefined ? undefined : shortened(file);
  return refused({
    en: `${name === undefined ? 'What is at this address' : `“${name}”`} ${describeReason(reason, 'en')}.`,
    fr: `${name === undefined ? 'Ce qui est à cette adresse' : `« ${name} »`} ${describeReason(reason, 'fr')}.`,
  });
}

/** The article is there already. */
export function known({ title }: ArticleMetadata, key: string): RefusedArticle {
  return refused({
    en: `This article is there already: “${title}” (${key}).`,
    fr: `Cet article est déjà là : « ${title} » (${key}).`,
  });
}

/** A file of a kind that is not read. */
export function unknownKind(file: string, extensions: readonly string[]): RefusedArticle {
  const name = shortened(file);
  const list = extensions.join(', ');
  return refused({
    en: `“${name}” is of a kind that I do not read. I read ${list}.`,
    fr: `« ${name} » est d’un type que je ne lis pas. Je lis ${list}.`,
  });
}

/** The server has as many articles as it may. */
export function tooMany(limit: number): RefusedArticle {
  return refused({
    en: `This server has ${limit} articles, as many as it may. Remove one that is no longer needed, then add this one.`,
    fr: `Ce serveur a ${limit} articles, autant qu’il peut en avoir. Retirez-en un dont personne n’a plus besoin, puis ajoutez celui-ci.`,
  });
}

/** The server would hold more text than it may. */
export function tooMuch(length: number, left: number): RefusedArticle {
  const number = (locale: string, value: number): string => new Intl.NumberFormat(locale).format(value);
  return refused({
    en: `This article has ${number('en', length)} characters, and there is room for ${number('en', left)} more on this server. Remove an article that is no longer needed, or add a part of this one.`,
    fr: `Cet article compte ${number('fr', length)} caractères, et il ne reste de place que pour ${number('fr', left)} sur ce serveur. Retirez un article dont personne n’a plus besoin, ou ajoutez une partie de celui-ci.`,
  });
}

/** Refusals that are always the same. */
export const PLAIN = {
  copies: refused({
    en: 'The page asks that no copy of it be kept and no excerpt shown, and I keep to that. If you may use it, add its text or a saved copy.',
    fr: 'La page demande qu’on n’en garde pas de copie et qu’on n’en montre pas d’extrait, et je m’y tiens. Si vous avez le droit de l’utiliser, ajoutez son texte ou une copie enregistrée.',
  }),
  noTitle: refused({
    en: 'An article needs a title, of 300 characters at most.',
    fr: 'Un article a besoin d’un titre, de 300 caractères au plus.',
  }),
  language: refused({
    en: 'The language must be a code such as en or fr.',
    fr: 'La langue doit être un code, comme fr ou en.',
  }),
} as const;

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${cutText(name, LONGEST_NAME - 1)}…`;
}
