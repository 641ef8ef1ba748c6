/** Tells the time: milliseconds since the epoch. */
export type Clock = () => number;
