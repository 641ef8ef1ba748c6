import type { Span } from '../model/span.ts';
import type { Unit } from './unit.ts';

/** The words that a quote keeps of a sentence, and those that it leaves out. All units are flat: marks are points. */
export interface Cut {
  /** What stands before the kept words in their sentence. */
  readonly before: readonly Unit[];
  readonly kept: readonly Unit[];
  /** What stands after them in their sentence. */
  readonly after: readonly Unit[];
  /** What is left out between kept words of one sentence. */
  readonly gaps: readonly (readonly Unit[])[];
}

/**
 * One way in which words that are left out change what the kept ones say. It stands beside its examples, which one
 * generic test runs: `{kept|…}` marks the kept words, `{cue|…}` what the rule must find. In a counter-example the kept
 * words are marked and the rule must find nothing.
 */
export interface CutRule {
  /** `<language>/<what it recognises>`. */
  readonly id: string;
  /** What it recognises, in one sentence. */
  readonly reason: string;
  readonly effect: 'negated' | 'hedged';
  /** The words that change the kept ones. */
  readonly match: (cut: Cut) => Span | undefined;
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly [string, ...string[]];
}

/** What a language must tell about words that a quote leaves out. */
export interface CutGrammar {
  /** In order: the first that matches decides. */
  readonly rules: readonly CutRule[];
  /** Words that negate, by `norm`. */
  readonly negators: ReadonlySet<string>;
}
