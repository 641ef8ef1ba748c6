import type { Finding } from './claim.ts';
import type { Sentence } from './unit.ts';

/**
 * One way in which a language reports speech. Rules stand beside their examples, which one generic test runs. In an
 * example `{quote|…}`, `{speaker|…}` and `{cue|…}` mark what the rule must find, exactly; a counter-example has no
 * marks and the rule must find nothing in it.
 */
export interface Rule {
  /** `<language>/<what it recognises>`. */
  readonly id: string;
  /** What it recognises, in one sentence, for `explain`. */
  readonly reason: string;
  readonly match: (sentence: Sentence) => readonly Finding[];
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly [string, ...string[]];
}
