import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a thread may take for one request. */
export interface ThreadLimits {
  /** In milliseconds. */
  readonly time: number;
  /** In MiB. */
  readonly memory: number;
}

/**
 * A thread that answers one request at a time, so that one that takes long, by size or by malice, keeps nobody else
 * waiting. It is started by the first request, again when one has brought it down, and does not keep the program running.
 */
export class LimitedThread<Request, Answer> {
  readonly #script: URL;
  readonly #limits: ThreadLimits;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  /** @param script answers each message with one message; Node itself runs its TypeScript. */
  constructor(script: URL, limits: ThreadLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  /** The answer; nothing when the request took more than the limits allow, or brought the thread down. */
  ask(request: Request): Promise<Answer | undefined> {
    const answer = this.#queue.then(() => this.#askNow(request));
    this.#queue = answer;
    return answer;
  }

  /** Ends the thread; what it is asked and will be asked remains without an answer. May be called again. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  async #askNow(request: Request): Promise<Answer | undefined> {
    if (this.#isClosed) return undefined;
    const worker = this.#worker ?? this.#start();
    worker.ref();
    return new Promise((resolve) => {
      const finish = (answer: Answer | undefined) => {
        clearTimeout(timer);
        worker.off('message', finish).off('exit', onExit).unref();
        resolve(answer);
      };
      // Out of memory or stack.
      const onExit = () => finish(undefined);
      const timer = setTimeout(() => {
        this.#forget(worker);
        finish(undefined);
        void worker.terminate();
      }, this.#limits.time);
      worker.on('message', finish).on('exit', onExit).postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      // Nothing of the environment, which holds secrets, but where Node keeps what it makes of the program; and nothing
      // of a loader: Node itself runs the thread's TypeScript.
      env: keptCode(),
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory },
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

/** The variable that lets a thread read and keep compiled code where the program does, which Node puts into a subfolder. */
function keptCode(): { readonly NODE_COMPILE_CACHE?: string } {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
