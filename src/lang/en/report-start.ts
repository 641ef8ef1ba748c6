import type { Unit } from '../../nlp/unit.ts';

/** Where what a sentence reports can begin: after the place that opens a story (`HILL, Ont. — `), else at its first word. */
export function reportStart(units: readonly Unit[]): number {
  const dash = units.slice(0, 12).findIndex((unit) => /^[–—-]$/u.test(unit.norm));
  if (dash < 1) return 0;
  const lead = units.slice(0, dash);
  const isPlace = lead.every((unit) =>
    unit.kind === 'word' ? unit.isCapital : /^[,.()/]$/u.test(unit.norm),
  );
  return isPlace ? dash + 1 : 0;
}
