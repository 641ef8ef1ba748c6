const FIRST = 1000;
const LONGEST_BACKOFF = 5 * 60_000;
/** No waiting time is longer; what is written down to last longer was written by a clock that was ahead. Milliseconds. */
export const LONGEST_WAIT = 60 * 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: about 1 s, doubled with every attempt, at most 5 minutes,
 * spread so that many that failed together do not come back together.
 *
 * @param attempts how many there were before this one.
 */
export function backoff(attempts: number, random: () => number): number {
  const longest = Math.min(LONGEST_BACKOFF, FIRST * 2 ** Math.min(attempts, 20));
  return Math.round(longest * (0.5 + random() / 2));
}

/** The wait that a server asks for, in milliseconds, with its own kind of error excluded. */
export function waitAsTold(retryAfter: number): number {
  return Number.isFinite(retryAfter) ? Math.min(LONGEST_WAIT, Math.max(0, Math.ceil(retryAfter))) : FIRST;
}
