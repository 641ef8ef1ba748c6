import type { Suggestion } from '../model/answer.ts';
import type { Hit } from '../model/passage.ts';
import { quotedSpeakers, speakerSuggestion } from './find-speaker.ts';
import type { Library } from './library.ts';
import { speakerOf } from './said-by.ts';

const MOST_SPEAKERS = 3;
const MOST_ARTICLES = 2;

/**
 * What to try when nothing was found: the speakers and articles nearest to what was asked, then those that are quoted
 * most.
 */
export function suggestInstead(library: Library, weak: readonly Hit[]): Suggestion[] {
  const near = weak.flatMap((hit) => library.quotesIn(hit.passage).map((quote) => speakerOf(library, quote)));
  const names = new Set(
    near.flatMap((speaker) => (speaker && speaker.kind !== 'unnamed' ? [speaker.name] : [])),
  );
  const speakers = quotedSpeakers(library);
  const known = new Map(speakers.map((speaker) => [speaker.name, speaker]));
  for (const { name } of speakers) names.add(name);
  const articles = new Set([
    ...weak.map((hit) => hit.passage.articleId),
    ...library.articles().map(({ id }) => id),
  ]);
  return [
    ...[...names].slice(0, MOST_SPEAKERS).map((name) => {
      return speakerSuggestion(known.get(name) ?? { name });
    }),
    ...[...articles].slice(0, MOST_ARTICLES).flatMap((id) => {
      const article = library.article(id);
      return article ? [{ label: article.title, value: article.key }] : [];
    }),
  ];
}
