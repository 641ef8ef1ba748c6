import type { QuoteKind } from './quote.ts';

/** What a reader says is wrong: who speaks, which words are shown, or that nobody is quoted there. */
export type ReportFault = 'speaker' | 'passage' | 'no-quote';

/** Which words of which article are meant, so that they are found again when the article is read anew. */
export interface ReportedWords {
  readonly articleKey: string;
  readonly passageId: string;
  /** The words of the quote, part by part; of a passage without a quote its own. Never empty. */
  readonly parts: readonly string[];
  /** Absent where the passage has no quote that answers. */
  readonly kind?: QuoteKind;
}

/** Somebody's word that an answer is wrong. */
export interface Report {
  /** Short; unique. */
  readonly id: string;
  readonly serverId: string;
  /** Absent once whoever reported asked to be forgotten. */
  readonly reportedBy?: string;
  /** Milliseconds since the epoch. */
  readonly reportedAt: number;
  readonly words: ReportedWords;
  /** Who the answer said speaks; absent when it named nobody. */
  readonly shownSpeaker?: string;
  readonly fault: ReportFault;
  /** Who said it really, as the reader believes. */
  readonly saidBy?: string;
  readonly note?: string;
  /** `open`: nobody has looked at it yet. */
  readonly state: 'open' | 'corrected' | 'dismissed';
}

/** What those who manage a server say of a quote. */
export interface Correction {
  /** Follows from the server and the words, so that a later correction of the same words takes the place of this. */
  readonly id: string;
  readonly serverId: string;
  readonly words: ReportedWords;
  /** `null`: it is no quote. */
  readonly speaker: string | null;
  /** Absent once they asked to be forgotten. */
  readonly madeBy?: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}
