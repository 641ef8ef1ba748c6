import type { Match, Problem } from '../../model/answer.ts';
import type { Language, Locale } from '../../model/language.ts';
import type { Certainty, QuoteKind } from '../../model/quote.ts';

/** The words around an answer that every front end says alike, in one language. Plain text, nothing escaped. */
export interface Phrases {
  /** How the words were said: `said directly`. */
  readonly kind: Readonly<Record<QuoteKind, string>>;
  /** How the speaker is known; the explicit case is the usual one. */
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly match: Readonly<Record<Match, string>>;
  /** In place of a name. */
  readonly speakerNotEstablished: string;
  /** Of a passage for whose words no speaker is established: most often nobody speaks there. */
  readonly inTheArticlesWords: string;
  readonly nothingFound: string;
  /** Before suggestions. */
  readonly tryInstead: string;
  /** Before further hits. */
  readonly alsoFound: string;
  /** Of a title that only describes an article which came without one. */
  readonly descriptiveTitle: string;
  /** The name of a language, as in `article in French`. */
  readonly articleIn: (language: Language) => string;
  /** What was wrong and what would be right. */
  readonly problem: (problem: Problem) => string;
}

/** Phrases by the asker's locale. */
export type PhrasesByLocale = Readonly<Record<Locale, Phrases>>;
