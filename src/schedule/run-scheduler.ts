import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../model/clock.ts';
import type { Log } from './log.ts';
import type { Scheduler } from './scheduler.ts';

/** What running a scheduler needs. */
export interface RunOptions {
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly log: Log;
  /** Lets so many milliseconds pass, or fewer when the signal is aborted. Default by the machine's timer. */
  readonly pass?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** A scheduler at work. */
export interface RunningScheduler {
  /** Looks at once whether something is due: for what a person has just changed. */
  wake(): void;
  /** Lets what is under way be finished, then stops. */
  stop(): Promise<void>;
}

/** The clock is looked at so often, in case it was set, or another process planned something. Milliseconds. */
const LONGEST_PAUSE = 5000;
/** The pause when something is due that cannot be done, because another process holds it. Milliseconds. */
const IDLE_PAUSE = 500;

/** Ticks a scheduler whenever something is due, until stopped. A tick that fails is logged, and the next one is made. */
export function runScheduler({ scheduler, clock, log, pass = passTime }: RunOptions): RunningScheduler {
  let isStopped = false;
  let isWoken = false;
  let alarm = new AbortController();

  const pause = async (): Promise<void> => {
    const next = await scheduler.nextWake();
    const left = next === undefined ? LONGEST_PAUSE : next - clock();
    if (isStopped || isWoken) return;
    await pass(left > 0 ? Math.min(LONGEST_PAUSE, left) : IDLE_PAUSE, alarm.signal);
  };
  const run = async (): Promise<void> => {
    while (!isStopped) {
      isWoken = false;
      alarm = new AbortController();
      try {
        await scheduler.tick();
        await pause();
      } catch (error) {
        log.error({ err: error }, 'the scheduler could not do its work and tries again');
        await pass(LONGEST_PAUSE, alarm.signal);
      }
    }
  };
  const running = run();

  return {
    wake: () => {
      isWoken = true;
      alarm.abort();
    },
    stop: () => {
      isStopped = true;
      alarm.abort();
      return running;
    },
  };
}

async function passTime(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal, ref: false }).catch(() => {});
}
