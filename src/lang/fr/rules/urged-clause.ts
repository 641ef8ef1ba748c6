import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence } from '../../../nlp/unit.ts';
import { skipCircumstances } from '../circumstances.ts';
import { cueSpan } from '../cue-span.ts';
import { enclosureOf } from '../enclosure.ts';
import { clauseEnd } from '../reported-clause.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Anna Roux plaide pour que la route rouvre`, `demande à ce que …`: what somebody wants to be done. */
export const urgedClause: Rule = {
  id: 'fr/urged-clause',
  reason: 'a verb of urging is followed by a clause with "pour que" or "à ce que"',
  match: findAtEach(verbGroups, urgedAt),
  examples: [
    '{speaker|Anna Roux} {cue|plaide} {quote|pour que la route rouvre}.',
    '{speaker|Le maire} {cue|a insisté} lundi {quote|pour que chacun soit entendu}.',
    '{speaker|Les élus} {cue|demandent} {quote|à ce que la route rouvre}.',
  ],
  counterExamples: [
    "Le maire n'a pas plaidé pour que la route rouvre.",
    'Le maire plaide la cause du club pour que la route rouvre.',
    'Le maire écrit pour que la route rouvre.',
  ],
};

/** What opens the clause behind each verb. */
const OPENERS: ReadonlyMap<string, RegExp> = new Map([
  ['plaider', /^pour qu/u],
  ['insister', /^pour qu/u],
  ['demander', /^à ce qu/u],
]);

function urgedAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  const opener = OPENERS.get(group.lemma);
  if (opener === undefined || group.isNegated || group.inverted !== undefined) return undefined;
  const isStart = (at: number): boolean => {
    const words = units.slice(at, at + 3).map(({ norm }) => norm);
    return opener.test(words.join(' '));
  };
  const start = skipCircumstances(units, group.last, isStart);
  if (start === undefined) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || !headSpeaks(units, subject)) return undefined;
  const end = clauseEnd(sentence, start, { enclosure: enclosureOf(units, group, subject) });
  return {
    parts: partsOf(units, start, end),
    kind: kindOf(units, start, end),
    cue: cueSpan(units, group),
    subject,
  };
}
