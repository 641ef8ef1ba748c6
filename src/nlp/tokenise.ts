import type { Span } from '../model/span.ts';
import type { QuotedString } from '../text/quotation-marks.ts';
import type { LanguagePack } from './language-pack.ts';
import { rawWords } from './raw-words.ts';
import type { Unit } from './unit.ts';
import { type PiecesOf, wordForms } from './word-forms.ts';

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
  const piecesOf = piecesBy(cutWord);
  const units: Unit[] = [];
  let from = span.start;
  for (const string of quoted) {
    pushWords(units, text, from, string.start, piecesOf);
    const within: Unit[] = [];
    pushWords(within, text, string.inner.start, string.inner.end, piecesOf);
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
  pushWords(units, text, from, span.end, piecesOf);
  return units;
}

const known = new WeakMap<LanguagePack['cutWord'], PiecesOf>();

function piecesBy(cutWord: LanguagePack['cutWord']): PiecesOf {
  const before = known.get(cutWord);
  if (before) return before;
  const piecesOf = wordForms(cutWord);
  known.set(cutWord, piecesOf);
  return piecesOf;
}

function pushWords(units: Unit[], text: string, from: number, to: number, piecesOf: PiecesOf): void {
  rawWords(text, from, to, (start, end) => {
    for (const { kind, from, to, norm, isCapital, isAcronym } of piecesOf(text.slice(start, end)))
      units.push({ kind, start: start + from, end: start + to, norm, isCapital, isAcronym });
  });
}
