const DOUBLE_MARKS = /\s*»|«\s*|[“”„‟〝〞"＂]/gu;
const SINGLE_MARKS = /[‘’‚‛ʼ`´′‹›＇]/gu;
const DASHES = /[‐‑‒–—―−﹘﹣－]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * Makes two printings of the same words the same string: one kind of quotation mark, apostrophe, dash and space, no
 * invisible characters, `…` spelt out. Letters, accents, case and every other sign stay.
 */
export function normaliseTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(DOUBLE_MARKS, '"')
    .replace(SINGLE_MARKS, "'")
    .replace(DASHES, '-')
    .replace(/…/gu, '...')
    .trim();
}
