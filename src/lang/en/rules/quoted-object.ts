import type { Finding } from '../../../nlp/claim.ts';
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
  match: (sentence) =>
    verbGroups(sentence).flatMap((group) => {
      const finding = findingAt(sentence, group);
      return finding ? [finding] : [];
    }),
  examples: [
    '{speaker|Ann Rowe} {cue|called} the plan “{quote|a mess}” on Monday.',
    '{speaker|The mayor} has {cue|described} the vote as “{quote|deeply unfair.}”',
  ],
  counterExamples: [
    'She called her dog “Rex”.',
    'The plan was called “a mess”.',
    'He called the police and read “Old Hill”.',
  ],
};

const FURTHEST = 12;

function findingAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (!group.frames.has('object') || group.isDenied || group.mood !== 'finite') return undefined;
  const at = quotedAfter(units, group.last);
  const inner = at === undefined ? undefined : units[at]?.quoted?.inner;
  if (inner === undefined) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || subject.antecedent !== undefined) return undefined;
  return { parts: [inner], kind: 'direct', cue: cueSpan(units, group), subject };
}

/** Quoted words in lower case within the reach of the verb: a judgement, not a name. */
function quotedAfter(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < Math.min(units.length, from + FURTHEST); at++) {
    const unit = units[at];
    if (unit === undefined || /^[,;:.]$/u.test(unit.norm)) return undefined;
    if (unit.kind !== 'quoted') continue;
    const opener = unit.within?.[0];
    const isJudgement = opener?.kind === 'word' && !opener.isCapital;
    return isJudgement && at > from && !hasFinite(units, from, at) ? at : undefined;
  }
  return undefined;
}
