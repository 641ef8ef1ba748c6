import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { kindOf, partsOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipCircumstances } from '../circumstances.ts';
import { verbForms } from '../lexicon/verb-forms.ts';
import { clauseEnd } from '../reported-clause.ts';

/** `Et d'ajouter : « … »`, `Avant de conclure que …`: an infinitive opens the sentence, and who spoke before goes on. */
export const narrativeInfinitive: Rule = {
  id: 'fr/narrative-infinitive',
  reason: 'an infinitive of saying opens the sentence: the speaker before goes on',
  match: findAtEach(infinitives, reportAt),
  examples: [
    "Et d'{cue|ajouter} : « {quote|Nous verrons bien demain.} »",
    "Et d'{cue|ajouter} {quote|que, la nuit venue, « la route est longue »}.",
    'Et de {cue|conclure}, amer : « {quote|La route est longue.} »',
    'Avant de {cue|conclure} : « {quote|La route est longue.} »',
    "Puis d'{cue|ajouter}, « {quote|la route est longue} ».",
  ],
  counterExamples: [
    "Et le maire d'ajouter : « Nous verrons. »",
    "Avant d'ajouter du sel, goûtez la soupe.",
    'Avant de dire « oui », le maire a réfléchi.',
    'Et de trois pour le club !',
  ],
};

/** Where the infinitive stands that opens a sentence behind `Et de`, `Puis de`, `Avant de`. */
function infinitives({ units }: Sentence): readonly number[] {
  if (!/^(?:et|puis|avant|ou)$/u.test(units[0]?.norm ?? '') || !/^(?:de|d')$/u.test(units[1]?.norm ?? ''))
    return [];
  const readings = verbForms.get(units[2]?.norm ?? '') ?? [];
  const reports = readings.some(
    ({ mood, verb }) =>
      mood === 'infinitive' && verb.frames.some((frame) => /^(?:quote|clause)$/u.test(frame)),
  );
  return reports ? [2] : [];
}

function reportAt(sentence: Sentence, verb: number): Finding | undefined {
  const { units } = sentence;
  const start = contentStart(units, verb + 1);
  if (start === undefined) return undefined;
  const isQuote = units[start]?.kind === 'quoted';
  const end = isQuote ? start + 1 : clauseEnd(sentence, start);
  if (isQuote && !/^[.!?…]?$/u.test(units[end]?.norm ?? '')) return undefined;
  const cue = spanOf(units, verb, verb + 1);
  if (end - start < 2 && !isQuote) return undefined;
  const kind = kindOf(units, start, end);
  const parts = partsOf(units, start, end);
  return cue && { parts, kind: !isQuote && kind === 'direct' ? 'mixed' : kind, cue, speaksOn: true };
}

/** Where what is said begins: at `que`, or at the quoted words, behind a colon, a comma or nothing. */
function contentStart(units: readonly Unit[], from: number): number | undefined {
  const colon = units.findIndex(({ norm }, at) => at >= from && norm === ':');
  if (colon >= 0 && colon < from + 8 && units[colon + 1]?.kind === 'quoted') return colon + 1;
  const isStart = (at: number): boolean =>
    /^(?:que|qu')$/u.test(units[at]?.norm ?? '') || units[at]?.kind === 'quoted';
  if (units[from]?.norm === ',' && isStart(from + 1)) return from + 1;
  return skipCircumstances(units, from, isStart);
}
