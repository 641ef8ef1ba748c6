import type { TerminalOutput } from './terminal-options.ts';

const USUAL = 80;
const WIDEST = 100;
const NARROWEST = 20;

/** Columns to write in: a little less than the terminal has, as lines of more than 100 are hard to read; none for a file. */
export function screenWidth(output: TerminalOutput, isScreen = output.isTTY === true): number {
  if (!isScreen) return Number.POSITIVE_INFINITY;
  // Some terminals say that they have no columns.
  return Math.max(NARROWEST, Math.min(WIDEST, (output.columns || USUAL) - 1));
}
