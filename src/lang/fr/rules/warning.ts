import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { cueSpan } from '../cue-span.ts';
import { enclosureOf } from '../enclosure.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { clauseEnd } from '../reported-clause.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Anna Roux a mis en garde contre une hausse des prix`: what somebody warns of. */
export const warning: Rule = {
  id: 'fr/warning',
  reason: 'a verb of warning is followed by "contre" and what it warns of',
  match: findAtEach(verbGroups, warningAt),
  examples: [
    '{speaker|Le maire} {cue|a mis en garde} {quote|contre les dangers de la route}.',
    '{speaker|Anna Roux} {cue|met en garde} les habitants {quote|contre une hausse « brutale » des prix}.',
    '{speaker|Le maire} {cue|a mis en garde} lundi {quote|contre les dangers de la route} : « Rien ne presse. »',
  ],
  counterExamples: [
    "Le maire n'a pas mis en garde contre la pluie.",
    'Le panneau met en garde contre la pluie.',
    'Le maire a mis en garde les habitants.',
  ],
};

const LONGEST_LISTENER = 10;

function warningAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (group.lemma !== 'mettre_en_garde' || group.isNegated || group.inverted !== undefined) return undefined;
  const start = dangerStart(units, skipAdverbials(units, group.last));
  if (start === undefined) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || !headSpeaks(units, subject)) return undefined;
  const end = clauseEnd(sentence, start, {
    isInfinitive: true,
    enclosure: enclosureOf(units, group, subject),
  });
  return end - start < 3
    ? undefined
    : {
        parts: partsOf(units, start, end),
        kind: kindOf(units, start, end),
        cue: cueSpan(units, group),
        subject,
      };
}

/** The position of `contre`, behind whom the warning is for. */
function dangerStart(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < Math.min(units.length, from + LONGEST_LISTENER); at++) {
    if (units[at]?.norm === 'contre') return at;
    if (units[at]?.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
  }
  return undefined;
}
