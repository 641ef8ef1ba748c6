import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { cueSpan } from '../cue-span.ts';
import { enclosureOf } from '../enclosure.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { isInfinitiveStart } from '../infinitive-start.ts';
import { wordCount } from '../object-quote.ts';
import { clauseEnd } from '../reported-clause.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

const NOUNS =
  `nécessité importance volonté souhait intention décision refus besoin urgence détermination engagement espoir
   ambition obligation désir possibilité promesse`.split(/\s+/u);

/** `Le maire a insisté sur la nécessité de « rouvrir la route »`: what is wanted, partly in the speaker's words. */
export const nounInfinitive: Rule = {
  id: 'fr/noun-infinitive',
  reason: 'a noun of wanting behind a verb of speech has an infinitive with quoted words behind it',
  match: findAtWords(NOUNS, reportAt),
  examples: [
    '{speaker|Le maire} {cue|a insisté} sur la nécessité {quote|de « rouvrir la route au plus vite »}.',
    "{speaker|Anna Roux} {cue|a fait part} hier de sa décision {quote|d'ouvrir « une route pour tous » en ville}.",
    '{speaker|Le club} {cue|a exprimé} son intention {quote|de « rester dans la ville »}.',
  ],
  counterExamples: [
    'Le maire a insisté sur la nécessité de rouvrir la route.',
    'Le maire a affirmé sa volonté de renforcer la « police » de la ville.',
    'La nécessité de « rouvrir la route au plus vite » a été soulignée.',
    'Le maire a dit que la volonté de « rouvrir la route » est là.',
  ],
};

const FURTHEST = 10;
const SHORTEST = 4;

function reportAt(sentence: Sentence, noun: number): Finding | undefined {
  const { units } = sentence;
  const start = noun + 1;
  if (!/^(?:de|d')$/u.test(units[start]?.norm ?? '') || !opensInfinitive(units, start + 1)) return undefined;
  const group = verbBefore(sentence, noun);
  const subject = group && subjectOf(sentence, group);
  if (group === undefined || subject === undefined || !headSpeaks(units, subject)) return undefined;
  const end = clauseEnd(sentence, start, {
    isInfinitive: true,
    enclosure: enclosureOf(units, group, subject),
  });
  const kind = kindOf(units, start, end);
  if (!units.slice(start, end).some((unit) => wordCount(unit) >= SHORTEST)) return undefined;
  return { parts: partsOf(units, start, end), kind, cue: cueSpan(units, group), subject };
}

/** `de rouvrir`, `de « rouvrir … »`. */
function opensInfinitive(units: readonly Unit[], at: number): boolean {
  return isInfinitiveStart(units[at]?.within ?? units.slice(at, at + 6), 0);
}

/** The verb of speech close before the noun, with no other verb and no clause between them. */
function verbBefore(sentence: Sentence, noun: number): VerbGroup | undefined {
  const { units } = sentence;
  const group = verbGroups(sentence).findLast(({ last }) => last <= noun);
  if (group === undefined || group.isNegated || group.mood === 'infinitive') return undefined;
  if (group.inverted !== undefined || noun - group.last > FURTHEST) return undefined;
  for (let at = group.last; at < noun; at++)
    if (isLikelyFinite(units, at) || /^(?:[:;]|"|que|qu'|qui)$/u.test(units[at]?.norm ?? ''))
      return undefined;
  return group;
}
