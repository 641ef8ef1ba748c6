import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import type { QuotedString } from '../../../text/quotation-marks.ts';
import { connectiveEnd } from '../connective.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite, hasMainFinite } from '../finite-verbs.ts';
import { statementEnd } from '../said-after.ts';
import { subjectAfter } from '../subject-after.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Comme l'a dit Anna Roux, …`: a statement beside a clause that names who made it. */
export const asSaid: Rule = {
  id: 'fr/as-said',
  reason: 'a statement stands beside a clause with "comme" that names who made it',
  match: findAtEach(verbGroups, saidAt),
  examples: [
    "Comme l'{cue|a dit} {speaker|Anna Roux}, « {quote|la route est trop chère} ».",
    'Comme le {cue|souligne} {speaker|le maire} : « {quote|La route est trop chère.} »',
    "Ainsi que l'{cue|a rappelé} {speaker|le maire}, « {quote|la route est trop chère pour la ville} ».",
    'Ainsi que le {cue|rappelle} {speaker|la ville}, « {quote|la route est trop chère} ».',
    '« {quote|La route est trop chère} », comme le {cue|répète} {speaker|le maire}.',
    "Comme l'{cue|a rappelé} {speaker|Anna Roux}, {quote|la route est ancienne}.",
    "Comme l'{cue|a dit} {speaker|Anna Roux}, {quote|la « route » est chère}.",
    "{quote|La route est fermée}, comme l'{cue|a rappelé} {speaker|le maire}.",
    "Comme {speaker|il} l'{cue|explique} lui-même, « {quote|la route est trop chère} ».",
  ],
  counterExamples: [
    "Comme l'a rappelé Anna Roux lundi.",
    'Comme le sous-entend Anna Roux, la route est ancienne.',
    "La ville a annoncé que la route fermait, comme l'a rappelé Anna Roux.",
    "Il aime la route comme l'a décrite Anna Roux.",
    'Il le voit comme un homme qui a dit « la route est trop chère ».',
  ],
};

const SHORTEST = 4;
const FURTHEST = 14;

function saidAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (group.mood !== 'finite' || group.isNegated || !group.frames.has('quote') || !opensWithAs(units, group))
    return undefined;
  const subject = subjectAfter(sentence, group) ?? subjectOf(sentence, group);
  if (subject === undefined) return undefined;
  const before = quoteBefore(units, group);
  if (before) return { parts: [before.inner], kind: 'direct', cue: cueSpan(units, group), subject };
  const from = Math.max(group.last, subject.last);
  const quoted = quoteBehind(units, from);
  if (quoted) return { parts: [quoted.inner], kind: 'direct', cue: cueSpan(units, group), subject };
  // What somebody hints at is put into words by the article.
  const says = group.frames.has('clause') && group.lemma !== 'sous-entendre';
  const range = says ? statementBeside(sentence, group, from) : undefined;
  if (range === undefined) return undefined;
  return {
    parts: partsOf(units, ...range),
    kind: kindOf(units, ...range),
    cue: cueSpan(units, group),
    subject,
  };
}

/** A statement in marks behind the clause. */
function quoteBehind(units: readonly Unit[], from: number): QuotedString | undefined {
  const quote = units.findIndex((unit, at) => at >= from && unit.kind === 'quoted');
  const unit = units[quote];
  if (unit?.quoted === undefined || quote > from + FURTHEST) return undefined;
  if (!/^[,:]$/u.test(units[quote - 1]?.norm ?? '')) return undefined;
  return (unit.within ?? []).filter(({ kind }) => kind === 'word').length < SHORTEST
    ? undefined
    : unit.quoted;
}

/** A statement without marks, behind the clause that opens the sentence or before the one that a comma sets off at its end. */
function statementBeside(
  sentence: Sentence,
  { first }: VerbGroup,
  from: number,
): readonly [number, number] | undefined {
  const { units } = sentence;
  const opener = units.findIndex(({ norm }) => /^(?:comme|ainsi)$/u.test(norm));
  if (opener === connectiveEnd(units) && units[from]?.norm === ',') {
    const end = statementEnd(sentence, from + 1);
    const isRelayed = verbGroups(sentence).some((other) => other.first > from && other.mood === 'finite');
    return !isRelayed && hasMainFinite(units, from + 1, end) ? [from + 1, end] : undefined;
  }
  const closes = units[from] === undefined || /^[.!?]$/u.test(units[from]?.norm ?? '');
  if (!closes || units[opener - 1]?.norm !== ',' || first > opener + 3) return undefined;
  const isReport = verbGroups(sentence).some((other) => other.first < opener);
  const start = connectiveEnd(units);
  return !isReport && hasMainFinite(units, start, opener - 1) ? [start, opener - 1] : undefined;
}

/** `« … », comme le dit le maire`: a whole statement in marks that the clause takes up behind a comma. */
function quoteBefore(units: readonly Unit[], group: VerbGroup): QuotedString | undefined {
  const unit = units[0];
  const opener = units.findIndex(({ norm }) => /^(?:comme|ainsi)$/u.test(norm));
  if (opener !== 2 || units[1]?.norm !== ',' || group.first > opener + 3) return undefined;
  const within = unit?.within ?? [];
  return hasFinite(within, 0, within.length) ? unit?.quoted : undefined;
}

/** `comme l'a dit`, `ainsi que le rappelle`, `comme il l'explique`: the clause takes up what is said. */
function opensWithAs(units: readonly Unit[], group: VerbGroup): boolean {
  const takesUp = units.slice(group.first, group.head).some(({ norm }) => /^(?:le|l')$/u.test(norm));
  const opener = units.slice(Math.max(0, group.first - 2), group.first);
  return (
    takesUp && opener.some(({ norm }, at) => norm === 'comme' || (norm === 'que' && isAs(units, group, at)))
  );
}

function isAs(units: readonly Unit[], group: VerbGroup, at: number): boolean {
  return units[Math.max(0, group.first - 2) + at - 1]?.norm === 'ainsi';
}
