import type { Lexical } from '../model/language.ts';
import { words } from '../text/words.ts';
import { RecentMap } from './recent-map.ts';

/** What is known of a word by its folded form alone. One object a word and language. */
export interface Term {
  readonly folded: string;
  readonly stem: string;
  /** What it counts, from 0 to 1: little for a function word. */
  readonly weight: number;
  /** Which letters it has, a bit each; several letters share one. */
  readonly letters: number;
  /** The same of its stem. */
  readonly stemLetters: number;
}

/** The words of a text, in order. */
export interface TermedText {
  readonly terms: readonly Term[];
  /**
   * For each word {@link MARKS} numbers: where it begins in the text, where it ends, and its letters and those of its stem
   * once more, side by side, because the terms themselves are all over the memory.
   */
  readonly marks: Int32Array;
}

/** How many numbers a word has, and which is which. */
export const MARKS = 4;
export const [START, END, LETTERS, STEM_LETTERS] = [0, 1, 2, 3] as const;

const STOP_WORD_WEIGHT = 0.25;
/** As many words are kept at a time, which is some 10 MiB; a language has fewer that are in use. */
const MAXIMUM_TERMS = 50_000;
/** As many passages are kept at a time, twice: some 10 MiB each. The same passages answer again and again. */
const MAXIMUM_TEXTS = 10_000;

interface Known {
  terms: Map<string, Term>;
  /** What was looked up last: passages are compared with it one after the other. */
  request: { readonly text: string; readonly terms: TermedText } | undefined;
  readonly texts: RecentMap<string, TermedText>;
}

const known = new WeakMap<Lexical, Known>();

/** The words of a text that is likely to be asked for again, such as a passage. */
export function termsOfPassage(text: string, lexical: Lexical): TermedText {
  const kept = knownOf(lexical);
  return kept.texts.of(text, () => termsOf(text, kept, lexical));
}

/** The words of what somebody asks for, which is compared with one passage after the other. */
export function termsOfRequest(text: string, lexical: Lexical): TermedText {
  const kept = knownOf(lexical);
  if (kept.request?.text !== text) kept.request = { text, terms: termsOf(text, kept, lexical) };
  return kept.request.terms;
}

function termsOf(text: string, kept: Known, lexical: Lexical): TermedText {
  const found = words(text);
  const marks = new Int32Array(found.length * MARKS);
  const terms = found.map(({ folded, start, end }, index) => {
    const term = kept.terms.get(folded) ?? enter(folded, kept, lexical);
    const at = index * MARKS;
    marks[at + START] = start;
    marks[at + END] = end;
    marks[at + LETTERS] = term.letters;
    marks[at + STEM_LETTERS] = term.stemLetters;
    return term;
  });
  if (kept.terms.size > MAXIMUM_TERMS) kept.terms = new Map();
  return { terms, marks };
}

function knownOf(lexical: Lexical): Known {
  let kept = known.get(lexical);
  if (!kept) {
    kept = { terms: new Map(), request: undefined, texts: new RecentMap(MAXIMUM_TEXTS) };
    known.set(lexical, kept);
  }
  return kept;
}

function enter(folded: string, kept: Known, lexical: Lexical): Term {
  const isLight = lexical.stopWords.has(folded) || lexical.elisions.has(folded);
  const stem = lexical.stem(folded);
  const weight = isLight ? STOP_WORD_WEIGHT : 1;
  const term = { folded, stem, weight, letters: lettersOf(folded), stemLetters: lettersOf(stem) };
  kept.terms.set(folded, term);
  return term;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}
