import type { Article } from './article.ts';
import type { Passage } from './passage.ts';
import type { Certainty, QuoteKind } from './quote.ts';
import type { Span } from './span.ts';

/** The commands that give an answer, by their English names. */
export type CommandName =
  | 'who-said'
  | 'context'
  | 'ask'
  | 'quotes'
  | 'compare'
  | 'summary'
  | 'check'
  | 'article';

/**
 * How the words asked for stand in the passage. `exact`: these words in this order, up to typography. `altered`: this
 * passage is clearly meant but words differ. `approximate`: it is about what was asked.
 */
export type Match = 'exact' | 'altered' | 'approximate';

/** The quote that answers, as it is shown. */
export interface AnsweredQuote {
  readonly text: string;
  readonly kind: QuoteKind;
  /** Where its words stand, as offsets into `Article.text`. */
  readonly parts: readonly Span[];
  /** `null`: the speaker could not be established. */
  readonly speaker: { readonly name: string; readonly role?: string } | null;
  readonly certainty: Certainty;
  /** True when those who manage the asker's server say who speaks. */
  readonly isCorrected?: true;
  /** Who quotes these words in words of their own: `X, quoted by Y`. `null`: it could not be established who does. */
  readonly quotedBy?: { readonly name: string; readonly role?: string } | null;
}

/** One passage of an answer. Every span is an offset into `article.text` and was checked against it. */
export interface Result {
  readonly article: Article;
  readonly passage: Passage;
  /** The part of the passage to show: all of it, or a cut at sentence ends. */
  readonly excerpt: Span;
  /** The words to stress inside `excerpt`, in order, not overlapping. */
  readonly matches: readonly Span[];
  readonly match: Match;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The quote in the passage that answers; `null` where none does. */
  readonly quote: AnsweredQuote | null;
}

/**
 * What a check of a quote says. `exact`: these words stand in the article, up to typography. `altered`: a passage is
 * clearly meant but words differ. `out-of-context`: the words are exact, but what the cut took from their sentence
 * negates, hedges or attributes them. `not-found`: nothing close enough.
 */
export type Verdict = 'exact' | 'altered' | 'out-of-context' | 'not-found';

/** A step from the article's words to the words given: `delete` stands in the article only, `insert` was given only. */
export interface DifferencePart {
  readonly op: 'same' | 'insert' | 'delete';
  /** `same` and `delete`: the article's characters (`[…]` for what a marked cut leaves out); `insert`: those given. */
  readonly text: string;
}

/** What words that a quote leaves out do to those that it keeps. */
export interface CutEffect {
  readonly kind: 'negated' | 'hedged' | 'attributed';
  /** The words left out that do it, as an offset into `Article.text`. */
  readonly cue: Span;
}

/** One quoted string, checked. */
export type CheckedQuote =
  | {
      /** The words as they were given. */
      readonly given: string;
      readonly verdict: Exclude<Verdict, 'not-found'>;
      /** Empty for words that stand there as given. */
      readonly difference: readonly DifferencePart[];
      /** Where they stand, or the passage that is meant; `out-of-context` shows the whole sentence. */
      readonly result: Result;
      /** With `out-of-context` only: what the cut took away. */
      readonly effect?: CutEffect;
    }
  | { readonly given: string; readonly verdict: 'not-found' };

/** Something to try instead: `label` is shown, `value` is what the command takes. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** A speaker who was asked for and of whom the answer shows nothing. */
export interface SilentSpeaker {
  /** The name as it was given. */
  readonly given: string;
  /** `unknown`: nobody of that name is quoted. `silent`: they are quoted, but not on what was asked. */
  readonly reason: 'unknown' | 'silent';
  /** The nearest names, the likeliest first; of a speaker who is known, how the articles call them. */
  readonly nearest: readonly Suggestion[];
}

/** Why a request cannot be answered as it was put. */
export type Problem =
  | { readonly code: 'empty-text' }
  | { readonly code: 'text-too-long'; readonly length: number; readonly maximum: number }
  | { readonly code: 'no-articles' }
  | { readonly code: 'unknown-article'; readonly given: string; readonly known: readonly Suggestion[] }
  | { readonly code: 'unknown-passage'; readonly given: string };

/** What a command answers. Expected outcomes are values; only faults throw. */
export type Answer =
  | {
      readonly status: 'found';
      readonly command: CommandName;
      /** Best first; for `context` the passage asked for, then its neighbours in reading order. Never empty. */
      readonly results: readonly Result[];
      /** Those asked for who say nothing of it. Default none. */
      readonly silent?: readonly SilentSpeaker[];
      readonly suggestions: readonly Suggestion[];
    }
  | {
      readonly status: 'nothing-found';
      readonly command: CommandName;
      /** As above. */
      readonly silent?: readonly SilentSpeaker[];
      readonly suggestions: readonly Suggestion[];
    }
  | {
      readonly status: 'checked';
      readonly command: 'check';
      /** In the order of the text. Never empty. */
      readonly checks: readonly CheckedQuote[];
      /** How many more quoted strings the text has than are checked at once. */
      readonly unchecked: number;
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly status: 'invalid'; readonly command: CommandName; readonly problem: Problem };
