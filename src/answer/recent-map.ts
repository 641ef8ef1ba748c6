/**
 * What was made out for keys that are likely to be asked for again soon. Of twice `maximum` keys at most something is kept:
 * when too many are new, those that were not asked for since the last time are forgotten.
 */
export class RecentMap<Key, Value> {
  readonly #maximum: number;
  #recent = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  /** What was made for a key, or is made now. @param make never gives `undefined`, which would not be kept. */
  of(key: Key, make: (key: Key) => Value): Value {
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const older = this.#older.get(key);
    const value = older === undefined ? make(key) : older;
    if (this.#recent.size >= this.#maximum) [this.#older, this.#recent] = [this.#recent, new Map()];
    this.#recent.set(key, value);
    return value;
  }
}
