import * as v from 'valibot';
import type { CorpusArticle, KnownSource } from '../ingest/corpus.ts';
import type { ReadDocument } from '../ingest/reader.ts';
import type { Article } from '../model/article.ts';
import type { QuoteReading } from '../model/quote.ts';
import { finish, type Steps } from '../slices/steps.ts';
import { decodeMarks, encodeMarks, type Marks } from './kept-marks.ts';
import { decodeText, encodeText } from './kept-text.ts';

const OPTIONAL = v.exactOptional(v.string());

/** What is told of a kept article without looking at its words. */
export const ENTRY = v.object({
  source: v.string(),
  stamp: v.string(),
  language: v.string(),
  metadata: v.object({
    title: OPTIONAL,
    isTitleDescriptive: v.exactOptional(v.boolean()),
    author: OPTIONAL,
    publisher: OPTIONAL,
    publishedAt: OPTIONAL,
    url: OPTIONAL,
    language: OPTIONAL,
    key: OPTIONAL,
  }),
  article: v.object({
    id: v.string(),
    key: v.string(),
    source: v.string(),
    language: v.string(),
    title: v.string(),
    isTitleDescriptive: v.exactOptional(v.boolean()),
    author: OPTIONAL,
    publisher: OPTIONAL,
    publishedAt: OPTIONAL,
    url: OPTIONAL,
  }),
  textForm: v.picklist(['utf8', 'utf16le']),
  textLength: v.number(),
  marksLength: v.number(),
});
type Entry = v.InferOutput<typeof ENTRY>;

/** A source with the quotes that were found in it. */
export interface ReadSource {
  readonly known: KnownSource;
  readonly reading: QuoteReading;
}

/** An article as it is kept: a few words about it, and its text and all that was found in it as bytes. */
export interface KeptArticle {
  readonly entry: Entry;
  readonly text: Uint8Array;
  readonly marks: Uint8Array;
}

/** Turns what was read of a source into what is kept of it. */
export function* encodeArticle(source: string, { known, reading }: ReadSource): Steps<KeptArticle> {
  const { stamp, document, language, shelved } = known;
  const { text: words, headings: _, ...article } = shelved.article;
  const { form: textForm, bytes: text } = encodeText(words);
  const marks = Buffer.from(yield* encodeMarks(shelved.article, shelved.passages, reading), 'utf8');
  const { metadata } = document;
  const lengths = { textForm, textLength: text.length, marksLength: marks.length };
  return { entry: { source, stamp, language, metadata, article, ...lengths }, text, marks };
}

/** A source as it was kept, and how to make out in steps what was found in it. */
export interface DecodedSource extends ReadSource {
  readonly makingOut: () => Steps<unknown>;
}

/** What was read of a source. Its words and what was found in them are made out only when they are asked for. */
export function decodeArticle({ entry, text: textBytes, marks: marksBytes }: KeptArticle): DecodedSource {
  const { stamp, language, metadata } = entry;
  let text: string | undefined;
  let marks: Marks | undefined;
  const textNow = (): string => {
    text ??= decodeText(textBytes, entry.textForm);
    return text;
  };
  function* makingOut(): Steps<Marks> {
    marks ??= yield* decodeMarks(decodeText(marksBytes, 'utf8'), { ...entry.article, text: textNow() });
    return marks;
  }
  const marksNow = (): Marks => marks ?? finish(makingOut());
  const document: ReadDocument = {
    metadata,
    get text() {
      return textNow();
    },
    get headings() {
      return marksNow().headings;
    },
  };
  const article: Article = {
    ...entry.article,
    get text() {
      return textNow();
    },
    get headings() {
      return marksNow().headings;
    },
  };
  const shelved: CorpusArticle = {
    article,
    get passages() {
      return marksNow().passages;
    },
  };
  const reading: QuoteReading = {
    get quotes() {
      return marksNow().quotes;
    },
    get speakers() {
      return marksNow().speakers;
    },
  };
  return { known: { stamp, document, language, shelved }, reading, makingOut };
}
