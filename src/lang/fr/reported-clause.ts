import { withoutPoints } from '../../nlp/report-parts.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { opensArticleComment } from './article-comment.ts';
import { opensAside } from './aside.ts';
import { determiners, subjectPronouns } from './closed-classes.ts';
import { type Enclosure, resumesAround } from './enclosure.ts';
import { hasFinite, hasMainFinite } from './finite-verbs.ts';
import { leavesByFinite, leavesInfinitive, opensGloss, opensNoun } from './infinitive-end.ts';
import { isInfinitiveStart } from './infinitive-start.ts';
import { leavesOut, saysNothing } from './left-out.ts';
import { hasReportMarker, resumesMain } from './resumed-clause.ts';
import { firstGroupFrom, type VerbGroup, verbGroups } from './verb-groups.ts';

/** What can join a verb of its own to a report. */
const JOINING: ReadonlySet<string> = new Set([',', 'et', 'mais', 'puis', 'tout']);
/**
 * Where the clause that starts at `from` ends: the sentence's end, or where the report stops before it. `isInfinitive`:
 * it is an infinitive; `enclosure`: the clause that its verb of speech stands in.
 */
export function clauseEnd(
  sentence: Sentence,
  from: number,
  { isInfinitive = false, enclosure = 'main' }: { isInfinitive?: boolean; enclosure?: Enclosure } = {},
): number {
  const { units } = sentence;
  const groups = verbGroups(sentence);
  const ends = possibleEnds(sentence);
  const isMain = enclosure === 'main' && !isInfinitive;
  let depth = 0;
  for (let at = from + 1; at < units.length; at++) {
    if (ends[at] === NEVER || (ends[at] === ENCLOSED && isMain)) continue;
    const norm = units[at]?.norm ?? '';
    if (isInfinitive && opensGloss(units, at)) return at;
    if (norm === '(') depth++;
    else if (norm === ')') {
      if (depth === 0) return at;
      depth--;
    }
    if (depth > 0) continue;
    if (stopsReport(units, from, at, groups)) return at;
    if (isInfinitive && leavesByFinite(units, from, at)) return at;
    if (
      /^(?:et|mais|puis)$/u.test(norm) &&
      !awaitsVerb(units, from, at) &&
      resumesMain(units, groups, from, at)
    )
      return at;
    if (norm === ',' && !(opensWithThat(units, from) && awaitsVerb(units, from, at))) {
      if (resumesAround(units, at, enclosure)) return at;
    }
    if (norm === ',' && isInfinitive && leavesInfinitive(units, at)) return at;
  }
  return withoutPoints(units, from, units.length);
}

const LEAVING: ReadonlySet<string> = new Set(['(', ')', 'et', 'mais', 'puis']);
/** Whether a clause can end at a unit: at none, only one that is an infinitive or enclosed, or any. */
const [NEVER, ENCLOSED, ANY] = [0, 1, 2] as const;
type PossibleEnd = typeof NEVER | typeof ENCLOSED | typeof ANY;
const known = new WeakMap<Sentence, readonly PossibleEnd[]>();

/** For each unit of a sentence whether any clause can end there, wherever it starts, or a bracket stands there. */
function possibleEnds(sentence: Sentence): readonly PossibleEnd[] {
  const before = known.get(sentence);
  if (before) return before;
  const { units } = sentence;
  const groups = verbGroups(sentence);
  const ends = units.map(({ norm }, at) => {
    if (LEAVING.has(norm) || stopsReport(units, NOWHERE, at, groups)) return ANY;
    return norm === ',' ? ENCLOSED : NEVER;
  });
  known.set(sentence, ends);
  return ends;
}

/** The start of a clause that keeps no end away: in no sentence, and right before no unit. */
const NOWHERE = -2;

/** Words that can stop a report; every punctuation mark can, and any word behind a quoted string. */
const STOPPING: ReadonlySet<string> = new Set([...JOINING, 'tandis', 'alors', 'sans']);

