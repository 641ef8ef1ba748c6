import type { LanguagePack } from './language-pack.ts';
import { type ReadMention, readMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';
import type { Sentence } from './unit.ts';

/** How an article names those who speak, read where it is asked for. */
export class ReadMentions {
  readonly #text: string;
  readonly #names: ReadonlyMap<number, readonly NameMention[]>;
  readonly #pack: LanguagePack;
  /** What was read last, since it is often asked for again. */
  #latest: { sentence: Sentence; first: number; last: number; read: ReadMention } | undefined;

  constructor(text: string, names: ReadonlyMap<number, readonly NameMention[]>, pack: LanguagePack) {
    this.#text = text;
    this.#names = names;
    this.#pack = pack;
  }

  /** The units `[first, last)` of a sentence as the naming of somebody. */
  of(sentence: Sentence, first: number, last: number): ReadMention {
    const before = this.#latest;
    if (before?.sentence === sentence && before.first === first && before.last === last) return before.read;
    const names = this.#names.get(sentence.index) ?? [];
    const read = readMention(this.#text, sentence, first, last, names, this.#pack);
    this.#latest = { sentence, first, last, read };
    return read;
  }
}
