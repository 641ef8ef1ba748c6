import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite } from '../finite-verbs.ts';
import { subjectOf } from '../subjects.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Ann Rowe called the plan “a mess”`: a verb of calling with quoted words for what it calls it. */
export const quotedObject: Rule = {
  id: 'en/quoted-object',
  reason: 'a verb of calling or describing has quoted words of judgement as its object',
  match: findAtEach(verbGroups, findingAt),
  examples: [
    '{speaker|Ann Rowe} {cue|called} the plan “{quote|a mess}” on Monday.',
    '{speaker|She} {cue|called} the plan “{quote|bold}” and based on “{quote|one long guess.}”',
    '{speaker|The minister} {cue|voiced} “{quote|deep concern}” over the vote.',
    'He wept in what {speaker|he} {cue|called} “{quote|the worst hour of my life.}”',
    '{speaker|The mayor} has {cue|described} the vote as “{quote|deeply unfair.}”',
  ],
  counterExamples: [
    'She called her dog “Rex”.',
    'The plan was called “a mess”.',
    'Ann Rowe said the mayor had called the plan “a mess”.',
    'He called the police and read “Old Hill”.',
  ],
};

const FURTHEST = 12;

function findingAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (!group.frames.has('object') || group.isDenied) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || /^(?:who|which|that)$/u.test(units[subject.first]?.norm ?? ''))
    return undefined;
  const isFree = units[subject.first - 1]?.norm === 'what';
  if (!isFree && isInsideReport(sentence, group)) return undefined;
  const isNaming = /^(?:call|dub|brand|label)$/u.test(group.lemma) && !isFree;
  const parts = judgements(units, isNaming ? group.last + 1 : group.last);
  return parts.length === 0 ? undefined : { parts, kind: 'direct', cue: cueSpan(units, group), subject };
}

/** `She said the mayor calls it “a mess”`: the words are part of a longer report already. */
function isInsideReport(sentence: Sentence, group: VerbGroup): boolean {
  if (/^(?:and|but)$/u.test(sentence.units[group.first - 1]?.norm ?? '')) return false;
  return verbGroups(sentence).some(
    (other) => other.first < group.first && other.frames.has('bare') && !other.isDenied,
  );
}

/** Quoted words in lower case within the reach of the verb: a judgement, not a name. `“bold” and based on “one guess”` is two. */
function judgements(units: readonly Unit[], from: number): Finding['parts'] {
  const parts = [];
  let start = from - 1;
  for (let at = from; at < Math.min(units.length, start + FURTHEST); at++) {
    const unit = units[at];
    if (unit === undefined || /^[,;:.]$/u.test(unit.norm)) break;
    if (unit.quoted === undefined) continue;
    const opener = unit.within?.[0];
    const isJudgement = opener?.kind === 'word' && !opener.isCapital;
    if (!isJudgement || (parts.length === 0 && hasFinite(units, from, at))) break;
    parts.push(unit.quoted.inner);
    if (units[at + 1]?.norm !== 'and') break;
    start = at;
  }
  return parts;
}
