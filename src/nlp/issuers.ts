import type { Span } from '../model/span.ts';
import type { Figure } from './cast.ts';
import type { NameGrammar } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import type { Sentence } from './unit.ts';

/** Who has spoken, and whose text a sentence reports or names, so that a later `the statement said` gives that speaker's words. */
export class Issuers {
  readonly #texts: NameGrammar['texts'];
  readonly #bySort = new Map<string, Figure>();
  readonly #spoken = new Map<Figure, number>();
  #last: { readonly figure: Figure; readonly sentence: Sentence } | undefined;

  constructor({ texts }: NameGrammar) {
    this.#texts = texts;
  }

  /** Takes note of a speaker and of the texts in which, by the words around what is reported, they say it. */
  noteSpeaker(figure: Figure, sentence: Sentence, reported: readonly Span[]): void {
    this.#spoken.set(figure, sentence.index);
    const texts = this.#texts;
    if (texts === undefined || figure.kind === 'document') return;
    this.#last = { figure, sentence };
    for (const [at, { norm, kind, start }] of sentence.units.entries()) {
      if (kind !== 'word' || reported.some((part) => part.start <= start && start < part.end)) continue;
      const sort = texts.sortOf(norm);
      if (sort !== undefined && texts.isMedium(sentence.units, at)) this.#bySort.set(sort, figure);
    }
  }

  /** Takes note of a name whose owner's text stands behind it: `Rowe's last post`. */
  noteOwner(figure: Figure, { sentence, last }: NameMention): void {
    if (this.#texts === undefined || !/^(?:'s|')$/u.test(sentence.units[last]?.norm ?? '')) return;
    for (const { norm, kind } of sentence.units.slice(last + 1, last + 4)) {
      const sort = kind === 'word' ? this.#texts.sortOf(norm) : undefined;
      if (sort !== undefined) this.#bySort.set(sort, figure);
    }
  }

  /** Whether a figure has spoken in the sentence of that index or a later one. */
  spokeSince(figure: Figure, index: number): boolean {
    return (this.#spoken.get(figure) ?? -1) >= index;
  }

  /** Who of these spoke last, if any of them did. */
  lastOf(figures: readonly Figure[]): Figure | undefined {
    const spoken = figures.filter((figure) => this.#spoken.has(figure));
    return spoken.sort((a, b) => (this.#spoken.get(b) ?? 0) - (this.#spoken.get(a) ?? 0))[0];
  }

  /** Whose text of that sort the article named last. */
  of(noun: string): Figure | undefined {
    const sort = this.#texts?.sortOf(noun);
    return sort === undefined ? undefined : this.#bySort.get(sort);
  }

  /** The body that spoke in the sentence right before, whose text `a statement` is. */
  bodyBefore({ index, block }: Sentence): Figure | undefined {
    const last = this.#last;
    if (last?.figure.kind !== 'organisation' || last.sentence.block !== block) return undefined;
    return index - last.sentence.index === 1 ? last.figure : undefined;
  }
}
