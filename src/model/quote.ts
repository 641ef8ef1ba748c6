import type { Span } from './span.ts';

/** Somebody or something that an article lets speak. */
export interface Speaker {
  /** Unique within its article. */
  readonly id: string;
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Other forms under which the article names the same speaker: surname, title and surname, acronym. */
  readonly aliases: readonly string[];
  readonly kind: 'person' | 'organisation' | 'document' | 'unnamed';
  /** The role in the article's own words: `directeur du Russia Institute au King's College de Londres`. */
  readonly role?: string;
}

/** `direct`: all between marks. `mixed`: reported speech with words between marks inside. `indirect`: reported without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** `explicit`: the text names the speaker at the quote. `inferred`: from a pronoun, a continuation, or the context. */
export type Certainty = 'explicit' | 'inferred';

/** Who speaks, and how that is known. */
export interface Attribution {
  /** The words that name the speaker at this quote; absent where the text has none, as in a continuation. */
  readonly mention?: Span;
  /** Absent when the speaker cannot be established. */
  readonly speakerId?: string;
  /** The word or words of reporting: `a déclaré`, `selon`. */
  readonly cue?: Span;
  /** The rule that decided. */
  readonly ruleId: string;
  readonly certainty: Certainty;
}

/** Reported speech in an article. */
export interface Quote {
  /** Unique within its article. */
  readonly id: string;
  readonly articleId: string;
  readonly kind: QuoteKind;
  /**
   * Where its words stand, in order; more than one when a cue interrupts it. Quotation marks are outside of a direct
   * quote's parts. The parts of a mixed or indirect quote are its reported clause.
   */
  readonly parts: readonly Span[];
  /** The spans between quotation marks inside a mixed quote; for a direct quote the same as `parts`, else empty. */
  readonly marked: readonly Span[];
  /** The slices of its parts, joined by ` […] `. */
  readonly text: string;
  readonly attribution?: Attribution;
  /** The id of the quote that holds this one, when somebody's words are quoted inside another's. */
  readonly within?: string;
  /** True when those who manage the server say who speaks. */
  readonly isCorrected?: true;
}

/** All that the quote engine found in one article. */
export interface QuoteReading {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}
