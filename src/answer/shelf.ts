import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Quote, QuoteReading, Speaker } from '../model/quote.ts';
import type { SearchDocument } from '../search/engine.ts';
import type { Steps } from '../slices/steps.ts';
import { overlap } from '../text/span.ts';

/** An article of a library with what is looked up by it; everything but the article is made out when first asked for. */
export class Shelf {
  readonly article: Article;
  readonly #passages: () => readonly Passage[];
  readonly #reading: QuoteReading;
  #quotesByPassage: ReadonlyMap<string, readonly Quote[]> | undefined;
  #speakers: ReadonlyMap<string, Speaker> | undefined;

  constructor(article: Article, passages: () => readonly Passage[], reading: QuoteReading) {
    this.article = article;
    this.#passages = passages;
    this.#reading = reading;
  }

  get passages(): readonly Passage[] {
    return this.#passages();
  }

  get quotes(): readonly Quote[] {
    return this.#reading.quotes;
  }

  /** By id. */
  get speakers(): ReadonlyMap<string, Speaker> {
    this.#speakers ??= new Map(this.#reading.speakers.map((speaker) => [speaker.id, speaker]));
    return this.#speakers;
  }

  /** The quotes that have a part in a passage, in order. */
  quotesIn(passageId: string): readonly Quote[] {
    this.#quotesByPassage ??= byPassage(this.passages, this.quotes);
    return this.#quotesByPassage.get(passageId) ?? [];
  }

  /** Its passages as they are searched. */
  *documents(): Steps<SearchDocument[]> {
    const documents: SearchDocument[] = [];
    for (const passage of this.passages) {
      const names = new Set<string>();
      for (const quote of this.quotesIn(passage.id)) {
        const speaker = this.speakers.get(quote.attribution?.speakerId ?? '');
        if (!speaker) continue;
        names.add(speaker.name);
        for (const alias of speaker.aliases) names.add(alias);
      }
      documents.push({ passage, speakers: [...names] });
      yield;
    }
    return documents;
  }
}

function byPassage(passages: readonly Passage[], quotes: readonly Quote[]): Map<string, readonly Quote[]> {
  const found = new Map<string, Quote[]>();
  let first = 0;
  for (const quote of quotes) {
    const [start, end] = [quote.parts[0]?.start ?? 0, quote.parts.at(-1)?.end ?? 0];
    // Quotes come in the order of their first part, so passages that ended before it are done with.
    while (first < passages.length && (passages[first]?.span.end ?? 0) <= start) first++;
    for (let index = first; index < passages.length; index++) {
      const passage = passages[index];
      if (!passage || passage.span.start >= end) break;
      if (!quote.parts.some((part) => overlap(part, passage.span) > 0)) continue;
      const others = found.get(passage.id);
      if (others === undefined) found.set(passage.id, [quote]);
      else others.push(quote);
    }
  }
  return found;
}
