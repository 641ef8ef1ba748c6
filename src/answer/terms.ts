import type { Lexical } from '../model/language.ts';
import { words } from '../text/words.ts';

/** What is known of a word by its folded form alone. One object a word and language. */
export interface Term {
  readonly folded: string;
  readonly stem: string;
  /** What it counts, from 0 to 1: little for a function word. */
  readonly weight: number;
  /** Which letters it has, a bit each; several letters share one. */
  readonly letters: number;
}

/** The words of a text, in order. */
export interface TermedText {
  readonly terms: readonly Term[];
  /** Where each begins in the text. */
  readonly starts: Uint32Array;
  /** Where each ends in the text. */
  readonly ends: Uint32Array;
}

const STOP_WORD_WEIGHT = 0.25;
/** As many words are kept at a time, which is some 10 MiB; a language has fewer that are in use. */
const MAXIMUM_TERMS = 50_000;
/** As many passages are kept at a time, twice: some 10 MiB each. The same passages answer again and again. */
const MAXIMUM_TEXTS = 10_000;

interface Known {
  terms: Map<string, Term>;
  /** The texts asked for of late; when they are too many, they become the old ones. */
  texts: Map<string, TermedText>;
  oldTexts: Map<string, TermedText>;
}

const known = new WeakMap<Lexical, Known>();

/** The words of a text that is likely to be asked for again, such as a passage. */
export function termsOfPassage(text: string, lexical: Lexical): TermedText {
  const kept = knownOf(lexical);
  const found = kept.texts.get(text) ?? kept.oldTexts.get(text) ?? termsOf(text, lexical);
  if (kept.texts.size >= MAXIMUM_TEXTS) [kept.oldTexts, kept.texts] = [kept.texts, new Map()];
  kept.texts.set(text, found);
  return found;
}

/** The words of any text. */
export function termsOf(text: string, lexical: Lexical): TermedText {
  const kept = knownOf(lexical);
  const found = words(text);
  const terms = found.map(({ folded }) => {
    const term = kept.terms.get(folded) ?? termOf(folded, lexical);
    kept.terms.set(folded, term);
    return term;
  });
  if (kept.terms.size > MAXIMUM_TERMS) kept.terms = new Map();
  const starts = Uint32Array.from(found, ({ start }) => start);
  return { terms, starts, ends: Uint32Array.from(found, ({ end }) => end) };
}

function knownOf(lexical: Lexical): Known {
  let kept = known.get(lexical);
  if (!kept) {
    kept = { terms: new Map(), texts: new Map(), oldTexts: new Map() };
    known.set(lexical, kept);
  }
  return kept;
}

function termOf(folded: string, lexical: Lexical): Term {
  const isLight = lexical.stopWords.has(folded) || lexical.elisions.has(folded);
  let letters = 0;
  for (let index = 0; index < folded.length; index++) letters |= 1 << (folded.charCodeAt(index) & 31);
  return { folded, stem: lexical.stem(folded), weight: isLight ? STOP_WORD_WEIGHT : 1, letters };
}
