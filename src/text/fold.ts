const APOSTROPHES = /[’ʼ‘´`′＇]/gu;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l' };
// Most words of most texts: nothing but their case can change.
const PLAIN = /^[A-Za-z0-9]*$/u;
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}]/gu;

/**
 * The form in which words are compared: lower case, without accents, ligatures opened, typographic apostrophes made
 * plain, invisible characters dropped. Its length can differ from that of `text`, so fold words, never whole texts
 * whose offsets matter.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/[œæßøđł]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(APOSTROPHES, "'");
}
