import type { Cast, Figure } from './cast.ts';
import type { Discourse } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';
import { namedTogether } from './named-together.ts';
import { innerNominals } from './nominal-mentions.ts';
import { nthNamed } from './nth-named.ts';
import type { Sentence } from './unit.ts';

/** Of whom a text speaks as several, and hence whom its plurals mean. Read in order, once. */
export class Groups {
  readonly #text: string;
  readonly #pack: LanguagePack;
  readonly #cast: Cast;
  readonly #names: ReadonlyMap<number, readonly NameMention[]>;
  readonly #discourse: Discourse;
  #latest: { readonly figure: Figure; readonly at: number }[] = [];

  constructor(
    text: string,
    pack: LanguagePack,
    cast: Cast,
    names: ReadonlyMap<number, readonly NameMention[]>,
    discourse: Discourse,
  ) {
    this.#text = text;
    this.#pack = pack;
    this.#cast = cast;
    this.#names = names;
    this.#discourse = discourse;
  }

  /** Which of two who were named together an ordinal alone means: `la seconde`. */
  oneOf(read: ReadMention, { index }: Sentence): Figure | undefined {
    return nthNamed(this.#names, this.#cast, index, read, this.#pack);
  }

  /** Takes note of the groups that a sentence speaks of, whom a later `ils` may mean. */
  read(sentence: Sentence): void {
    this.#latest = [];
    for (const { first, label, agreement, isNew } of innerNominals(this.#text, sentence, this.#pack)) {
      // "Les deux hommes sont partis.": those who were named together, of whom note is taken as such.
      if (first === 0 && this.#pack.names.descriptions?.countOf(label) !== undefined) continue;
      const figure = this.#cast.find(label) ?? this.#cast.enter(label, 'unnamed', agreement);
      if (isNew && agreement.number === 'singular' && figure.kind === 'unnamed') figure.isIntroduced = true;
      const at = sentence.units[first]?.start ?? sentence.start;
      this.#latest.push({ figure, at });
      const weight = first === 0 ? 1 : 0.6;
      this.#discourse.add({ figure, at, sentence: sentence.index, block: sentence.block, weight });
    }
  }

  /** Those spoken of at places that `isInside` accepts, in the sentence that was read last. */
  within(isInside: (at: number) => boolean): readonly Figure[] {
    return this.#latest.filter(({ at }) => isInside(at)).map(({ figure }) => figure);
  }

  /**
   * Whom a plural means that takes up persons by no name: those named together, unless a group is spoken of right before.
   * `others`: whom it cannot mean. `count`: how many it says they are.
   */
  several(
    read: ReadMention,
    { index }: Sentence,
    others: ReadonlySet<Figure>,
    count?: number,
  ): Figure | undefined {
    if (this.#pack.names.descriptions === undefined) return undefined;
    const isGroup = (figure: Figure): boolean => !others.has(figure) && figure.agreement.number === 'plural';
    if (count === undefined && this.#discourse.nearest(read.span.start, isGroup, index - 1)) return undefined;
    return namedTogether(this.#names, this.#cast, index, read, count, this.#pack);
  }
}