function stopsReport(
  units: readonly Unit[],
  from: number,
  at: number,
  groups: readonly VerbGroup[],
): boolean {
  const norm = units[at]?.norm ?? '';
  if (units[at]?.kind === 'word' && !STOPPING.has(norm) && units[at - 1]?.kind !== 'quoted') return false;
  const next = units[at + 1]?.norm ?? '';
  if (norm === ';') return true;
  if (norm === ':') return units[at + 1]?.kind === 'quoted' || at + 1 === units.length;
  if (opensContrast(units, from, at) || opensAside(units, from, at)) return true;
  if (norm === ',' && next === 'sans') return saysNothing(units, at + 2);
  if (norm === 'sans') return leavesOut(units, at + 1);
  if (norm === ',' && opensOwnReport(units, at, groups)) return true;
  if (opensArticleComment(units, at, groups)) return true;
  if (!JOINING.has(norm)) return false;
  let start = at + 1;
  while (JOINING.has(units[start]?.norm ?? '') || units[start]?.norm === 'en') start++;
  const group = groupStarting(units, groups, start);
  if (group === undefined) return false;
  if (group.mood === 'gerund') return !isManner(units, group);
  if (group.inverted === undefined && norm === ',' && awaitsVerb(units, from, at)) return false;
  if (group.mood === 'infinitive') return false;
  return startsOwnReport(units, group, norm);
}

/** `tandis que`, `alors que`, behind a comma or a quoted clause; but not inserted: `que, tandis que …, le maire`. */
function opensContrast(units: readonly Unit[], from: number, at: number): boolean {
  const opener = units[at]?.norm === ',' ? at + 1 : at;
  const within = units[at - 1]?.within ?? [];
  if (opener === at && !hasFinite(within, 0, within.length)) return false;
  if (at === from + 1 && units[from]?.kind === 'word') return false;
  const norm = units[opener]?.norm;
  const isOpener = norm === 'tandis' || norm === 'alors';
  return isOpener && /^(?:que|qu')$/u.test(units[opener + 1]?.norm ?? '');
}

function opensWithThat(units: readonly Unit[], at: number): boolean {
  return /^(?:que|qu')$/u.test(units[at]?.norm ?? '');
}

/** `que la fille du maire, entrée en 2006, avait commencé`: a clause that `que` or its subject opens has no verb before the comma. */
function awaitsVerb(units: readonly Unit[], from: number, comma: number): boolean {
  if (from < 0 || hasMainFinite(units, from + 1, comma)) return false;
  const isSubject = determiners.has(units[from]?.norm ?? '') && units[from]?.kind === 'word';
  const isClause = isSubject || opensWithThat(units, from);
  if (!isClause || isInfinitiveStart(units, from)) return false;
  return !units.slice(from, comma).some(({ within = [] }) => hasFinite(within, 0, within.length));
}

/**
 * `qu'un homme a couru vers la foule, en criant`, `que la guerre sévit, opposant les clans`: what the one that is spoken of
 * does at the same time.
 */
function isManner(units: readonly Unit[], group: VerbGroup): boolean {
  if (group.frames.has('manner') && !hasReportMarker(units, group.last)) return true;
  return units[group.head - 1]?.norm === 'en' && /^(?:crier|hurler|scander|murmurer)$/u.test(group.lemma);
}

/** `…, le club se disant « prêt »`: somebody else reports in a participle. */
function opensOwnReport(units: readonly Unit[], comma: number, groups: readonly VerbGroup[]): boolean {
  if (!opensNoun(units, comma + 1) || subjectPronouns.has(units[comma + 1]?.norm ?? '')) return false;
  const group = firstGroupFrom(groups, comma + 2);
  if (group?.mood !== 'gerund' || group.first > comma + 7 || units[group.first]?.norm === 'en') return false;
  const words = units.slice(comma + 1, group.first);
  if (words.some(({ kind }) => kind !== 'word') || hasFinite(units, comma + 1, group.first)) return false;
  return units
    .slice(group.last, group.last + 6)
    .some(({ kind, norm }) => kind === 'quoted' || /^qu[e']$/u.test(norm));
}

/** The group that begins at `at`, or after a subject pronoun there. */
function groupStarting(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  at: number,
): VerbGroup | undefined {
  const start = subjectPronouns.has(units[at]?.norm ?? '') ? at + 1 : at;
  const group = firstGroupFrom(groups, start);
  return group?.first === start ? group : undefined;
}

/** Whether a coordinated verb reports something itself, rather than being part of what is reported. */
function startsOwnReport(units: readonly Unit[], group: VerbGroup, opener: string): boolean {
  if (group.inverted !== undefined) return true;
  const after = units[group.last];
  if (after === undefined) return opener === ',';
  if (after.kind === 'quoted' || /^(?:que|qu'|:)$/u.test(after.norm)) return true;
  if (isInfinitiveStart(units, group.last)) return true;
  if (opener === 'mais' || opener === 'et') return hasReportMarker(units, group.last);
  return false;
}
