import type { Lexical } from '../../model/language.ts';
import type { Span } from '../../model/span.ts';
import { words } from '../../text/words.ts';

/** A word as the index knows it. */
export interface Token extends Span {
  /** The folded word; numbers without the marks and spaces that group their digits. */
  readonly form: string;
}

// Longer "words" are addresses, codes or abuse: their beginning tells them apart well enough.
const MAXIMUM_FORM_LENGTH = 48;
const LEADING_DIGITS = /^\p{Nd}{1,3}$/u;
const THREE_DIGITS = /^\p{Nd}{3}$/u;
const GROUPING_SPACE = /^[ \u00A0\u2009\u202F]$/u;

/** The words of `text` in order, without elided clitics (`l'`, `qu'`). Offsets count from `offset`. */
export function tokens(text: string, lexical: Lexical, offset = 0): Token[] {
  const found: Token[] = [];
  // Whether the last token is a number whose digits stand in groups: 2 500 000.
  let isGrouping = false;
  for (const { start, end, folded } of words(text, offset)) {
    if (lexical.elisions.has(folded) && isApostrophe(text.charCodeAt(end - offset))) continue;
    const form = formOf(folded);
    const last = found.at(-1);
    const gap = last && text.slice(last.end - offset, start - offset);
    isGrouping =
      gap !== undefined &&
      GROUPING_SPACE.test(gap) &&
      THREE_DIGITS.test(form) &&
      (isGrouping || LEADING_DIGITS.test(last?.form ?? ''));
    if (isGrouping && last !== undefined) {
      found[found.length - 1] = { start: last.start, end, form: last.form + form };
    } else if (form !== '') found.push({ start, end, form });
  }
  return found;
}

function formOf(folded: string): string {
  const form = /\p{N}/u.test(folded) ? folded.replace(/[.,]/gu, '') : folded;
  return form.length > MAXIMUM_FORM_LENGTH ? form.slice(0, MAXIMUM_FORM_LENGTH) : form;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x2018 || code === 0xff07;
}
