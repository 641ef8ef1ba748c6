/** What is opened when it is first needed, and closed and opened anew after so many uses, so that it does not grow. */
export class Renewed<T> {
  readonly #most: number;
  readonly #open: () => Promise<T>;
  readonly #close: (opened: T) => Promise<void>;
  #opened: Promise<T> | undefined;
  #uses = 0;

  constructor(most: number, open: () => Promise<T>, close: (opened: T) => Promise<void>) {
    this.#most = most;
    this.#open = open;
    this.#close = close;
  }

  /** What is open, for one more use. */
  async take(): Promise<T> {
    if (this.#uses >= this.#most) await this.close();
    this.#uses += 1;
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** Closes what is open. */
  async close(): Promise<void> {
    const closing = this.#opened;
    this.#opened = undefined;
    this.#uses = 0;
    if (closing) await this.#close(await closing);
  }
}
