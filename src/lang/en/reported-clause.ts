import { withoutPoints } from '../../nlp/report-parts.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { determiners, subjectPronouns } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/**
 * Where the clause that starts at `from` ends: the sentence's end, or where the report stops before it.
 *
 * @param isInRelative whether the verb of reporting stands in a relative clause that a comma closes.
 */
export function clauseEnd(sentence: Sentence, from: number, isInRelative = false): number {
  const { units } = sentence;
  const groups = verbGroups(sentence).filter((group) => group.first > from);
  const isSubordinate = opensSubordinate(units, from);
  let depth = 0;
  for (let at = from; at < units.length; at++) {
    const norm = units[at]?.norm ?? '';
    if (norm === '(') depth++;
    else if (norm === ')') {
      if (depth === 0) return at;
      depth--;
    }
    if (depth > 0 || (at === from && units[at]?.kind !== 'quoted')) continue;
    if (
      stopsReport(units, at, groups) ||
      (isSubordinate && resumesMain(units, at)) ||
      (isInRelative && resumesVerb(units, at))
    )
      return withoutPoints(units, from, units[at]?.kind === 'quoted' ? at + 1 : at);
  }
  return withoutPoints(units, from, units.length);
}

/** `While Rowe says …, `: the report ends where the main clause begins. */
function opensSubordinate(units: readonly Unit[], from: number): boolean {
  return (
    /^(?:while|when|although|though|after|before|as|if|because|since|but|and)$/u.test(units[0]?.norm ?? '') &&
    /^(?:while|when|although|though|after|before|as|if|because|since)$/u.test(
      units[/^(?:but|and)$/u.test(units[0]?.norm ?? '') ? 1 : 0]?.norm ?? '',
    ) &&
    !units.slice(0, from).some((unit) => unit.norm === ',')
  );
}

function resumesMain(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!endsAtComma(units[at]) || next?.kind !== 'word') return false;
  return subjectPronouns.has(next.norm) || determiners.has(next.norm) || next.isCapital;
}

/** `The guard, who said he saw nothing, went home`: after the comma comes the verb of the guard. */
function resumesVerb(units: readonly Unit[], at: number): boolean {
  const isDash = /^[–—-]$/u.test(units[at]?.norm ?? '');
  return (isDash || endsAtComma(units[at])) && isLikelyFinite(units, at + 1);
}

/** A comma, or a quoted string with one at its end. */
function endsAtComma(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'quoted') return unit?.norm === ',';
  return unit.within?.at(-1)?.norm === ',';
}

function stopsReport(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): boolean {
  const unit = units[at];
  const norm = unit?.norm ?? '';
  const next = units[at + 1];
  if (norm === ':') return next?.kind === 'quoted';
  if (norm === ';') return true;
  if (norm === 'according' || next?.norm === 'according')
    return isSource(units, norm === 'according' ? at : at + 1);
  if (unit?.kind === 'quoted') {
    if (!endsAtComma(unit) || next?.kind !== 'word') return false;
    return /.{2}ing$/u.test(next.norm) || startsOwnReport(units, at + 1, groups, true);
  }
  if (norm === ',' && (leavesReport(next) || withholds(units, at + 1))) return true;
  if (/^[,–—-]$/u.test(norm) && commentsOnReport(units, at + 1)) return true;
  if (refusesToSay(units, norm === ',' ? at + 1 : at)) return true;
  const isTurn = /^[–—]$/u.test(norm) && next?.norm === 'but';
  if (norm !== ',' && norm !== 'and' && norm !== 'but' && !isTurn) return false;
  let start = at + 1;
  while (/^(?:and|but|while|then|also|later|as|,)$/u.test(units[start]?.norm ?? '')) start++;
  return startsOwnReport(units, start, groups, norm === ',' || isTurn);
}

/** `said she was well, citing a letter`: what the speaker did in saying so, not part of what was said. */
function leavesReport(next: Unit | undefined): boolean {
  return /^(?:citing|denying|referring|alluding|walking|backtracking|apologizing|apologising|echoing|quoting)$/u.test(
    next?.norm ?? '',
  );
}

/** `said he was known to the police, without giving details`: what the speaker did not tell. */
function withholds(units: readonly Unit[], at: number): boolean {
  return (
    units[at]?.norm === 'without' &&
    /^(?:giving|elaborating|providing|offering|specifying|saying|naming|identifying|explaining|going|citing|disclosing|commenting)$/u.test(
      units[at + 1]?.norm ?? '',
    )
  );
}

