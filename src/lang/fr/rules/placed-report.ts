import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { cueSpan } from '../cue-span.ts';
import { placedSource } from '../placed-source.ts';
import { clauseEnd } from '../reported-clause.ts';
import { sourceEnd } from '../source-phrase.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `On assure, chez Renault, que …`: where it is said stands for who says it. */
export const placedReport: Rule = {
  id: 'fr/placed-report',
  reason:
    'a verb of speech whose subject is "on" has words between it and the clause for those among whom it is said',
  match: findAtWords(['on'], reportAt),
  examples: [
    'On {cue|assure}, chez {speaker|Renault}, {quote|que la route est sûre}.',
    "On {cue|estime} dans {speaker|l'entourage du maire} {quote|que la route est sûre}.",
  ],
  counterExamples: [
    'On dit que la route est fermée.',
    'On rappelle au maire que la route est fermée.',
    "On n'affirme pas, chez Renault, que la route est sûre.",
  ],
};

function reportAt(sentence: Sentence, pronoun: number): Finding | undefined {
  const { units } = sentence;
  const group = verbGroups(sentence).find(({ first }) => first === pronoun + 1);
  if (group === undefined || !group.frames.has('clause') || group.isNegated) return undefined;
  const placed = inserted(units, group);
  if (placed === undefined) return undefined;
  const [first, last, start] = placed;
  const end = clauseEnd(sentence, start);
  const part = spanOf(units, start, end);
  if (part === undefined || end - start < 3) return undefined;
  const kind = kindOf(units, start, end);
  return {
    parts: [part],
    kind: kind === 'direct' ? 'mixed' : kind,
    cue: cueSpan(units, group),
    subject: { first, last },
  };
}

/** The source `[first, last)` and where the reported clause starts. */
type Placed = readonly [first: number, last: number, start: number];

/** `On assure, chez Renault, que`: between the verb and the clause. */
function inserted(units: readonly Unit[], { last }: VerbGroup): Placed | undefined {
  const behind = skipAdverbials(units, last);
  const at = units[behind]?.norm === ',' ? behind + 1 : behind;
  const source = placedSource(units, at);
  if (source === undefined) return undefined;
  const that = units.findIndex((_, i) => i > source && isThat(units, i));
  const end = units[that - 1]?.norm === ',' ? that - 1 : that;
  return that > 0 && sourceEnd(units.slice(0, end), source) === end ? [source, end, that] : undefined;
}

function isThat(units: readonly Unit[], at: number): boolean {
  return /^(?:que|qu')$/u.test(units[at]?.norm ?? '');
}
