import type { Unit } from '../../nlp/unit.ts';

/** `De source policière, on indique | que la route est fermée`: the position of `que`; `start` where no such words stand there. */
export function behindOneSays(units: readonly Unit[], start: number): number {
  if (units[start]?.norm !== 'on') return start;
  const que = units.findIndex(({ norm }, at) => at > start && /^(?:que|qu')$/u.test(norm));
  const isNear = que > 0 && que < start + 6 && units.slice(start, que).every(({ kind }) => kind === 'word');
  return isNear ? que : start;
}
