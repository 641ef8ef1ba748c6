import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { verbForms } from '../lexicon/verb-forms.ts';
import { clauseEnd } from '../reported-clause.ts';
import { sourceEnd } from '../source-phrase.ts';

/** `Il est précisé dans le rapport que …`, `On a appris par la préfecture que …`: the source behind an impersonal verb. */
export const impersonalReport: Rule = {
  id: 'fr/impersonal-report',
  reason: 'an impersonal verb of saying or learning names its source before the clause that it reports',
  match: findAtWords(['il', 'on'], reportAt),
  examples: [
    'Il {cue|est précisé dans} {speaker|le rapport} {quote|que la route est sûre}.',
    'On {cue|a appris par} {speaker|la préfecture} {quote|que la route était fermée}.',
    'On {cue|apprend auprès de} {speaker|la mairie} {quote|que la route est fermée}.',
    'Il {cue|est écrit dans} {speaker|le communiqué du club} {quote|que « la route est sûre »}.',
  ],
  counterExamples: [
    'Il a été annoncé que la route fermerait.',
    'On apprend que la route est fermée.',
    'Depuis hier, on dit que la route est fermée.',
    'Il est dit dans la ville que la route est fermée.',
    'On a vu dans la rue que la route était fermée.',
  ],
};

const LEARNING = /^(?:apprend|lit|appris|lu|écrit)$/u;
const LONGEST_SOURCE = 12;

function reportAt(sentence: Sentence, pronoun: number): Finding | undefined {
  const { units } = sentence;
  const verb = verbAfter(units, pronoun);
  if (verb === undefined) return undefined;
  const link = skipAdverbials(units, verb + 1);
  if (!/^(?:dans|sur|par|auprès)$/u.test(units[link]?.norm ?? '')) return undefined;
  const source = units[link]?.norm === 'auprès' && units[link + 1]?.norm === 'de' ? link + 2 : link + 1;
  const start = units.findIndex((unit, at) => at > source && /^(?:que|qu')$/u.test(unit.norm));
  if (start < 0 || start > source + LONGEST_SOURCE || sourceEnd(units.slice(0, start), source) !== start)
    return undefined;
  const end = clauseEnd(sentence, start);
  const part = spanOf(units, start, end);
  const cue = spanOf(units, pronoun + 1, source);
  if (part === undefined || cue === undefined || end - start < 2) return undefined;
  const kind = kindOf(units, start, end);
  return {
    parts: [part],
    kind: kind === 'direct' ? 'mixed' : kind,
    cue,
    subject: { first: source, last: start },
  };
}

/** `il est précisé`, `il a été précisé`, `on apprend`, `on a appris`: the position of the verb that says what is meant. */
function verbAfter(units: readonly Unit[], pronoun: number): number | undefined {
  const isPassive = units[pronoun]?.norm === 'il';
  let at = skipAdverbials(units, pronoun + 1);
  const auxiliary = units[at]?.norm ?? '';
  if (isPassive && !/^(?:est|était|a)$/u.test(auxiliary)) return undefined;
  if (/^(?:est|était|a|avait)$/u.test(auxiliary)) at = skipAdverbials(units, at + 1);
  if (isPassive && (auxiliary === 'a') !== (units[at]?.norm === 'été')) return undefined;
  if (units[at]?.norm === 'été') at = skipAdverbials(units, at + 1);
  const norm = units[at]?.norm ?? '';
  if (LEARNING.test(norm)) return at;
  const says = isPassive && verbForms.get(norm)?.some(({ mood }) => mood === 'participle') === true;
  return says && !isLikelyFinite(units, at) ? at : undefined;
}
