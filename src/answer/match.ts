import type { Match } from '../model/answer.ts';
import { normaliseTypography } from '../text/typography.ts';
import type { Alignment } from './align.ts';

/** Share of the words asked for that must stand in order for a passage to be clearly the one meant. */
const CLEARLY_MEANT = 0.55;
/** One or two words in order say nothing. */
const FEWEST_WORDS = 3;

/** How the words asked for stand in `text`, given how they were aligned with it. */
export function matchOf(request: string, text: string, alignment: Alignment): Match {
  // What stands there whole is found by alignment too, but for signs inside of words; comparing letters takes longer.
  if (alignment.coverage >= CLEARLY_MEANT && standsIn(request, text)) return 'exact';
  const isDense = alignment.width <= 3 * alignment.length + 10;
  const isMeant = alignment.matches.length >= FEWEST_WORDS && alignment.coverage >= CLEARLY_MEANT && isDense;
  return isMeant ? 'altered' : 'approximate';
}

/** True when `request` stands in `text` word for word, up to typography and the case of its first letter. */
export function standsIn(request: string, text: string): boolean {
  const wanted = normaliseTypography(request).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (wanted.length < 2) return false;
  const held = normaliseTypography(text);
  const [first, rest] = [wanted.slice(0, 1).toLowerCase(), wanted.slice(1)];
  for (let at = held.indexOf(rest, 1); at > 0; at = held.indexOf(rest, at + 1)) {
    const isSame = held[at - 1]?.toLowerCase() === first;
    if (isSame && !isInsideWord(held, at - 1) && !isInsideWord(held, at + rest.length)) return true;
  }
  return false;
}

/** True when a word goes on across the boundary before `index`. */
function isInsideWord(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[index - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[index] ?? '');
}
