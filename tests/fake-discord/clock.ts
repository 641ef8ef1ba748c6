/** The present, in milliseconds since 1970. */
export type Now = () => number;

/** A clock that moves only when a test moves it. */
export interface ManualClock {
  readonly now: Now;
  /** Moves on by so many milliseconds. */
  readonly advance: (milliseconds: number) => void;
}

/** Starts a manual clock, at noon UTC on 14 January 2025 unless told otherwise. */
export function createManualClock(start = Date.UTC(2025, 0, 14, 12)): ManualClock {
  let present = start;
  return {
    now: () => present,
    advance: (milliseconds) => {
      present += milliseconds;
    },
  };
}
