import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** A stream that remembers what was written to it. */
export class Recorder extends PassThrough {
  #text = '';

  constructor() {
    super();
    this.on('data', (chunk) => {
      this.#text += String(chunk);
    });
  }

  get text(): string {
    return this.#text;
  }

  /** Waits until a part of what is written, the terminal's own codes aside, makes `found` return something, and returns it. */
  async until<Found>(found: (text: string) => Found | undefined): Promise<Found> {
    for (;;) {
      const result = found(stripVTControlCharacters(this.#text));
      if (result !== undefined) return result;
      await once(this, 'data');
    }
  }
}
