import { LimitedThread } from '../../thread/limited-thread.ts';
import type { Reader, ReadOutcome } from '../reader.ts';

/** What the thread is asked. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly source: string;
}

/** What a source may take. */
export interface ReadingLimits {
  /** In milliseconds; default 30,000. Markdown of the largest size allowed takes some 12,000 on two busy cores. */
  readonly time?: number;
  /** In MiB; default 1,024. */
  readonly memory?: number;
}

const TOO_COMPLEX: ReadOutcome = { status: 'refused', reason: { code: 'too-complex' } };

/**
 * A thread that reads one source at a time, so that one that takes long, by size or by malice, keeps nobody waiting for
 * an answer. What exceeds the limits is refused as too complex.
 */
export class ReadingThread {
  readonly #thread: LimitedThread<ReadRequest, ReadOutcome>;

  constructor({ time = 30_000, memory = 1_024 }: ReadingLimits = {}) {
    this.#thread = new LimitedThread(new URL('./apart-worker.ts', import.meta.url), { time, memory });
  }

  /** The same reader, in this thread. @param reader one of those that the thread knows, see `apart-worker.ts`. */
  readApart(reader: Reader): Reader {
    return {
      extensions: reader.extensions,
      read: async (bytes, source) => (await this.#thread.ask({ bytes, source })) ?? TOO_COMPLEX,
    };
  }
}
