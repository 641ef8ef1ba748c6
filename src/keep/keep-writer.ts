import type { Clock } from '../model/clock.ts';

/** So long nothing must have changed before it is written. */
const QUIET_MS = 10_000;
/** What changes all the time is written so seldom; what changed since then is read again at the next start. */
const INTERVAL_MS = 300_000;

/** What a writer works with. */
export interface KeepWriterOptions {
  /**
   * Writes everything; gives up when it is told that there was a further change.
   *
   * @returns whether it was written.
   */
  readonly write: (isStale: () => boolean) => Promise<boolean>;
  /** Told of what went wrong, once for all that goes wrong one after the other. */
  readonly onFault: (error: unknown) => void;
  readonly clock?: Clock;
  /** Runs something in so many milliseconds, unless what it returns is called before. Default: by the system's timer. */
  readonly after?: (milliseconds: number, run: () => void) => () => void;
}

/** Writes things down when they have been left alone for a while, one writing at a time. */
export class KeepWriter {
  readonly #options: Required<KeepWriterOptions>;
  #revision = 0;
  #written = 0;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #hasFailed = false;
  #cancel: (() => void) | undefined;
  #writing: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: KeepWriterOptions) {
    this.#options = { clock: Date.now, after, ...options };
  }

  /** Something is otherwise than it was written. */
  changed(): void {
    this.#revision += 1;
    this.#schedule();
  }

  /** Writes now what is not written yet. */
  async settle(): Promise<void> {
    await this.#writing;
    if (this.#revision !== this.#written) await this.#write();
  }

  /** Gives up what is being written, and writes no more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancel?.();
    await this.#writing;
  }

  #schedule(): void {
    if (this.#isClosed) return;
    this.#cancel?.();
    const { clock, after } = this.#options;
    const wait = Math.max(QUIET_MS, this.#writtenAt + INTERVAL_MS - clock());
    this.#cancel = after(wait, () => void this.#write());
  }

  #write(): Promise<void> {
    this.#cancel?.();
    this.#writing ??= this.#writeOnce().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #writeOnce(): Promise<void> {
    const revision = this.#revision;
    try {
      const isWritten = await this.#options.write(() => this.#isClosed || this.#revision !== revision);
      this.#hasFailed = false;
      if (!isWritten) return;
      this.#written = revision;
      this.#writtenAt = this.#options.clock();
    } catch (error) {
      if (!this.#hasFailed) this.#options.onFault(error);
      this.#hasFailed = true;
    }
  }
}

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds).unref();
  return () => clearTimeout(timer);
}
