import { setTimeout as pass } from 'node:timers/promises';

/** Waits for its turn. */
export type Pacer = () => Promise<void>;

/**
 * Spreads work evenly over time, so that no second of any clock holds more of it than `perSecond`: a limit counted from
 * second to second would let twice as much through where two of its seconds meet one of the server's.
 *
 * @param now milliseconds that only ever go forward.
 */
export function createPacer(
  perSecond: number,
  now: () => number = () => performance.now(),
  wait: (milliseconds: number) => Promise<unknown> = (milliseconds) => pass(milliseconds),
): Pacer {
  const interval = 1000 / perSecond;
  let free = Number.NEGATIVE_INFINITY;
  return async () => {
    const turn = Math.max(now(), free);
    free = turn + interval;
    if (turn > now()) await wait(turn - now());
  };
}
