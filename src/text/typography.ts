const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
// Everything that is printed in several ways, in one expression: double marks, single marks, dashes, dots, spaces.
const VARIANT =
  /(\s*»|«\s*|[“”„‟〝〞"＂])|([‘’‚‛ʼ`´′‹›＇])|([‐‑‒–—―−﹘﹣－])|(…)|(?:\s{2,}|[^\S ])(?!\s*»)/gu;

/**
 * Makes two printings of the same words the same string: one kind of quotation mark, apostrophe, dash and space, no
 * invisible characters, `…` spelt out. Letters, accents, case and every other sign stay.
 */
export function normaliseTypography(text: string): string {
  const visible = text.normalize('NFC').replace(INVISIBLE, '');
  return visible.replace(VARIANT, plainVariant).trim();
}

function plainVariant(_sign: string, double?: string, single?: string, dash?: string, dots?: string): string {
  if (double !== undefined) return '"';
  if (single !== undefined) return "'";
  if (dash !== undefined) return '-';
  return dots === undefined ? ' ' : '...';
}
