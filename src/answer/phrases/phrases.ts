import type { CutEffect, Match, Problem, SilentSpeaker, Verdict } from '../../model/answer.ts';
import type { Language, Locale } from '../../model/language.ts';
import type { Certainty, QuoteKind } from '../../model/quote.ts';

/** How people ask who says what. The groups: `words` said, `speaker`, and `rest`: a speaker, then maybe a topic. */
export interface SpeechQuestionForms {
  /** Who said so: `words`. */
  readonly who: RegExp;
  /** Whether somebody said so: `speaker`, `words`. */
  readonly whether: RegExp;
  /** What somebody says: `speaker` and maybe `topic`, or `rest`. */
  readonly what: readonly RegExp[];
  /** What stands between a speaker and a topic. */
  readonly about: RegExp;
}

/** The words around an answer that every front end says alike, in one language. Plain text, nothing escaped. */
export interface Phrases {
  /** How the words were said: `said directly`. */
  readonly kind: Readonly<Record<QuoteKind, string>>;
  /** How the speaker is known, where the text does not name them: nothing is said of the usual case. */
  readonly certainty: Readonly<Record<Exclude<Certainty, 'explicit'>, string>>;
  /** Of a speaker whom those who manage the server named. */
  readonly corrected: string;
  readonly match: Readonly<Record<Match, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** What the words that a quote leaves out do to it, before those words. */
  readonly effect: Readonly<Record<CutEffect['kind'], string>>;
  /** Before the words that were given and those of the article, where they differ. */
  readonly wordsGiven: string;
  readonly wordsOfTheArticle: string;
  /** When a text has more quoted strings than are checked or shown at once. */
  readonly moreUnchecked: (count: number) => string;
  /** After a speaker whose words stand inside another's; the name comes marked up. */
  readonly quotedBy: (name: string) => string;
  /** Somebody's words inside a line, which may come marked up; within marks other than their own. */
  readonly inMarks: (words: string) => string;
  /** In place of a name. */
  readonly speakerNotEstablished: string;
  /** Of a passage for whose words no speaker is established: most often nobody speaks there. */
  readonly inTheArticlesWords: string;
  readonly nothingFound: string;
  /** Of somebody who was asked for and of whom nothing is shown; `name` comes marked up. */
  readonly silent: Readonly<Record<SilentSpeaker['reason'], (name: string) => string>>;
  /** Before the names that are nearest to one that nobody has; before the full names where several have it. */
  readonly nearestNames: Readonly<Record<SilentSpeaker['reason'], string>>;
  /** What to type for whatever else somebody says; `name` comes marked up. */
  readonly otherQuotes: (name: string) => string;
  /** Before suggestions. */
  readonly tryInstead: string;
  /** Before further hits. */
  readonly alsoFound: string;
  /** Of a title that only describes an article which came without one. */
  readonly descriptiveTitle: string;
  /** The name of a language, as in `article in French`. */
  readonly articleIn: (language: Language) => string;
  /** A text that goes on with what was spoken of before; its only group is the new topic. */
  readonly followUp: RegExp;
  /** What people put before a name, at its start: `Mme`, `Mr`. */
  readonly title: RegExp;
  /** Questions about who says what, without what ends them. */
  readonly speechQuestion: SpeechQuestionForms;
  /** Where one is in a list that takes several pages, and the buttons that turn them. */
  readonly page: {
    readonly position: (page: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
  };
  /** What was wrong and what would be right. */
  readonly problem: (problem: Problem) => string;
}

/** Phrases by the asker's locale. */
export type PhrasesByLocale = Readonly<Record<Locale, Phrases>>;
