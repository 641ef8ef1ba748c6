/** What one start took. */
export interface Measurement {
  /** Milliseconds until a bot is connected. */
  readonly ready?: number;
  /** Milliseconds until the first answer. */
  readonly firstAnswer: number;
  /** Peak of resident memory until the end, in MiB. */
  readonly memory: number;
}

/** `median (least–most)` of the numbers, rounded; a dash where there are none. */
export function spread(numbers: readonly (number | undefined)[]): string {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return '–';
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? least) + (sorted[Math.floor(middle)] ?? most)) / 2;
  return `${Math.round(median)} (${Math.round(least)}–${Math.round(most)})`;
}
