import type { Unit } from './unit.ts';

const LONGEST = 5;

/** Whether quoted words can be the name of a body or broadcast rather than speech: few, with a capital, and no sentence. */
export function isQuotedName(unit: Unit | undefined): boolean {
  const within = unit?.within ?? [];
  if (within.length === 0 || within.length > LONGEST || unit?.quoted?.isClosed !== true) return false;
  return within[0]?.isCapital === true && !within.some((word) => /^[.,;:!?…]$/u.test(word.norm));
}
