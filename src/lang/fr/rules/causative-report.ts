import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { auxiliaryBefore } from '../auxiliaries.ts';
import { determiners } from '../closed-classes.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { verbForms } from '../lexicon/verb-forms.ts';
import { clauseEnd } from '../reported-clause.ts';

/** `ce qui fait dire au maire que …`: what makes somebody say something, and who says it. */
export const causativeReport: Rule = {
  id: 'fr/causative-report',
  reason: 'something makes somebody say or think what a clause with "que" reports',
  match: findAtWords(
    ['fait', 'faisait', 'fit', 'font', 'faisaient', 'fera', 'faisant', 'laisse', 'laissait'],
    reportAt,
  ),
  examples: [
    'La panne {cue|fait dire} au {speaker|maire} {quote|que la route est trop chère}.',
    'Le bruit court, ce qui {cue|fait craindre} à {speaker|Anna Roux} {quote|que la route ferme}.',
    "La panne {cue|a fait dire} aux {speaker|élus de la ville} {quote|qu'il « faut partir »}.",
    'La panne {cue|fait penser} à {speaker|certains experts} {quote|que la route fermera}.',
  ],
  counterExamples: [
    'La panne fait dire que la route est chère.',
    'Le maire fait savoir à la ville que la route ferme.',
    'La panne ne fait pas dire au maire que la route est chère.',
    'La panne fait penser à un film que la ville aime.',
  ],
};

const LONGEST_SPEAKER = 10;

function reportAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const verb = at + 1;
  const said = verbForms.get(units[verb]?.norm ?? '') ?? [];
  const says = said.some(({ mood, verb: { frames } }) => mood === 'infinitive' && frames.includes('clause'));
  if (!says || /^(?:savoir|valoir|remarquer|observer|entendre)$/u.test(units[verb]?.norm ?? ''))
    return undefined;
  const link = units[verb + 1]?.norm ?? '';
  if (!/^(?:à|au|aux)$/u.test(link)) return undefined;
  const first = auxiliaryBefore(units, at)?.at ?? at;
  if (/^(?:ne|n')$/u.test(units[first - 1]?.norm ?? '')) return undefined;
  const start = clauseStart(units, verb + 2);
  if (start === undefined || !namesSomebody(units, verb + 2, start)) return undefined;
  const end = clauseEnd(sentence, start);
  const part = spanOf(units, start, end);
  const cue = spanOf(units, first, verb + 1);
  if (part === undefined || cue === undefined || end - start < 3) return undefined;
  const kind = kindOf(units, start, end);
  return {
    parts: [part],
    kind: kind === 'direct' ? 'mixed' : kind,
    cue,
    subject: { first: verb + 2, last: start },
  };
}

function clauseStart(units: readonly Unit[], from: number): number | undefined {
  for (let at = from + 1; at < Math.min(units.length, from + LONGEST_SPEAKER); at++) {
    if (/^(?:que|qu')$/u.test(units[at]?.norm ?? '')) return at;
    if (units[at]?.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
  }
  return undefined;
}

/** A name, or a noun for persons or bodies. */
function namesSomebody(units: readonly Unit[], first: number, last: number): boolean {
  if (units[first]?.isCapital) return true;
  if (/^(?:certains|certaines|beaucoup|plusieurs)$/u.test(units[first]?.norm ?? '') && last === first + 1)
    return true;
  const noun = determiners.has(units[first]?.norm ?? '') ? first + 1 : first;
  return [noun, noun + 1].some((at) => at < last && speakerNouns.has(units[at]?.norm ?? ''));
}
