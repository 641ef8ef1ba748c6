import { keyOf } from './name-key.ts';

/** The keys of an article's names, each made once: the same few names come again and again. */
export class NameKeys {
  readonly #known = new Map<string, string>();

  /** The form of a name by which it is found. */
  of(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const key = keyOf(name);
    this.#known.set(name, key);
    return key;
  }
}
