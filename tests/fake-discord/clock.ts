/** The present, in milliseconds since 1970. */
export type Now = () => number;

/** A clock that a test can move. */
export interface ManualClock {
  readonly now: Now;
  /** Moves on by so many milliseconds. */
  readonly advance: (milliseconds: number) => void;
}

/** Starts a clock that moves only when a test moves it, at noon UTC on 14 January 2025 unless told otherwise. */
export function createManualClock(start = Date.UTC(2025, 0, 14, 12)): ManualClock {
  let present = start;
  return {
    now: () => present,
    advance: (milliseconds) => {
      present += milliseconds;
    },
  };
}

/**
 * Starts a clock that runs with the machine's and can be moved ahead of it: for a bot in a process of its own, which
 * would wonder at ids from another year.
 */
export function createRunningClock(): ManualClock {
  let lead = 0;
  return {
    now: () => Date.now() + lead,
    advance: (milliseconds) => {
      lead += milliseconds;
    },
  };
}
