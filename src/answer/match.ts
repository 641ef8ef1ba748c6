import type { Match } from '../model/answer.ts';
import { normaliseTypography } from '../text/typography.ts';
import type { Alignment } from './align.ts';
import { RecentMap } from './recent-map.ts';

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

/** What is looked for letter by letter. */
interface Wanted {
  readonly request: string;
  /** Without signs at its edges, and with one kind of each sign. */
  readonly text: string;
  /** The longest stretch of it that every printing has in common, but for the kind of its spaces. */
  readonly core: string;
}

/** Signs and spaces that are printed in several ways, or not seen. */
const VARIABLE = /["'.…-]+/u;
const UNEVEN = /[^\S ]|\s{2}|\p{Cf}/u;

/** As many texts are kept evened out, twice: some 10 MiB each where no text is even by itself. */
const MAXIMUM_TEXTS = 10_000;
/** By a text, the same evened out where that can bring in words; else `null`. */
const evened = new RecentMap<string, string | null>(MAXIMUM_TEXTS);

let last: Wanted = { request: '', text: '', core: '' };

/** True when `request` stands in `text` word for word, up to typography and the case of its first letter. */
export function standsIn(request: string, text: string): boolean {
  // Passages are compared with the same request one after the other.
  if (last.request !== request) last = wantedOf(request);
  const { text: wanted, core } = last;
  if (wanted.length < 2) return false;
  // Most passages lack its words in this order, and are not worth evening out.
  const even = evened.of(text, evenedOut);
  if (!(even ?? text).includes(core)) return false;
  const held = even ?? normaliseTypography(text);
  const [first, rest] = [wanted.slice(0, 1).toLowerCase(), wanted.slice(1)];
  for (let at = held.indexOf(rest, 1); at > 0; at = held.indexOf(rest, at + 1)) {
    const isSame = held[at - 1]?.toLowerCase() === first;
    if (isSame && !isInsideWord(held, at - 1) && !isInsideWord(held, at + rest.length)) return true;
  }
  return false;
}

function evenedOut(text: string): string | null {
  return UNEVEN.test(text) || text.normalize('NFC') !== text ? normaliseTypography(text) : null;
}

function wantedOf(request: string): Wanted {
  const text = normaliseTypography(request).replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
  // The first letter may be of another case, and spaces stand at quotation marks or not.
  const stretches = text.slice(1).split(VARIABLE);
  const core = stretches.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  return { request, text, core: core.trim() };
}

/** True when a word goes on across the boundary before `index`. */
function isInsideWord(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[index - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[index] ?? '');
}
