const POSSESSIVE = /['’]s$/iu;

/** Cuts an English word before the possessive `'s`, and before an apostrophe at its end. */
export function cutEnglishWord(raw: string): readonly number[] {
  if (POSSESSIVE.test(raw)) return [raw.length - 2];
  return /['’]$/u.test(raw) ? [raw.length - 1] : [];
}
