import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../model/clock.ts';
import type { Steps } from './steps.ts';

/** How work is cut. */
export interface SlicesOptions {
  /** How long a slice lasts, in milliseconds; the step that is under way then is still done. Default 8. */
  readonly length?: number;
  /** In milliseconds. Default: the system's, which never goes back. */
  readonly clock?: Clock;
  /** Lets everybody else have their turn. Default: one round of the event loop. */
  readonly pause?: () => Promise<unknown>;
}

/** Something that does work in slices. */
export type RunInSlices = Pick<TimeSlices, 'run'>;

interface Task {
  /** Does the next step; whether that was the last. */
  readonly step: () => boolean;
  readonly giveUp: () => void;
}

/**
 * Does long work a slice at a time, so that whoever asks something meanwhile waits for one slice and not for all of it.
 * What is under way at the same time takes turns: a slice of the one, then a slice of the other.
 */
export class TimeSlices {
  readonly #length: number;
  readonly #clock: Clock;
  readonly #pause: () => Promise<unknown>;
  readonly #tasks: Task[] = [];
  #isWorking = false;
  #isClosed = false;

  constructor({ length = 8, clock = () => performance.now(), pause = setImmediate }: SlicesOptions = {}) {
    this.#length = length;
    this.#clock = clock;
    this.#pause = pause;
  }

  /** What comes of `steps`, none of which is done at once; nothing when this is closed before. @throws what a step throws. */
  run<Result>(steps: Steps<Result>): Promise<Result | undefined> {
    if (this.#isClosed) return Promise.resolve(undefined);
    const { promise, resolve, reject } = Promise.withResolvers<Result | undefined>();
    const step = (): boolean => {
      try {
        const { done, value } = steps.next();
        if (done) resolve(value);
        return done === true;
      } catch (error) {
        reject(error);
        return true;
      }
    };
    const giveUp = (): void => {
      steps[Symbol.dispose]();
      resolve(undefined);
    };
    this.#tasks.push({ step, giveUp });
    if (!this.#isWorking) void this.#work();
    return promise;
  }

  /** Leaves what is not done undone. May be called again. */
  close(): void {
    this.#isClosed = true;
    for (const task of this.#tasks.splice(0)) task.giveUp();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    while (this.#tasks.length > 0) {
      await this.#pause();
      this.#doSlice();
    }
    this.#isWorking = false;
  }

  #doSlice(): void {
    const task = this.#tasks.shift();
    if (task === undefined) return;
    const end = this.#clock() + this.#length;
    do {
      if (task.step()) return;
    } while (this.#clock() < end);
    this.#tasks.push(task);
  }
}
