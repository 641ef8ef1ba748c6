import type { Quote } from '../../model/quote.ts';
import type { ReportedWords } from '../../model/report.ts';
import { placeOf } from '../corrected-library.ts';
import type { Correctable, Looked } from '../correction-service.ts';
import type { Library } from '../library.ts';
import type { ReportPlace } from '../report-place.ts';
import { speakerOf } from '../said-by.ts';

/** The words at a place, as the library has them; `undefined` when there is nothing any more. */
export function correctableAt(library: Library, { passageId, start }: ReportPlace): Correctable | undefined {
  const passage = library.passage(passageId);
  const article = passage && library.article(passage.articleId);
  if (!passage || !article) return undefined;
  const quote: Quote | undefined = library.quotesIn(passage).find(({ parts }) => parts[0]?.start === start);
  if (start !== undefined && !quote) return undefined;
  const speaker = quote && speakerOf(library, quote)?.name;
  const parts = quote?.parts.map((part) => article.text.slice(part.start, part.end)) ?? [passage.text];
  return {
    words: {
      articleKey: article.key,
      passageId: passage.id,
      parts,
      ...(quote ? { kind: quote.kind } : {}),
    },
    articleTitle: article.title,
    ...(speaker === undefined ? {} : { speaker }),
    speakers: speakersIn(library, article.key),
  };
}

/** The names of all speakers of an article. */
export function speakersIn(library: Library, articleKey: string): readonly string[] {
  const article = library.articles().find(({ key }) => key === articleKey);
  const named = article ? library.speakers(article.id).filter(({ kind }) => kind !== 'unnamed') : [];
  return [...new Set(named.map(({ name }) => name))];
}

/** A report or a correction with what has become of its words. */
export function looked<Item extends { readonly words: ReportedWords }>(
  library: Library,
  item: Item,
): Looked<Item> {
  const article = library.articles().find(({ key }) => key === item.words.articleKey);
  return {
    item,
    ...(article ? { articleTitle: article.title } : {}),
    stands: placeOf(library, item.words) !== undefined,
  };
}
