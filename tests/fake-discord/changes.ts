/**
 * Longest wait for anything, in real milliseconds. Only a broken bot ever reaches it; less than a test may take, so that
 * the test says what it waited for.
 */
export const DEFAULT_PATIENCE = 4_000;

interface Waiter {
  readonly isMet: () => boolean;
  readonly finish: () => void;
}

/** Lets tests wait for a state without polling: conditions are looked at again whenever something happened. */
export class Changes {
  readonly #waiters = new Set<Waiter>();
  readonly #listeners = new Set<() => void>();

  /** Something happened. */
  notify(): void {
    for (const waiter of this.#waiters) {
      if (waiter.isMet()) waiter.finish();
    }
    for (const listen of this.#listeners) listen();
  }

  /** Calls `listen` whenever something happened, until what it gives is called. */
  listen(listen: () => void): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  /** Resolves once the condition holds; rejects, saying what was waited for, after `patience` real milliseconds. */
  until(isMet: () => boolean, what: string, patience = DEFAULT_PATIENCE): Promise<void> {
    if (isMet()) return Promise.resolve();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiter: Waiter = { isMet, finish: resolve };
    const timer = setTimeout(() => reject(new Error(`waited ${patience} ms in vain for ${what}`)), patience);
    this.#waiters.add(waiter);
    return promise.finally(() => {
      clearTimeout(timer);
      this.#waiters.delete(waiter);
    });
  }
}
