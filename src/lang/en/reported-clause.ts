import { withoutPoints } from '../../nlp/report-parts.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { subjectPronouns } from './closed-classes.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** Where the clause that starts at `from` ends: the sentence's end, or where the report stops before it. */
export function clauseEnd(sentence: Sentence, from: number): number {
  const { units } = sentence;
  const groups = verbGroups(sentence).filter((group) => group.first > from);
  let depth = 0;
  for (let at = from + 1; at < units.length; at++) {
    const norm = units[at]?.norm ?? '';
    if (norm === '(') depth++;
    else if (norm === ')') {
      if (depth === 0) return at;
      depth--;
    }
    if (depth === 0 && stopsReport(units, at, groups)) return withoutPoints(units, from, at);
  }
  return withoutPoints(units, from, units.length);
}

function stopsReport(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): boolean {
  const norm = units[at]?.norm ?? '';
  if (norm === ':') return units[at + 1]?.kind === 'quoted';
  if (norm === ';') return true;
  if (/^[–—]$/u.test(norm)) return !hasLaterDash(units, at) && !hasEarlierDash(units, at);
  if (norm === ',' && units[at + 1]?.norm === 'according' && units[at + 2]?.norm === 'to') return true;
  if (norm !== ',' && norm !== 'and' && norm !== 'but') return false;
  let start = at + 1;
  while (/^(?:and|but|while|then|also|later|as|,)$/u.test(units[start]?.norm ?? '')) start++;
  return startsOwnReport(units, start, groups, norm === ',');
}

/** Dashes come in pairs inside a clause; a lone one leads out of it. */
function hasLaterDash(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < Math.min(units.length, at + 40); i++)
    if (/^[–—]$/u.test(units[i]?.norm ?? '')) return true;
  return false;
}

function hasEarlierDash(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 40); i--) if (/^[–—]$/u.test(units[i]?.norm ?? '')) return true;
  return false;
}

/** Whether a coordinated verb reports something itself, rather than being part of what is reported. */
function startsOwnReport(
  units: readonly Unit[],
  start: number,
  groups: readonly VerbGroup[],
  afterComma: boolean,
): boolean {
  const group = groups.find((other) => other.first >= start && other.first <= start + 6);
  if (group === undefined) return false;
  const after = units[group.last];
  if (group.mood === 'gerund') return group.first === start && afterComma;
  if (group.first === start) return reports(after) || (afterComma && group.lemma === 'say');
  for (let at = start; at < group.first; at++) if (units[at]?.kind !== 'word') return false;
  return afterComma && (reports(after) || after === undefined || /^[,.]$/u.test(after.norm));
}

function reports(after: Unit | undefined): boolean {
  if (after === undefined) return false;
  return (
    after.kind === 'quoted' ||
    after.norm === 'that' ||
    subjectPronouns.has(after.norm) ||
    after.norm === 'the'
  );
}