/** `admitted she lied, a claim that could cost her the case`: what the writer calls the words reported. */
function commentsOnReport(units: readonly Unit[], at: number): boolean {
  if (!/^(?:a|an|the same)$/u.test(units[at]?.norm ?? '')) return false;
  const noun = COMMENTS.has(units[at + 1]?.norm ?? '') ? at + 1 : at + 2;
  if (!COMMENTS.has(units[noun]?.norm ?? '')) return false;
  return /^(?:that|which|to|he|she|they|it|echoed|repeated|made|,)$/u.test(units[noun + 1]?.norm ?? '');
}

const COMMENTS = new Set(
  `revelation admission claim statement comment remark assertion accusation allegation announcement suggestion reference
   argument charge characterization contention sentiment view position message promise threat warning denial apology
   confession concession decision nod swipe jab dig reversal allusion move`.split(/\s+/u),
);

/** `…, but it would not say when`, `but did not name anybody`: what the speaker left unsaid, not part of what was said. */
function refusesToSay(units: readonly Unit[], but: number): boolean {
  if (units[but]?.norm !== 'but') return false;
  let at = but + 1;
  while (/^(?:he|she|it|they|has|have|had|also|so|then)$/u.test(units[at]?.norm ?? '')) at++;
  if (/^(?:declined|refused)$/u.test(units[at]?.norm ?? '')) return units[at + 1]?.norm === 'to';
  if (/^(?:would|did|could|was|were)$/u.test(units[at]?.norm ?? '') && units[at + 1]?.norm === 'not') at++;
  else if (!/^(?:wouldn't|didn't|couldn't)$/u.test(units[at]?.norm ?? '')) return false;
  while (/^(?:immediately|further|yet|be|able|to)$/u.test(units[at + 1]?.norm ?? '')) at++;
  return /^(?:say|comment|elaborate|specify|disclose|provide|give|name|identify|reveal|explain|release|confirm|offer|answer|respond|reply|detail|discuss|describe|indicate|mention|share)$/u.test(
    units[at + 1]?.norm ?? '',
  );
}

function isSource(units: readonly Unit[], at: number): boolean {
  return units[at + 1]?.norm === 'to' && /^[,)]$|^"$/u.test(units[at - 1]?.norm ?? ',');
}

/** Whether a coordinated verb reports something itself, rather than being part of what is reported. */
function startsOwnReport(
  units: readonly Unit[],
  start: number,
  groups: readonly VerbGroup[],
  afterComma: boolean,
): boolean {
  if (/^(?:who|which|that|whose|where)$/u.test(units[start]?.norm ?? '')) return false;
  const group = groups.find((other) => other.first >= start && other.first <= start + 6);
  if (group === undefined || group.isDenied || group.frames.has('object')) return false;
  const after = units[group.last];
  if (units[start]?.norm === 'with') return afterComma && group.mood === 'gerund';
  if (group.mood === 'gerund') return group.first === start && afterComma && group.frames.has('clause');
  if (group.first === start) return reports(units, group) || (afterComma && group.lemma === 'say');
  for (let at = start; at < group.first; at++) if (units[at]?.kind !== 'word') return false;
  if (!afterComma && repeatsSpeaker(units, start, group)) return true;
  return afterComma && (reports(units, group) || after === undefined || /^[,.]$/u.test(after.norm));
}

/** `said it was late but he said they would wait`: a pronoun for the speaker, and a verb that reports again. */
function repeatsSpeaker(units: readonly Unit[], start: number, group: VerbGroup): boolean {
  return (
    /^(?:he|she|they|it)$/u.test(units[start]?.norm ?? '') &&
    group.first === start + 1 &&
    /^(?:say|add|stress|insist|admit|concede|acknowledge|note|warn)$/u.test(group.lemma) &&
    reports(units, group)
  );
}

function reports(units: readonly Unit[], group: VerbGroup): boolean {
  const after = units[group.last];
  if (after === undefined) return false;
  if (after.kind === 'quoted') return true;
  if (!group.frames.has('clause')) return false;
  if (after.norm === 'that' || subjectPronouns.has(after.norm) || after.norm === 'the') return true;
  if (!group.frames.has('bare') || !(determiners.has(after.norm) || after.isCapital)) return false;
  const isWish = after.isCapital && units[group.last + 1]?.norm === 'be';
  return isWish || hasFinite(units, group.last + 1, group.last + 14);
}
