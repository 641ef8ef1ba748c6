import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf, spanOf, withoutPoints } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { withoutAdverbs } from '../adverbials.ts';
import { objectClitics, subjectPronouns } from '../closed-classes.ts';
import { hasMainFinite } from '../finite-verbs.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { headSpeaks } from '../speaking-head.ts';
import { thirdPerson } from '../third-person.ts';

/** `Le maire n'en démord pas : la route rouvrira`: how firmly somebody says what stands behind the colon. */
export const stanceReport: Rule = {
  id: 'fr/stance-report',
  reason: 'a clause stands behind a colon and words for how firmly somebody holds it',
  match: findAtWords([':'], reportBehind),
  examples: [
    "{speaker|Le maire} {cue|n'en démord pas} : {quote|la route rouvrira en juin}.",
    '{speaker|Anna Roux} {cue|est catégorique} : {quote|la ville a vendu le « vieux » port}.',
    '{speaker|Les élus} {cue|persistent et signent} : {quote|la route doit être fermée}.',
    '{speaker|Le préfet} {cue|se veut rassurant} : {quote|la route sera bientôt sûre}.',
    '{speaker|Elle} en {cue|est convaincue} : {quote|la route rouvrira}.',
  ],
  counterExamples: [
    'Le texte est clair : la route est fermée.',
    'Une chose est certaine : la route est fermée.',
    'Le maire est clair : « La route est fermée. »',
    'Le maire est formel : selon la ville, la route est fermée.',
    'Le maire est formel : route fermée en juin.',
    "Le maire n'est pas catégorique : la route peut rouvrir.",
  ],
};

const SHORTEST = 3;
/** Verb phrases by which somebody holds on to what they say. */
const HOLDING: readonly (readonly RegExp[])[] = [
  [/^n'$/u, /^en$/u, /^démor(?:d|dent|dait|daient)$/u, /^(?:pas|point)$/u],
  [/^persist(?:e|ent)$/u, /^et$/u, /^sign(?:e|ent)$/u],
  [/^enfonce(?:nt)?$/u, /^le$/u, /^clou$/u],
];
const FIRM =
  /^(?:catégoriques?|formel(?:le)?s?|affirmatifs?|affirmatives?|claire?s?|convaincue?s?|persuadée?s?|certaine?s?|sûre?s?|optimistes?|pessimistes?|confiante?s?|rassurante?s?|prudente?s?|fermes?|intraitables?|lucides?|sceptiques?)$/u;
const BEING = /^(?:est|sont|était|étaient|reste|restent|demeure|demeurent)$/u;
const SHOWING = /^(?:dit|disent|veut|veulent|montre|montrent|voulait|voulaient|montrait|montraient)$/u;

function reportBehind({ units }: Sentence, colon: number): Finding | undefined {
  const [start, end] = [colon + 1, withoutPoints(units, colon + 1, units.length)];
  if (end - start < SHORTEST || units[start]?.kind === 'quoted' || units[start]?.norm === 'selon')
    return undefined;
  const verb = stanceBefore(units, colon);
  if (verb === undefined || !hasMainFinite(units, start, end)) return undefined;
  const subject = subjectBefore(units, verb);
  const cue = spanOf(units, verb, colon);
  if (subject === undefined || cue === undefined) return undefined;
  return { parts: partsOf(units, start, end), kind: kindOf(units, start, end), cue, subject };
}

/** Where the verb phrase begins that stands right before the colon. */
function stanceBefore(units: readonly Unit[], colon: number): number | undefined {
  for (const phrase of HOLDING) {
    const first = colon - phrase.length;
    if (phrase.every((word, i) => word.test(units[first + i]?.norm ?? ''))) return first;
  }
  if (!FIRM.test(units[colon - 1]?.norm ?? '')) return undefined;
  const verb = withoutAdverbs(units, colon - 1) - 1;
  const norm = units[verb]?.norm ?? '';
  if (SHOWING.test(norm)) return units[verb - 1]?.norm === 'se' ? verb - 1 : undefined;
  const isNegated = units.slice(verb, colon).some((unit) => unit.norm === 'pas');
  return BEING.test(norm) && !isNegated ? verb : undefined;
}

/** A person, a body or a pronoun; of a thing or a text, what is clear about it is the article's. */
function subjectBefore(units: readonly Unit[], verb: number): SubjectWords | undefined {
  let first = verb;
  while (objectClitics.has(units[first - 1]?.norm ?? '')) first--;
  if (subjectPronouns.has(units[first - 1]?.norm ?? '')) return thirdPerson(units, first - 1);
  const words = nounPhraseBefore(units, first);
  if (words === undefined || !headSpeaks(units, words)) return undefined;
  return speakerNouns.get(units[words.first + 1]?.norm ?? '')?.kind === 'document' ? undefined : words;
}
