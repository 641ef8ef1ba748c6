import type { QuoteKind } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from './unit.ts';

/** The words of a sentence that name who speaks, as positions `[first, last)` in its units. */
export interface SubjectWords {
  readonly first: number;
  readonly last: number;
  /** Where the words are a relative pronoun (`qui`): the words that it stands for. */
  readonly antecedent?: { readonly first: number; readonly last: number };
  /** Whether they are the object of the sentence, which is about somebody else: `Hill mocked Rowe for saying …`. */
  readonly isObject?: true;
}

/** What a rule finds: a stretch of reported speech and, as far as the sentence tells, who speaks. */
export interface Finding {
  /** The reported words, in order; for a direct quote without the marks. */
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
  /** The words of reporting. */
  readonly cue?: Span;
  /** Absent where the sentence does not say who speaks. */
  readonly subject?: SubjectWords;
  /** Whether the sentence leaves out the speaker because who spoke before goes on: `Et d'ajouter : « … »`. */
  readonly speaksOn?: true;
  /** Whether only a body can speak that the sentence does not name: `« … », ajoute-t-on`. */
  readonly isOfBody?: true;
}

/** A finding with the rule and the sentence it comes from. */
export interface Claim extends Finding {
  readonly ruleId: string;
  readonly sentence: Sentence;
}
