import type { Evidence } from './evidence.ts';
import type { QueryPlan } from './query-plan.ts';

/** A shorter sentence is not thought denser. */
const SHORTEST_SENTENCE = 6;

/** What the sentences of a row are worth. */
export interface SentenceWorth {
  /** The most weight of content units that one sentence holds. */
  readonly weight: number;
  /** The same over the root of the sentence's length, of the sentence where that is most. */
  readonly density: number;
}

/** The best likeness of each unit in the sentence at hand, and the units that it holds, in order; filled anew for each. */
let likenessOfUnit = new Float64Array(256);
const held: number[] = [];

/** How much of the query the sentences of a row hold. */
export function sentenceWorth(
  { tables, firstWord, endWord, firstSentence }: Evidence,
  plan: QueryPlan,
): SentenceWorth {
  const { unit, likeness, tally: sentenceOf } = tables.words;
  if (likenessOfUnit.length < plan.units.length) likenessOfUnit = new Float64Array(plan.units.length);
  let [best, density] = [0, 0];
  for (let word = firstWord; word < endWord; ) {
    const sentence = sentenceOf[word] ?? 0;
    for (; word < endWord && sentenceOf[word] === sentence; word++) {
      const matched = unit[word] ?? 0;
      if (plan.isContent[matched] !== 1) continue;
      const before = likenessOfUnit[matched] ?? 0;
      if (before === 0) held.push(matched);
      likenessOfUnit[matched] = Math.max(before, likeness[word] ?? 0);
    }
    const weight = takeHeld(plan);
    const length = Math.max(SHORTEST_SENTENCE, tables.sentenceLengths[firstSentence + sentence] ?? 0);
    best = Math.max(best, weight);
    density = Math.max(density, weight / Math.sqrt(length));
  }
  return { weight: best, density };
}

/** The weight of what the sentence holds, which is forgotten. */
function takeHeld({ weights }: QueryPlan): number {
  let sum = 0;
  for (const unit of held) {
    sum += (weights[unit] ?? 0) * (likenessOfUnit[unit] ?? 0);
    likenessOfUnit[unit] = 0;
  }
  held.length = 0;
  return sum;
}
