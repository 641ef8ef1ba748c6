import type { Unit } from './unit.ts';

/** Countries, states and bodies of two initials, which open no person's name: `U.S. President Rowe`. */
const PLACES = new Set(
  'u.s u.k u.n e.u d.c b.c n.b n.s n.l n.y n.j n.c s.c n.d s.d r.i l.a a.m p.m'.split(' '),
);

/** The full stop of `J. Rowe`, `J.C. Rowe`. */
export function isInitialStop(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (units[at]?.norm !== '.' || before === undefined) return false;
  return before.end - before.start === 1 || (/^\p{L}\.\p{L}$/u.test(before.norm) && !PLACES.has(before.norm));
}

/** `J.-P. Rowe`: behind the hyphen that joins two initials. */
export function afterHyphen(units: readonly Unit[], at: number): number {
  return units[at]?.norm === '-' && isInitialStop(units, at - 1) ? at + 1 : at;
}

/** The word behind a name that ends at `last`, past the full stop of an abbreviation: `officials` in `U.S. officials`. */
export function normAfter(units: readonly Unit[], last: number): string {
  const isStop = units[last]?.norm === '.' && PLACES.has(units[last - 1]?.norm ?? '');
  return units[isStop ? last + 1 : last]?.norm ?? '';
}
