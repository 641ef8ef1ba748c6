import { kindOf } from '../../nlp/report-parts.ts';
import type { Unit } from '../../nlp/unit.ts';
import { hasFinite } from './finite-verbs.ts';

/** `que « … » dans un avis publié hier`: where a quoted clause was said is no longer part of it. */
export function withoutMedium(units: readonly Unit[], start: number, end: number): number {
  const within = units[start + 1]?.within ?? [];
  if (!hasFinite(within, 0, within.length) || end <= start + 2) return end;
  const next = units[start + 2]?.norm ?? '';
  if (next === '(') return start + 2;
  const goesOn = units
    .slice(start + 3, end)
    .some(({ kind, norm }) => kind === 'quoted' || /^(?:que|qu')$/u.test(norm));
  if (next === ',' && !goesOn) return start + 2;
  if (!/^(?:dans|sur|lors|devant|auprès|via|pendant)$/u.test(next)) return end;
  const isPlain = kindOf(units, start + 2, end) === 'indirect' && !hasFinite(units, start + 2, end);
  return isPlain ? start + 2 : end;
}
