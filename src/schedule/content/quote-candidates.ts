import type { Library } from '../../answer/library.ts';
import { speakerOf } from '../../answer/said-by.ts';
import type { Article } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import type { Quote } from '../../model/quote.ts';

/** Shorter quotes say too little to stand alone, longer ones are speeches; in UTF-16 code units. */
const LENGTHS = { least: 40, most: 500 } as const;

/** A quote that can stand alone. */
export interface QuoteCandidate {
  /** Stays the same as long as the article's text does. */
  readonly item: string;
  readonly article: Article;
  readonly passage: Passage;
  readonly quote: Quote;
}

/** The direct quotes of known speakers that can stand alone, in the order of the articles. */
export function quoteCandidates(library: Library): QuoteCandidate[] {
  return library.articles().flatMap((article) => {
    const byPassage = library.passages(article.id).map((passage) => ({
      passage,
      quotes: library.quotesIn(passage),
    }));
    const seen = new Set<string>();
    return byPassage.flatMap(({ passage, quotes }) =>
      quotes
        .filter((quote) => canStandAlone(library, quote))
        .filter(({ id }) => !seen.has(id) && seen.add(id))
        .map((quote) => ({ item: `${article.id}@${quote.parts[0]?.start ?? 0}`, article, passage, quote })),
    );
  });
}

function canStandAlone(library: Library, quote: Quote): boolean {
  const { length } = quote.text;
  const isRightLength = length >= LENGTHS.least && length <= LENGTHS.most;
  return quote.kind === 'direct' && isRightLength && speakerOf(library, quote) !== undefined;
}
