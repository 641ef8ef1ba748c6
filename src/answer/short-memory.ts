/** How long and how much a short memory keeps. */
export interface ShortMemoryOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In milliseconds since a value was put. */
  readonly lifetime: number;
  /** At most so many values; the oldest are forgotten first. */
  readonly maximum: number;
}

/** Values by key that are forgotten after a while. Kept in memory only, and never more than a fixed number of them. */
export class ShortMemory<Value> {
  readonly #options: ShortMemoryOptions;
  readonly #kept = new Map<string, { readonly value: Value; readonly until: number }>();

  constructor(options: ShortMemoryOptions) {
    this.#options = options;
  }

  get(key: string): Value | undefined {
    const kept = this.#kept.get(key);
    if (!kept || kept.until > this.#options.now()) return kept?.value;
    this.#kept.delete(key);
    return undefined;
  }

  put(key: string, value: Value): void {
    const { now, lifetime, maximum } = this.#options;
    this.#kept.delete(key);
    this.#kept.set(key, { value, until: now() + lifetime });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > maximum && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** How many values are kept, forgotten ones that nobody asked for since included. */
  get size(): number {
    return this.#kept.size;
  }
}
