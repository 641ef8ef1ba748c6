import { cutAtGrapheme } from './cut.ts';
import { isolate } from './isolate.ts';
import { escapeMarkdown } from './markdown.ts';

// Control and format characters, halves of characters, and letters that are drawn as nothing.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]/gu;

// White space but for the spaces that do not break, by which French sets its punctuation.
const SPACE = /(?![\u00A0\u202F](?!\s))\s+/gu;

/**
 * `text` as one plain line for places that are no quote: unseen characters dropped, white space made single spaces, cut
 * to `maximum` UTF-16 code units with `…`. May be empty.
 */
export function label(text: string, maximum: number): string {
  const line = text
    .replace(SPACE, ' ')
    .replace(UNSEEN, '')
    .replace(/\s{2,}/gu, ' ')
    .trim();
  return line.length <= maximum ? line : `${cutAtGrapheme(line, maximum - 1).trimEnd()}…`;
}

/** A {@link label} for a message: markup escaped, its writing direction kept inside. */
export function markdownLabel(text: string, maximum: number): string {
  return isolate(escapeMarkdown(label(text, maximum)));
}
