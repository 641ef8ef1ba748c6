import type { Answer } from '../model/answer.ts';
import type { Library } from './library.ts';
import { lookUp } from './look-up.ts';

/** A quote as somebody remembers it. */
export interface WhoSaidRequest {
  readonly quote: string;
  /** Only quotes of this speaker. */
  readonly speaker?: string | undefined;
  /** Only this article: its key or title. */
  readonly article?: string | undefined;
}

/** Finds who said something: the passages that hold the quote, however well it is remembered, with their speakers. */
export function whoSaid(library: Library, { quote, speaker, article }: WhoSaidRequest): Answer {
  return lookUp(library, { command: 'who-said', text: quote, kind: 'quote', article, speaker });
}
