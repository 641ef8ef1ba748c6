import { ShortMemory } from '../answer/short-memory.ts';

/** So many commands and buttons in a row are answered to each person. */
export const MOST_AT_ONCE = 40;
/** One more after so long, in milliseconds: sixty a minute. */
export const EVERY = 1_000;
/** A message in a channel, which everybody reads, counts as so many: eight in a row, twelve a minute. */
export const MESSAGE_COST = 5;
/** Those who asked of late; the first to be forgotten ask as if they had not. */
const MOST_PEOPLE = 5_000;

interface Account {
  readonly left: number;
  /** When `left` was counted, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Counts what each person asks: commands, buttons and messages alike. Whoever asks faster than can be answered well is to
 * be told so, every time: nobody meets silence.
 */
export class RateLimit {
  readonly #accounts: ShortMemory<Account>;
  readonly #now: () => number;

  /** @param now milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
    this.#accounts = new ShortMemory({ now, lifetime: MOST_AT_ONCE * EVERY, maximum: MOST_PEOPLE });
  }

  /** Takes one more request of that person: 0 when it is to be answered, or else whole seconds until the same will be. */
  take(userId: string, cost = 1): number {
    const now = this.#now();
    const { left, at } = this.#accounts.get(userId) ?? { left: MOST_AT_ONCE, at: now };
    const available = Math.min(MOST_AT_ONCE, left + Math.max(0, now - at) / EVERY);
    if (available < cost) return Math.max(1, Math.ceil(((cost - available) * EVERY) / 1000));
    this.#accounts.put(userId, { left: available - cost, at: now });
    return 0;
  }

  /** How many people are remembered. */
  get size(): number {
    return this.#accounts.size;
  }
}
