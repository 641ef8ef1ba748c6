import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { withoutAdverbs } from '../adverbials.ts';
import { subjectPronouns } from '../closed-classes.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { pronounSubject } from '../pronoun-subject.ts';
import { clauseEnd } from '../reported-clause.ts';
import { headSpeaks } from '../speaking-head.ts';

/** `Anna Roux se dit convaincue que …`: what somebody holds true. */
export const conviction: Rule = {
  id: 'fr/conviction',
  reason: 'somebody is, or says they are, convinced that something is so',
  match: findAtWords(['que', "qu'"], convictionAt),
  examples: [
    '{speaker|Anna Roux} {cue|se dit convaincue} {quote|que la route rouvrira}.',
    '{speaker|Le maire} {cue|est persuadé} {quote|que la route rouvrira}.',
    "{speaker|Anna Roux} {cue|s'est dite certaine} {quote|que la route rouvrira}.",
    "{speaker|Les élus} {cue|sont d'avis} {quote|qu'il faut attendre}.",
    '{speaker|La ville, le port et le club} {cue|se disent convaincus} {quote|que la route rouvrira}.',
    '{speaker|Elle} {cue|reste convaincue} {quote|que la route rouvrira}.',
    '{speaker|Le maire} {cue|se dit certain} toutefois {quote|que la route rouvrira}.',
    "{speaker|Anna Roux} {cue|s'est dite inquiète} {quote|que la route ferme}.",
  ],
  counterExamples: [
    'Le maire est heureux que la route rouvre.',
    'Il est certain que la route rouvrira.',
    "Le maire n'est pas convaincu que la route rouvrira.",
    'Une chose est sûre : le train partira.',
    'La route est plus sûre que le train.',
    'La victoire est certaine.',
  ],
};

const SURE = /^(?:certaine?s?|sûre?s?)$/u;
const CONVINCED = /^(?:convaincue?s?|persuadée?s?|avis)$/u;
/** What somebody says they feel about what is so: `se dit inquiet que`. */
const MOVED =
  /^(?:confiante?s?|optimistes?|pessimistes?|inqui(?:et|ets|ète|ètes)|satisfaite?s?|heureu(?:x|se|ses)|ravie?s?|surprise?s?|choquée?s?|déçue?s?|fi(?:er|ers|ère|ères)|soulagée?s?|contente?s?|désolée?s?|étonnée?s?|consternée?s?|attristée?s?|préoccupée?s?|scandalisée?s?|indignée?s?|stupéfaite?s?|consciente?s?)$/u;
const BEING =
  /^(?:est|sont|était|étaient|reste|restent|restait|restaient|demeure|demeurent|demeurait|serait|seraient)$/u;
const SAYING =
  /^(?:dit|disent|disait|disaient|dira|diront|déclare|déclarent|déclarait|déclaraient|disant|déclarant|montre|montrent|montrait|montraient|montrant)$/u;
const SAID = /^(?:dite?s?|déclarée?s?|montrée?s?)$/u;

function convictionAt(sentence: Sentence, que: number): Finding | undefined {
  const { units } = sentence;
  const at = withoutAdverbs(units, que) - 1;
  const adjective = units[at]?.norm ?? '';
  const isMoved = MOVED.test(adjective);
  if (!SURE.test(adjective) && !CONVINCED.test(adjective) && !isMoved) return undefined;
  const end = adjective === 'avis' ? at - 1 : at;
  if (adjective === 'avis' && units[end]?.norm !== "d'") return undefined;
  const first = verbBefore(units, withoutAdverbs(units, end));
  if (first === undefined || /^(?:ne|n')$/u.test(units[first - 1]?.norm ?? '')) return undefined;
  if (isMoved && BEING.test(units[first]?.norm ?? '')) return undefined;
  const subject = subjectAt(units, first);
  const isImpersonal =
    SURE.test(adjective) && units[first - 1]?.norm === 'il' && BEING.test(units[first]?.norm ?? '');
  if (subject === undefined || isImpersonal) return undefined;
  const stop = clauseEnd(sentence, que);
  const part = spanOf(units, que, stop);
  const cue = spanOf(units, first, at + 1);
  if (part === undefined || cue === undefined || stop - que < 3) return undefined;
  const kind = kindOf(units, que, stop);
  return { parts: [part], kind: kind === 'direct' ? 'mixed' : kind, cue, subject };
}

/** Where the verb begins that ends before `end`: `est`, `se dit`, `s'est dite`. */
function verbBefore(units: readonly Unit[], end: number): number | undefined {
  const norm = units[end - 1]?.norm ?? '';
  if (SAYING.test(norm) && units[end - 2]?.norm === 'se') return end - 2;
  if (SAID.test(norm) && BEING.test(units[end - 2]?.norm ?? '') && units[end - 3]?.norm === "s'")
    return end - 3;
  return BEING.test(norm) ? end - 1 : undefined;
}

function subjectAt(units: readonly Unit[], first: number): SubjectWords | undefined {
  if (subjectPronouns.has(units[first - 1]?.norm ?? '')) return pronounSubject(units, first - 1);
  const verb = units[/^(?:se|s')$/u.test(units[first]?.norm ?? '') ? first + 1 : first];
  const words = nounPhraseBefore(units, first, verb?.norm.endsWith('nt') ? 'plural' : 'singular');
  return words && headSpeaks(units, words) ? words : undefined;
}
