import type { Unit } from '../../nlp/unit.ts';
import { determiners, months } from './closed-classes.ts';

const LONGEST = 14;

/**
 * Where a story begins behind the place, date or agency that opens it (`PARIS (Reuters) - `, `Brest, 5 mai (ACP) – `), else 0.
 * One
 * place alone must stand before an article, since `Paris – Nice` is a name.
 */
export function storyStart(units: readonly Unit[]): number {
  const dash = units.findIndex(({ norm }, at) => at < LONGEST && /^[–—-]$/u.test(norm));
  const next = units[dash + 1];
  if (dash < 1 || !(next?.isCapital || next?.kind === 'quoted')) return 0;
  const lead = units.slice(0, dash);
  const isLead = lead.every(
    ({ kind, norm, isCapital }) =>
      (kind === 'point' && /^[,.()/]$/u.test(norm)) ||
      (kind === 'word' && (isCapital || months.has(norm) || norm === 'le' || /^\p{N}+(?:er)?$/u.test(norm))),
  );
  const isMarked = determiners.has(next?.norm ?? '') || lead.some(({ norm }) => norm === '(');
  return isLead && isMarked ? dash + 1 : 0;
}
