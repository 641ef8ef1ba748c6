import type { LanguagePack } from '../../nlp/language-pack.ts';
import type { Unit } from '../../nlp/unit.ts';
import { cutEnglishWord } from './cut-word.ts';
import { englishLexical } from './lexical.ts';
import { finiteForms } from './lexicon/reporting-verbs.ts';
import { englishNames } from './names.ts';
import { englishRules } from './rules/index.ts';

/** English, for the quote engine. */
export const english: LanguagePack = {
  lexical: englishLexical,
  cutWord: cutEnglishWord,
  names: englishNames,
  rules: englishRules,
  continuesAfterQuote: startsWithReport,
};

/** `“What?” Ann Rowe asked`: a name and a verb of speech right behind the quoted words. */
function startsWithReport(units: readonly Unit[], after: number): boolean {
  for (let at = after; at < after + 8; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') return false;
    if (finiteForms.has(unit.norm)) return !/^(?:that|"|:|,)$/u.test(units[at + 1]?.norm ?? '');
  }
  return false;
}
