import { Worker } from 'node:worker_threads';
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
 * an answer. What exceeds the limits is refused as too complex. The thread is started by the first source, again when
 * one has brought it down, and does not keep the program running.
 */
export class ReadingThread {
  readonly #time: number;
  readonly #memory: number;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ time = 30_000, memory = 1_024 }: ReadingLimits = {}) {
    this.#time = time;
    this.#memory = memory;
  }

  /** The same reader, in this thread. @param reader one of `markupReaders`. */
  readApart(reader: Reader): Reader {
    return {
      extensions: reader.extensions,
      read: (bytes, source) => {
        const outcome = this.#queue.then(() => this.#ask({ bytes, source }));
        this.#queue = outcome;
        return outcome;
      },
    };
  }

  #ask(request: ReadRequest): Promise<ReadOutcome> {
    const worker = this.#worker ?? this.#start();
    worker.ref();
    return new Promise((resolve) => {
      const finish = (outcome: ReadOutcome) => {
        clearTimeout(timer);
        worker.off('message', finish).off('exit', onExit).unref();
        resolve(outcome);
      };
      // Out of memory or stack.
      const onExit = () => finish(TOO_COMPLEX);
      const timer = setTimeout(() => {
        this.#forget(worker);
        finish(TOO_COMPLEX);
        void worker.terminate();
      }, this.#time);
      worker.on('message', finish).on('exit', onExit).postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./apart-worker.ts', import.meta.url), {
      // Nothing of the environment, which holds secrets, and of the loader: Node itself runs the thread's TypeScript.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#memory },
    });
    // An error always ends the thread, and its end is what counts; unheard it would end the program.
    worker.on('error', () => undefined);
    worker.on('exit', () => this.#forget(worker));
    this.#worker = worker;
    return worker;
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
  }
}
