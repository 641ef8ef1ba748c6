import type { Cast, Figure } from './cast.ts';
import { describesNew, goesOn } from './goes-on.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';
import { namedNext } from './named-next.ts';
import type { Sentence } from './unit.ts';

/** A description where it stands, with the words of reporting beside it in lower case, if there are any. */
export interface Described {
  readonly read: ReadMention;
  readonly sentence: Sentence;
  readonly cue?: string;
}

/** So many words at the end of a sentence introduce what follows it. */
const CLOSING = 5;

/** Whom descriptions mean that so far are nobody's: who spoke right before and goes on, or who is named right behind. */
export class Beside {
  readonly #names: ReadonlyMap<number, readonly NameMention[]>;
  readonly #cast: Cast;
  readonly #pack: LanguagePack;

  constructor(names: ReadonlyMap<number, readonly NameMention[]>, cast: Cast, pack: LanguagePack) {
    this.#names = names;
    this.#cast = cast;
    this.#pack = pack;
  }

  /** The person whom a description takes up that made a figure of its own; other figures stay. */
  takenUp(
    figure: Figure | undefined,
    { read, sentence, cue }: Described,
    speaker: Figure | undefined,
  ): Figure | undefined {
    if (figure?.kind !== 'unnamed' || figure.name !== read.label) return figure;
    const words = cue ?? closingWords(sentence);
    const isSame =
      speaker !== undefined &&
      (goesOn(read, speaker, words, this.#pack) || describesNew(read, speaker, this.#pack));
    const known = isSame ? speaker : namedNext(read, sentence, this.#names, this.#cast, this.#pack);
    if (known === undefined) return figure;
    this.#cast.alias(known, read.label);
    if (isSame) this.#cast.recall(known, read.label);
    else this.#cast.giveRole(known, read.label);
    return known;
  }
}

/** The words by which a sentence introduces what follows it: `Le maire a ajouté que :`. */
function closingWords({ units }: Sentence): string {
  return units
    .slice(-CLOSING)
    .map(({ norm }) => norm)
    .join(' ');
}
