import type { Figure } from './cast.ts';
import type { Agreement } from './language-pack.ts';

/** One time that somebody is named or speaks. */
export interface Appearance {
  readonly figure: Figure;
  readonly at: number;
  readonly sentence: number;
  readonly block: number;
  /** How much it draws attention: the subject of a sentence more than a complement. */
  readonly weight: number;
}

const MEMORY = 40;
const FURTHEST_SENTENCE = 8;
/** Below this, nobody is salient: better no name than a wrong one. */
const FAINTEST = 0.05;

/** How well a figure suits, and how salient it is among those that do. */
interface Candidate {
  readonly suits: number;
  score: number;
}

/** Who has been named up to a point, for telling whom a pronoun means. */
export class Discourse {
  readonly #appearances: Appearance[] = [];

  /** Appearances come in the order of the text, save those of speakers, which come when they are established. */
  add(appearance: Appearance): void {
    let at = this.#appearances.length;
    while (at > 0 && (this.#appearances[at - 1]?.at ?? 0) > appearance.at) at--;
    this.#appearances.splice(at, 0, appearance);
  }

  /** The figure that appeared last before `at`, of those that suit, in the sentences from `since` on. */
  nearest(at: number, suits: (figure: Figure, weight: number) => boolean, since = 0): Figure | undefined {
    const latest = this.#latestBefore(at);
    for (let i = latest; i >= 0 && i > latest - MEMORY; i--) {
      const appearance = this.#appearances[i];
      if (appearance === undefined || appearance.sentence < since) return undefined;
      if (suits(appearance.figure, appearance.weight)) return appearance.figure;
    }
    return undefined;
  }

  /**
   * The most salient figure before `at`, if any is near enough. `suitability` weighs how well a figure suits, 0 for not at all.
   */
  salient(
    at: number,
    sentence: number,
    block: number,
    suitability: (figure: Figure) => number,
  ): Figure | undefined {
    let best: Figure | undefined;
    let most = 0;
    for (const [figure, { score }] of this.#candidates(at, sentence, block, suitability)) {
      if (score <= most) continue;
      best = figure;
      most = score;
    }
    return most >= FAINTEST ? best : undefined;
  }

  /** The only figure before `at` that suits and is near enough; `undefined` when there are several. */
  only(
    at: number,
    sentence: number,
    block: number,
    suitability: (figure: Figure) => number,
  ): Figure | undefined {
    let only: Figure | undefined;
    for (const [figure, { suits }] of this.#candidates(at, sentence, block, suitability)) {
      if (suits === 0) continue;
      if (only !== undefined) return undefined;
      only = figure;
    }
    return only;
  }

  #candidates(
    at: number,
    sentence: number,
    block: number,
    suitability: (figure: Figure) => number,
  ): ReadonlyMap<Figure, Candidate> {
    const candidates = new Map<Figure, Candidate>();
    const latest = this.#latestBefore(at);
    for (let i = latest; i >= 0 && i > latest - MEMORY; i--) {
      const appearance = this.#appearances[i];
      if (appearance === undefined) continue;
      const distance = sentence - appearance.sentence;
      if (distance > FURTHEST_SENTENCE) break;
      const { figure, weight } = appearance;
      let candidate = candidates.get(figure);
      if (candidate === undefined) {
        candidate = { suits: suitability(figure), score: 0 };
        candidates.set(figure, candidate);
      }
      if (candidate.suits === 0) continue;
      const near = candidate.suits * weight * 0.55 ** distance * (appearance.block === block ? 1 : 0.6);
      candidate.score = Math.max(candidate.score, near) + near * 0.1;
    }
    return candidates;
  }

  /** The position of the last appearance before `at`; -1 if there is none. */
  #latestBefore(at: number): number {
    let [low, high] = [0, this.#appearances.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#appearances[middle]?.at ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Whether two agreements can belong to one figure: unknown features fit everything. */
export function agrees(one: Agreement, other: Agreement): boolean {
  if (one.gender && other.gender && one.gender !== other.gender) return false;
  return !(one.number && other.number && one.number !== other.number);
}
