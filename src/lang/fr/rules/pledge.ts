import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipCircumstances } from '../circumstances.ts';
import { cueSpan } from '../cue-span.ts';
import { enclosureOf } from '../enclosure.ts';
import { isInfinitiveStart } from '../infinitive-start.ts';
import { clauseEnd } from '../reported-clause.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Anna Roux a promis de partir`, `s'est engagée à partir`: what somebody says they will do. */
export const pledge: Rule = {
  id: 'fr/pledge',
  reason: 'a verb of promising is followed by the infinitive of what is promised',
  match: findAtEach(verbGroups, pledgeAt),
  examples: [
    '{speaker|Le maire} {cue|a promis} {quote|de rouvrir la route}.',
    '{speaker|Le maire} {cue|a promis} lundi aux habitants {quote|de ne plus fermer la route}.',
    "{speaker|Anna Roux} s'{cue|est engagée}, lundi 7 mars, {quote|à rouvrir la route}.",
    '{speaker|Les élus} {cue|jurent} {quote|de ne rien vendre}.',
    '{speaker|Le maire} {cue|a promis} {quote|de « rouvrir la route »}.',
    'La ville refuse, tandis que {speaker|le club} réclame un pont, {cue|promettant} {quote|de payer}.',
    "{speaker|Le maire} s'{cue|est engagé} {quote|à rouvrir la route} et annoncé un plan.",
    "{speaker|Le maire} s'{cue|est engagé} {quote|à ce que la route rouvre}.",
  ],
  counterExamples: [
    "La soirée promet d'être longue.",
    "Le maire n'a pas promis de rouvrir la route.",
    "Le club s'est engagé à Tanger avec la ville.",
    'Le maire a promis un pont.',
  ],
};

/** Which preposition opens the infinitive behind each verb. */
const OPENERS: ReadonlyMap<string, RegExp> = new Map([
  ['promettre', /^(?:de|d')$/u],
  ['jurer', /^(?:de|d')$/u],
  ['engager', /^à$/u],
]);

function pledgeAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  const opener = OPENERS.get(group.lemma);
  if (opener === undefined || group.isNegated || group.inverted !== undefined) return undefined;
  if (group.lemma === 'engager' && !isReflexive(units, group)) return undefined;
  const isEnd = (at: number): boolean =>
    opener.test(units[at]?.norm ?? '') && (opensInfinitive(units, at + 1) || opensClause(units, at + 1));
  const start = skipCircumstances(units, group.last, isEnd);
  if (start === undefined) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || !headSpeaks(units, subject)) return undefined;
  const end = clauseEnd(sentence, start, {
    isInfinitive: !opensClause(units, start + 1),
    enclosure: enclosureOf(units, group, subject),
  });
  return {
    parts: partsOf(units, start, end),
    kind: kindOf(units, start, end),
    cue: cueSpan(units, group),
    subject,
  };
}

function isReflexive(units: readonly Unit[], { first, head }: VerbGroup): boolean {
  return units.slice(first, head).some(({ norm }) => /^(?:se|s')$/u.test(norm));
}

/** An infinitive, or quoted words that open with one; a capital opens a place: `à Tanger`. */
function opensInfinitive(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.within) return isInfinitiveStart(unit.within.slice(0, 6), 0);
  return unit?.isCapital === false && isInfinitiveStart(units.slice(at, at + 6), 0);
}

/** `à ce que l'aide parvienne`. */
function opensClause(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === 'ce' && /^(?:que|qu')$/u.test(units[at + 1]?.norm ?? '');
}
