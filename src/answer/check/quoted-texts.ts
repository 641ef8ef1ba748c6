import { paragraphs } from '../../text/paragraphs.ts';
import { quotedStrings } from '../../text/quotation-marks.ts';

/** Words to check, with what stands around them in the text that quotes them. */
export interface QuotedText {
  readonly words: string;
  readonly around: string;
}

/** Every quoted string of a text that has letters or digits, in order; the whole text where nothing is quoted. */
export function quotedTexts(text: string): QuotedText[] {
  const found = paragraphs(text)
    .flatMap((span) => quotedStrings(text, span))
    .filter(({ inner }) => hasWords(text.slice(inner.start, inner.end)));
  if (found.length === 0) return [{ words: text.trim(), around: '' }];
  let around = '';
  let from = 0;
  for (const { start, end } of found) {
    around += `${text.slice(from, start)} `;
    from = end;
  }
  around += text.slice(from);
  return found.map(({ inner }) => ({ words: text.slice(inner.start, inner.end), around }));
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
