import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { endsInPoint, kindOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { bareStart } from '../bare-clause.ts';
import { findOpener, skipCircumstances } from '../circumstances.ts';
import { determiners, prepositions, subjectPronouns } from '../closed-classes.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite, isLikelyFinite } from '../finite-verbs.ts';
import { isWriter } from '../is-writer.ts';
import { pastForms } from '../lexicon/common-verbs.ts';
import { listenerEnd } from '../listener.ts';
import { clauseEnd } from '../reported-clause.ts';
import { subjectOf } from '../subjects.ts';
import { isTimeAt } from '../time-words.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Ann Rowe said that …`, `said the road was closed`, `asked whether …`. */
export const reportedClause: Rule = {
  id: 'en/reported-clause',
  reason: 'a verb of speech is followed by a clause, with or without "that"',
  match: findAtEach(verbGroups, findingAt),
  examples: [
    '{speaker|Ann Rowe} {cue|said} {quote|that the rain would stop}.',
    '{speaker|The company} {cue|said} in a statement on Friday {quote|it was “pleased” with the vote}.',
    '{speaker|Ann Rowe, a doctor in Hill}, {cue|says} {quote|the road is closed}.',
    '{speaker|She} {cue|told} reporters {quote|the road was closed}.',
    '{speaker|Police} have {cue|confirmed} {quote|that two men were hurt}.',
    'The guard, {speaker|who} {cue|said} {quote|he saw nothing}, went home.',
    '{speaker|Rowe} went on to {cue|say} {quote|that nobody was hurt}.',
    '{speaker|He} {cue|asked} {quote|whether the road was open}.',
    '{speaker|The city} {cue|said} in a statement {quote|civil servants read the letters}.',
    '{speaker|Rowe} {cue|said} {quote|only about 300 people came}.',
    'The clerk denied it in a report {speaker|that} {cue|said} {quote|nobody was hurt}.',
    '{speaker|Ann Rowe} saw no harm but, based on the letters, {cue|concluded} {quote|that the clerk broke the rules}.',
    '{speaker|Ann Rowe} {cue|said} {quote|she was well}, citing a letter.',
    'The road opened, while {speaker|Hill Police spokesman, Sgt. Mark Rowe}, {cue|said} {quote|it was closed}.',
    'The town has a tax that {speaker|the mayor} {cue|said} {quote|was too high}.',
    '{speaker|Rowe} {cue|said} {quote|the road is “a mess.”}',
    '{speaker|Scientists at the College of Hill} {cue|report} {quote|that the ice melts}.',
    '{speaker|The mayor} {cue|insists} {quote|nothing has been decided}.',
    '{speaker|The firm} {cue|said} {quote|it had paid} — but the town says it has not.',
    '{speaker|The clerk} {cue|said} {quote|he was ill}, without giving details.',
    '{speaker|The firm} {cue|said} {quote|it would close the mill}, a decision that angered the town.',
    'Hill mocked {speaker|Ann Rowe} for {cue|claiming} {quote|that she had to act}.',
  ],
  counterExamples: [
    'The mayor did not say that the road was closed.',
    'He was told that the road was closed.',
    'She would say the road was closed.',
    'The road is said to be closed.',
    'She told a story about a road.',
    'The report that he wrote was long.',
    'Ann Rowe told them to leave the road before it closed.',
    'The guards were investigating reports of damage and that was all.',
    'Rowe said sorry to the guards.',
    'What the mayor said was wrong.',
    '“It is late,” Ann Rowe said halfway through the debates the town holds.',
    'The mill reported its yearly results.',
    'The clerk had written code for a tool that the mill used.',
    'Ann Rowe, asked whether she would go, was clear.',
    'Police responded to a report of a driver that led them on a chase.',
  ],
};

function findingAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (group.isDenied) return undefined;
  const start = clauseStart(units, group);
  if (start === undefined) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || isWriter(units[subject.first])) return undefined;
  const isInRelative =
    /^(?:who|which|that)$/u.test(units[subject.first]?.norm ?? '') &&
    /^[,–—-]$/u.test(units[subject.first - 1]?.norm ?? '');
  if (units[start]?.norm !== 'that' && isTag(units, subject, group)) return undefined;
  const end = clauseEnd(sentence, start, isInRelative);
  if (end - start < 2) return undefined;
  const span = spanOf(units, start, end);
  if (span === undefined) return undefined;
  const kind = kindOf(units, start, end);
  return { parts: [span], kind: kind === 'direct' ? 'mixed' : kind, cue: cueSpan(units, group), subject };
}

