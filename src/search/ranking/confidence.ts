import { phraseShare } from './proximity.ts';
import type { QueryPlan } from './query-plan.ts';
import type { RankedRow } from './rank.ts';
import { sentenceWorth } from './sentence-worth.ts';

/** What the confidence of a hit is computed from: shares and logarithms, so that no corpus or query is a special case. */
export interface ConfidenceFeatures {
  /** The share of the query's weight that the passage holds. */
  readonly coverage: number;
  /** The same for its best sentence. */
  readonly sentence: number;
  /** The share that it holds in the very forms of the query. */
  readonly sameForm: number;
  /** How far the next best passage is behind, as a share of the score; negative for all but the best. */
  readonly lead: number;
  /** The share of the query's weight in words that the index does not know. */
  readonly unknown: number;
  /** The logarithm of the number of query words found, plus one. */
  readonly found: number;
  /** From 0 for one passage to 1 for a thousand or more: among many, some fit well by chance. */
  readonly scale: number;
}

// A logistic regression, fitted in equal parts on questions and half-remembered quotes with and without an answer, in
// French and English, in collections from one article to 4,000 passages; each set was also predicted from the others.
// The constant is set so that 0.5 lets about one unanswerable query in twenty pass.
const COEFFICIENTS: ConfidenceFeatures = {
  coverage: 3.7,
  sentence: 4.6,
  sameForm: 1.7,
  lead: 2.4,
  unknown: -2.7,
  found: 0.35,
  scale: -4.7,
};
const CONSTANT = -1.7;
/**
 * What is added where question and articles are in two languages: most words of the question cannot be found, whether it
 * has an answer or not, so that those which are say more.
 */
const FOREIGN = 0.8;

/** Function words alone say where they stand only when they stand in this order, as in "to be or not to be". */
const STOP_WORD_CONFIDENCE = 0.9;

/** How sure it is that the passage of `row` is meant, from 0 to 1. `runnerUp` is the best score among the other rows. */
export function confidence(row: RankedRow, runnerUp: number, plan: QueryPlan): number {
  if (plan.isOnlyStopWords) return phraseShare(row.evidence, plan) * STOP_WORD_CONFIDENCE;
  const features = confidenceFeatures(row, runnerUp, plan);
  const sum =
    CONSTANT +
    (plan.isForeign ? FOREIGN : 0) +
    COEFFICIENTS.coverage * features.coverage +
    COEFFICIENTS.sentence * features.sentence +
    COEFFICIENTS.sameForm * features.sameForm +
    COEFFICIENTS.lead * features.lead +
    COEFFICIENTS.unknown * features.unknown +
    COEFFICIENTS.found * features.found +
    COEFFICIENTS.scale * features.scale;
  return 1 / (1 + Math.exp(-sum));
}

/** Computes the features of one ranked row. `runnerUp` is the best score among the other rows. */
function confidenceFeatures(
  { evidence, score }: RankedRow,
  runnerUp: number,
  plan: QueryPlan,
): ConfidenceFeatures {
  const ideal = Math.max(plan.ideal, Number.EPSILON);
  const { units } = evidence.tables;
  let held = 0;
  let sameForm = 0;
  for (let place = evidence.firstUnit; place < evidence.endUnit; place++) {
    const unit = plan.units[units.unit[place] ?? 0];
    if (unit === undefined) continue;
    held += unit.weight * (units.likeness[place] ?? 0);
    if (units.sameForm[place] === 1 && unit.knowledge === 'known') sameForm += unit.weight;
  }
  const unknown = plan.content.filter(({ knowledge }) => knowledge !== 'known');
  return {
    coverage: held / ideal,
    sentence: sentenceWorth(evidence, plan).weight / ideal,
    sameForm: sameForm / ideal,
    lead: score <= 0 ? 0 : Math.max(-1, (score - runnerUp) / score),
    unknown: unknown.reduce((sum, { weight }) => sum + weight, 0) / ideal,
    found: Math.log(1 + evidence.endUnit - evidence.firstUnit),
    scale: Math.min(1, Math.log(Math.max(1, plan.size)) / Math.log(1000)),
  };
}
