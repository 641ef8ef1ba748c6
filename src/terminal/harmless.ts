const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
// All control characters, and the direction controls that can reorder what stands beside them. Left-to-right and
// right-to-left marks, joiners and zero width spaces move nothing and stay.
const HARMFUL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * One line of text that a terminal cannot take for a command: control and direction characters become visible signs
 * (`␛`, `⟨U+202E⟩`), line breaks and tabs become spaces, lone surrogates become `�`. Everything else stays.
 */
export function harmless(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, ' ').replace(HARMFUL, visible);
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
