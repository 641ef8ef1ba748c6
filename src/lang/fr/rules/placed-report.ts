import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { skipCircumstances } from '../circumstances.ts';
import { cueSpan } from '../cue-span.ts';
import { placedSource } from '../placed-source.ts';
import { clauseEnd } from '../reported-clause.ts';
import { sourceEnd } from '../source-phrase.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Du côté de la mairie, on assure que …`, `On assure, chez Renault, que …`: where it is said stands for who says it. */
export const placedReport: Rule = {
  id: 'fr/placed-report',
  reason: 'a verb of speech whose subject is "on" goes with words for those among whom it is said',
  match: findAtWords(['on'], reportAt),
  examples: [
    'Du côté de {speaker|la mairie}, on {cue|assure} {quote|que la route est sûre}.',
    "Dans {speaker|l'entourage du maire}, on {cue|assure} lundi {quote|que la route est sûre}.",
    "Dans les rangs de {speaker|l'opposition}, on {cue|estime} {quote|que la route est trop chère}.",
    'Chez {speaker|Renault}, on {cue|affirme} {quote|que la route est sûre}.',
    'Mais à {speaker|la mairie}, on {cue|assure} {quote|que la route est sûre}.',
    'Côté {speaker|syndicats}, on {cue|juge} {quote|que la route est trop longue}.',
    'On {cue|assure}, chez {speaker|Renault}, {quote|que la route est sûre}.',
    "On {cue|estime} dans {speaker|l'entourage du maire} {quote|que la route est sûre}.",
  ],
  counterExamples: [
    'Depuis hier, on dit que la route est fermée.',
    'On dit que la route est fermée.',
    'On rappelle au maire que la route est fermée.',
    'Dans la ville, on dit que la route est fermée.',
    "Chez Renault, on n'affirme pas que la route est sûre.",
  ],
};

function reportAt(sentence: Sentence, pronoun: number): Finding | undefined {
  const { units } = sentence;
  const group = verbGroups(sentence).find(({ first }) => first === pronoun + 1);
  if (group === undefined || !group.frames.has('clause') || group.isNegated) return undefined;
  const placed = opening(units, pronoun, group) ?? inserted(units, group);
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

/** `Chez Renault, on assure lundi que`: in front of the comma before `on`. */
function opening(units: readonly Unit[], pronoun: number, { last }: VerbGroup): Placed | undefined {
  if (units[pronoun - 1]?.norm !== ',') return undefined;
  const isStart = (at: number): boolean => isThat(units, at);
  const start = skipCircumstances(units, last, isStart);
  const at = /^(?:et|mais)$/u.test(units[0]?.norm ?? '') ? 1 : 0;
  const source = placedSource(units, at) ?? townSource(units, at);
  if (start === undefined || source === undefined) return undefined;
  return sourceEnd(units, source) === pronoun - 1 ? [source, pronoun - 1, start] : undefined;
}

/** `À la mairie`, `Au ministère`: in front of the sentence, whom one is told by rather than to whom one speaks. */
function townSource(units: readonly Unit[], at: number): number | undefined {
  if (/^aux?$/u.test(units[at]?.norm ?? '')) return at;
  return units[at]?.norm === 'à' ? at + 1 : undefined;
}

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
