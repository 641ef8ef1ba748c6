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
  nearest(at: number, suits: (figure: Figure) => boolean, since = 0): Figure | undefined {
    let seen = 0;
    for (let i = this.#appearances.length - 1; i >= 0 && seen < MEMORY; i--) {
      const appearance = this.#appearances[i];
      if (appearance === undefined || appearance.at >= at) continue;
      seen++;
      if (appearance.sentence < since) return undefined;
      if (suits(appearance.figure)) return appearance.figure;
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
    const scores = this.#scores(at, sentence, block, suitability);
    let best: Figure | undefined;
    for (const [figure, score] of scores)
      if (best === undefined || score > (scores.get(best) ?? 0)) best = figure;
    return best !== undefined && (scores.get(best) ?? 0) >= FAINTEST ? best : undefined;
  }

  /** The only figure before `at` that suits and is near enough; `undefined` when there are several. */
  only(
    at: number,
    sentence: number,
    block: number,
    suitability: (figure: Figure) => number,
  ): Figure | undefined {
    const [one, ...others] = this.#scores(at, sentence, block, suitability).keys();
    return others.length === 0 ? one : undefined;
  }

  #scores(
    at: number,
    sentence: number,
    block: number,
    suitability: (figure: Figure) => number,
  ): ReadonlyMap<Figure, number> {
    const scores = new Map<Figure, number>();
    const suited = new Map<Figure, number>();
    let seen = 0;
    for (let i = this.#appearances.length - 1; i >= 0 && seen < MEMORY; i--) {
      const appearance = this.#appearances[i];
      if (appearance === undefined || appearance.at >= at) continue;
      seen++;
      const distance = sentence - appearance.sentence;
      if (distance > FURTHEST_SENTENCE) break;
      const { figure } = appearance;
      const suits = suited.get(figure) ?? suitability(figure);
      suited.set(figure, suits);
      if (suits === 0) continue;
      const near = suits * appearance.weight * 0.55 ** distance * (appearance.block === block ? 1 : 0.6);
      scores.set(figure, Math.max(scores.get(figure) ?? 0, near) + near * 0.1);
    }
    return scores;
  }
}

/** Whether two agreements can belong to one figure: unknown features fit everything. */
export function agrees(one: Agreement, other: Agreement): boolean {
  if (one.gender && other.gender && one.gender !== other.gender) return false;
  return !(one.number && other.number && one.number !== other.number);
}
