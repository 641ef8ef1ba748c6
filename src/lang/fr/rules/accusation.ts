import type { Finding } from '../../../nlp/claim.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { cueSpan } from '../cue-span.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { isInfinitiveStart } from '../infinitive-start.ts';
import { clauseEnd } from '../reported-clause.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Anna Roux accuse le ministre d'avoir …`: what somebody is accused of, suspected of or blamed for. */
export const accusation: Rule = {
  id: 'fr/accusation',
  reason: 'a verb of accusing is followed by "de" and an infinitive',
  match: (sentence) =>
    verbGroups(sentence).flatMap((group) => {
      const finding = /^(?:accuser|soupçonner)$/u.test(group.lemma)
        ? accusationAt(sentence, group)
        : undefined;
      return finding ? [finding] : [];
    }),
  examples: [
    "{speaker|Anna Roux} {cue|a accusé} le ministre {quote|d'avoir menti}.",
    "{speaker|Roux} {cue|accusait}, quant à lui, des membres du club {quote|d'être liés à « un fonds »}.",
    '{speaker|Le parti} {cue|accuse} la majorité {quote|de vouloir « tout changer »}.',
  ],
  counterExamples: ['Il est accusé de vol.', 'Elle accuse réception de la lettre.'],
};

function accusationAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  const from = afterInsertion(units, group.last);
  for (let at = from; at < Math.min(units.length, from + 16); at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
    if (!/^(?:de|d')$/u.test(unit.norm) || !startsInfinitive(sentence, at + 1)) continue;
    const subject = subjectOf(sentence, group);
    const end = clauseEnd(sentence, at, { isInfinitive: true });
    return (
      subject && {
        parts: partsOf(units, at, end),
        kind: kindOf(units, at, end),
        cue: cueSpan(units, group),
        subject,
      }
    );
  }
  return undefined;
}

/** `accusait, quant à lui, des membres`: the position behind an adverbial between commas. */
function afterInsertion(units: readonly Unit[], from: number): number {
  if (units[from]?.norm !== ',') return from;
  const end = skipAdverbials(units, from + 1);
  return end > from + 1 && units[end]?.norm === ',' ? end + 1 : from;
}

function startsInfinitive(sentence: Sentence, at: number): boolean {
  return isInfinitiveStart([...sentence.units.slice(at, at + 6)], 0);
}
