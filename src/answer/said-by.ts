import type { Quote, Speaker } from '../model/quote.ts';
import { isNamed } from './find-speaker.ts';
import type { Library } from './library.ts';

/** Who says a quote, if that is established. */
export function speakerOf(library: Library, quote: Quote): Speaker | undefined {
  return library.speaker(quote.articleId, quote.attribution?.speakerId ?? '');
}

/** True when the quote's speaker is the one that a person means by `typed`. */
export function isSaidBy(library: Library, quote: Quote, typed: string): boolean {
  const speaker = speakerOf(library, quote);
  return speaker !== undefined && isNamed(speaker, typed);
}