/** `“It is late,” Ann Rowe said halfway through`: the verb stands behind quoted words with its subject, and reports those. */
function isTag(units: readonly Unit[], { first, last }: SubjectWords, group: VerbGroup): boolean {
  return group.mood === 'finite' && last === group.first && endsInPoint(units[first - 1]);
}

function clauseStart(units: readonly Unit[], group: VerbGroup): number | undefined {
  // "Rowe, asked whether he would go, was clear": he is asked.
  if (group.frames.has('question'))
    return units[group.first - 1]?.norm === ',' ? undefined : questionStart(units, group);
  if (!group.frames.has('clause')) return undefined;
  const that = findOpener(
    units,
    group.last,
    (at) => units[at]?.norm === 'that' && opensClause(units, at, group),
    (at) => isLikelyFinite(units, at),
  );
  if (that !== undefined) return that;
  return group.frames.has('bare') ? bareStart(units, group, listenerOf(units, group)) : undefined;
}

/** `said that the …`, not `said that evening`, nor the relative `a story that moved them`. */
function opensClause(units: readonly Unit[], that: number, group: VerbGroup): boolean {
  const next = units[that + 1];
  if (next === undefined || (next.kind === 'point' && next.norm !== ',' && next.norm !== "'s")) return false;
  if (that > group.last && pastForms.has(next.norm)) return false;
  if (isLikelyFinite(units, that + 1) && !subjectPronouns.has(next.norm) && next.kind !== 'quoted')
    return false;
  if (isTimeAt(units, that + 1) && units[that + 2]?.kind !== 'word') return false;
  const before = units[that - 1]?.norm ?? '';
  if (/^(?:and|but|or|so|such|now)$/u.test(before)) return false;
  if (that > group.last && prepositions.has(before)) return false;
  if (that > group.last + 1 && hasBareObject(units, group)) return false;
  return !hasObject(units, listenerOf(units, group), that);
}

/** `written code for a tool that …`: verbs of writing and the like with an object of their own. */
function hasBareObject(units: readonly Unit[], group: VerbGroup): boolean {
  if (
    !/^(?:write|add|report|post|text|message|email|announce|reveal|propose|predict|highlight|allege)$/u.test(
      group.lemma,
    )
  )
    return false;
  const next = units[group.last];
  return (
    next?.kind === 'word' &&
    !next.isCapital &&
    skipCircumstances(units, group.last) === group.last &&
    !/^(?:to|on|in|at|that)$/u.test(next.norm)
  );
}

/** A noun phrase between the verb and `that`, outside of prepositional phrases and commas, is the verb's object. */
function hasObject(units: readonly Unit[], from: number, that: number): boolean {
  for (let at = skipCircumstances(units, from); at < that; at++) {
    const norm = units[at]?.norm ?? '';
    if (norm === ',') return false;
    const before = units[at - 1]?.norm ?? '';
    if (norm === "'s" || norm === "'") return !prepositions.has(units[at - 2]?.norm ?? '');
    if (determiners.has(norm) && !prepositions.has(before) && !/^to$|.{2}ing$/u.test(before)) return true;
  }
  return false;
}

function listenerOf(units: readonly Unit[], group: VerbGroup): number {
  return group.frames.has('listener') ? listenerEnd(units, group.last) : group.last;
}

function questionStart(units: readonly Unit[], group: VerbGroup): number | undefined {
  const at = skipCircumstances(units, listenerEnd(units, group.last));
  for (const start of [group.last, at])
    if (
      /^(?:whether|if|why|how|what|who|when|where)$/u.test(units[start]?.norm ?? '') &&
      hasFinite(units, start, start + 12)
    )
      return start;
  return undefined;
}
