import type { Figure } from './cast.ts';

/** More figures than this stand under no word, so that looking one up takes the same time in any article. */
const MOST = 20;

const NOBODY: readonly Figure[] = [];

/** Figures by a word of their names or roles. */
export class FigureIndex {
  readonly #figures = new Map<string, Figure[]>();

  /** Those under a word, in the order of the article; at most 20. */
  of(word: string): readonly Figure[] {
    return this.#figures.get(word) ?? NOBODY;
  }

  /** Puts a figure under a word, once. */
  add(word: string, figure: Figure): void {
    const others = this.#figures.get(word);
    if (others === undefined) this.#figures.set(word, [figure]);
    else if (others.length < MOST && !others.includes(figure)) others.push(figure);
  }
}
