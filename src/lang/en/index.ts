import type { LanguagePack } from '../../nlp/language-pack.ts';
import type { Unit } from '../../nlp/unit.ts';
import { skipCircumstances } from './circumstances.ts';
import { auxiliaries, calendarNames, clauseOpeners, determiners, prepositions } from './closed-classes.ts';
import { cutEnglishWord } from './cut-word.ts';
import { englishLexical } from './lexical.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { titles } from './lexicon/titles.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { englishNames } from './names.ts';
import { englishCut } from './rules/cut/index.ts';
import { englishRules } from './rules/index.ts';

/** English, for the quote engine. */
export const english: LanguagePack = {
  lexical: englishLexical,
  cutWord: cutEnglishWord,
  names: englishNames,
  rules: englishRules,
  cut: englishCut,
  continuesAfterStop,
  continuesAfterQuote: startsWithReport,
};

/** `“What?” Ann Rowe asked.`: a name and a verb of speech right behind the quoted words, and no report after it. */
function startsWithReport(units: readonly Unit[], after: number): boolean {
  if (clauseOpeners.has(units[after]?.norm ?? '') || prepositions.has(units[after]?.norm ?? '')) return false;
  for (let at = after; at < after + 8; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word') return false;
    if (at === after || unit.isCapital || !isReport(units, at)) continue;
    const next = units[skipCircumstances(units, at + 1)];
    return (
      next === undefined || /^[.,]$/u.test(next.norm) || (next.kind === 'word' && prepositions.has(next.norm))
    );
  }
  return false;
}

function isReport(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.norm ?? '';
  if (prepositions.has(before) || determiners.has(before) || auxiliaries.has(before)) return false;
  const readings = verbForms.get(units[at]?.norm ?? '') ?? [];
  return readings.some(({ mood }) => mood === 'past' || mood === 'third');
}

/** `3 p.m. Monday`, `Hill Mills Inc. President Ann Rowe`. */
function continuesAfterStop(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.norm ?? '';
  const next = units[at + 1]?.norm ?? '';
  if (/^[ap]\.m$/u.test(before)) return calendarNames.has(next);
  if (!/^(?:inc|co|corp|ltd|llc|plc)$/u.test(before)) return false;
  return titles.has(next) || speakerNouns.get(next)?.kind === 'person';
}
