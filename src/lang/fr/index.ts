import type { LanguagePack } from '../../nlp/language-pack.ts';
import type { Unit } from '../../nlp/unit.ts';
import { havingForms } from './closed-classes.ts';
import { cutFrenchWord } from './cut-word.ts';
import { insertedReport } from './inserted-report.ts';
import { leadSubject } from './lead-subject.ts';
import { frenchLexical } from './lexical.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { frenchNames } from './names.ts';
import { frenchCut } from './rules/cut/index.ts';
import { frenchRules } from './rules/index.ts';

/** French, for the quote engine. */
export const french: LanguagePack = {
  lexical: frenchLexical,
  cutWord: cutFrenchWord,
  names: frenchNames,
  rules: frenchRules,
  cut: frenchCut,
  introduces: leadSubject,
  insertedReport,
  continuesAfterQuote: (units, after) => startsWithReport(units, after),
};

/** `« … ! » May a dit`: a name and a verb of speech right behind the quoted words. */
function startsWithReport(units: readonly Unit[], after: number): boolean {
  for (let at = after; at < after + 4; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') return false;
    const reports =
      verbForms.has(unit.norm) || (havingForms.has(unit.norm) && verbForms.has(units[at + 1]?.norm ?? ''));
    if (reports && !unit.isCapital) return isLastBut(units, at);
    if (!unit.isCapital) return false;
  }
  return false;
}

/** What follows the verb is no report of its own. */
function isLastBut(units: readonly Unit[], at: number): boolean {
  const rest = units.slice(at + 1, at + 5).map((unit) => unit.norm);
  return !rest.some((norm) => /^(?:que|qu'|:|")$/u.test(norm));
}
