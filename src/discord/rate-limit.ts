import { ShortMemory } from '../answer/short-memory.ts';

/** What becomes of somebody's next request. `tell`: it is one too many, and they have not been told yet. */
export type Allowance = 'allowed' | 'tell' | 'silent';

/** So many messages in so long a time are answered to each person. */
export const MOST_AT_ONCE = 6;
/** In seconds. */
export const WINDOW = 30;
const MOST_PEOPLE = 5000;

interface Window {
  readonly from: number;
  count: number;
}

/** Counts what each person asks. Whoever asks too fast is told once, then met with silence until the time is over. */
export class RateLimit {
  readonly #windows: ShortMemory<Window>;
  readonly #now: () => number;

  /** @param now milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
    this.#windows = new ShortMemory({ now, lifetime: WINDOW * 1000, maximum: MOST_PEOPLE });
  }

  /** Counts one more request of that person. */
  next(userId: string): Allowance {
    const window = this.#windows.get(userId);
    if (!window) {
      this.#windows.put(userId, { from: this.#now(), count: 1 });
      return 'allowed';
    }
    window.count++;
    if (window.count <= MOST_AT_ONCE) return 'allowed';
    return window.count === MOST_AT_ONCE + 1 ? 'tell' : 'silent';
  }

  /** Whole seconds until that person is answered again. */
  secondsLeft(userId: string): number {
    const window = this.#windows.get(userId);
    return window ? Math.max(1, Math.ceil(window.from / 1000 + WINDOW - this.#now() / 1000)) : 0;
  }
}
