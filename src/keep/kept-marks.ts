import * as v from 'valibot';
import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Quote, QuoteReading, Speaker } from '../model/quote.ts';
import type { Span } from '../model/span.ts';

const SPAN = v.object({ start: v.number(), end: v.number() });

const QUOTE = v.object({
  id: v.string(),
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  parts: v.array(SPAN),
  marked: v.array(SPAN),
  attribution: v.exactOptional(
    v.object({
      mention: v.exactOptional(SPAN),
      speakerId: v.exactOptional(v.string()),
      cue: v.exactOptional(SPAN),
      ruleId: v.string(),
      certainty: v.picklist(['explicit', 'inferred']),
    }),
  ),
  within: v.exactOptional(v.string()),
});

const SPEAKER = v.object({
  id: v.string(),
  name: v.string(),
  aliases: v.array(v.string()),
  kind: v.picklist(['person', 'organisation', 'document', 'unnamed']),
  role: v.exactOptional(v.string()),
});

const MARKS = v.object({
  headings: v.array(SPAN),
  passages: v.array(v.object({ span: SPAN, heading: v.exactOptional(SPAN) })),
  quotes: v.array(QUOTE),
  speakers: v.array(SPEAKER),
});

/** All that was found in an article, as offsets into its text. */
export interface Marks {
  readonly headings: readonly Span[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

/** What was found in an article, in JSON; the words themselves are left to its text. */
export function encodeMarks(article: Article, passages: readonly Passage[], reading: QuoteReading): string {
  const marks: v.InferOutput<typeof MARKS> = {
    headings: [...article.headings],
    passages: passages.map(({ span, heading }) => ({ span, ...(heading && { heading }) })),
    quotes: reading.quotes.map(({ articleId: _, text: __, parts, marked, ...quote }) => ({
      ...quote,
      parts: [...parts],
      marked: [...marked],
    })),
    speakers: reading.speakers.map((speaker) => ({ ...speaker, aliases: [...speaker.aliases] })),
  };
  return JSON.stringify(marks);
}

/**
 * What `encodeMarks` wrote.
 *
 * @throws when it did not write it.
 */
export function decodeMarks(json: string, { id, key, text }: Pick<Article, 'id' | 'key' | 'text'>): Marks {
  const { headings, passages, quotes, speakers } = v.parse(MARKS, JSON.parse(json));
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  return {
    headings,
    passages: passages.map(({ span, ...rest }, index) => ({
      id: `${key}§${index + 1}`,
      articleId: id,
      span,
      text: slice(span),
      ...rest,
    })),
    quotes: quotes.map((quote) => ({
      ...quote,
      articleId: id,
      text: quote.parts.map(slice).join(' […] '),
    })),
    speakers,
  };
}
