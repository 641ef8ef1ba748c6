import type { Unit } from '../../nlp/unit.ts';

const DASH = /^[–—-]$/u;
const LONGEST_ASIDE = 30;

/** `le ministre — par ailleurs ancien élu — a`: the position before what stands between dashes right before `end`. */
export function beforeDashes(units: readonly Unit[], end: number): number {
  if (!DASH.test(units[end - 1]?.norm ?? '')) return end;
  for (let at = end - 2; at > Math.max(0, end - LONGEST_ASIDE); at--) {
    if (DASH.test(units[at]?.norm ?? '')) return at;
    if (/^[.;:]$/u.test(units[at]?.norm ?? '')) return end;
  }
  return end;
}

/** `des partis, comme le Club ou l'Union, ont`, `dix élus, dont le maire, ont`: the position before examples that begin at `first`. */
export function beforeExample(units: readonly Unit[], first: number): number | undefined {
  if (!/^(?:comme|dont)$/u.test(units[first - 1]?.norm ?? '')) return undefined;
  return units[first - 2]?.norm === ',' ? first - 2 : first - 1;
}
