import type { Span } from '../model/span.ts';
import type { QuotedString } from '../text/quotation-marks.ts';
import type { LanguagePack } from './language-pack.ts';
import { rawWords } from './raw-words.ts';
import type { Unit } from './unit.ts';
import { WordForms } from './word-form.ts';

/**
 * The units of a stretch of text: each quoted string is one unit, everything between is words and punctuation. Words
 * are cut as the language says (French `l'`, `-t-il`; English `'s`).
 */
export function tokenise(
  text: string,
  span: Span,
  quoted: readonly QuotedString[],
  { cutWord }: Pick<LanguagePack, 'cutWord'>,
): Unit[] {
  const forms = formsOf(cutWord);
  const units: Unit[] = [];
  let from = span.start;
  for (const string of quoted) {
    pushWords(units, text, from, string.start, forms);
    const within: Unit[] = [];
    pushWords(within, text, string.inner.start, string.inner.end, forms);
    units.push({
      within,
      kind: 'quoted',
      start: string.start,
      end: string.end,
      norm: '"',
      isCapital: false,
      isAcronym: false,
      quoted: string,
    });
    from = string.end;
  }
  pushWords(units, text, from, span.end, forms);
  return units;
}

const known = new WeakMap<LanguagePack['cutWord'], WordForms>();

function formsOf(cutWord: LanguagePack['cutWord']): WordForms {
  const before = known.get(cutWord);
  if (before) return before;
  const forms = new WordForms(cutWord);
  known.set(cutWord, forms);
  return forms;
}

function pushWords(units: Unit[], text: string, from: number, to: number, forms: WordForms): void {
  rawWords(text, from, to, (start, end) => {
    for (const { kind, from, to, norm, isCapital, isAcronym } of forms.of(text.slice(start, end)))
      units.push({ kind, start: start + from, end: start + to, norm, isCapital, isAcronym });
  });
}
