import type { Lexical } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { editDistance } from '../text/edit-distance.ts';
import { type Word, words } from '../text/words.ts';

/** A word of an article that answers a word of a request. */
export interface AlignedWord extends Span {
  /** What it counts, from 0 to 1: little for a function word, less for one that is only alike. */
  readonly weight: number;
}

/** How the words of a request stand in a stretch of an article. */
export interface Alignment {
  /** The aligned words, in order, as offsets into the article's text. */
  readonly matches: readonly AlignedWord[];
  /** Share of the request's words, weighted, that were found in order: 0 to 1. */
  readonly coverage: number;
  /** Words of the article from the first aligned word to the last; 0 when none is aligned. */
  readonly width: number;
  /** Number of words that were looked for. */
  readonly length: number;
}

const STOP_WORD_WEIGHT = 0.25;
const SAME_STEM = 0.9;
const MISSPELT = 0.75;
/** Cost of a word of the article that the request leaves out; small, since half-remembered quotes leave out whole clauses. */
const SKIPPED_IN_ARTICLE = 0.04;
/** Cost of a word of the request that the article lacks, by its weight. */
const SKIPPED_IN_REQUEST = 0.3;
/** Above this many cells only the beginning of the request is aligned, so that no request takes long. */
const MAXIMUM_CELLS = 2_000_000;

interface Term extends Word {
  readonly stem: string;
  readonly weight: number;
}

/**
 * The best local alignment (Smith and Waterman, 1981) of the words of `request` with those of `text`, which stands at
 * `offset` in the article. Words match when folded alike, of one stem, or a slip of the pen apart.
 *
 * @param ignored folded words of the request that are not looked for, such as the name of the speaker.
 */
export function align(
  request: string,
  text: string,
  offset: number,
  lexical: Lexical,
  ignored: ReadonlySet<string> = new Set(),
): Alignment {
  const article = terms(words(text, offset), lexical);
  const most = Math.max(1, Math.floor(MAXIMUM_CELLS / Math.max(1, article.length)));
  const asked = terms(words(request), lexical)
    .filter((term) => !ignored.has(term.folded))
    .slice(0, most);
  const pairs = tracePairs(asked, article);
  const total = asked.reduce((sum, term) => sum + term.weight, 0);
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const [first, last] = [pairs[0], pairs.at(-1)];
  return {
    matches: pairs.map(({ word, weight }) => ({ start: word.start, end: word.end, weight })),
    coverage: total === 0 ? 0 : weight / total,
    width: first && last ? last.index - first.index + 1 : 0,
    length: asked.length,
  };
}

function terms(found: readonly Word[], lexical: Lexical): Term[] {
  return found.map((word) => {
    const isLight = lexical.stopWords.has(word.folded) || lexical.elisions.has(word.folded);
    return { ...word, stem: lexical.stem(word.folded), weight: isLight ? STOP_WORD_WEIGHT : 1 };
  });
}

/** How alike two words are, from 0 to 1. */
function likeness(asked: Term, word: Term): number {
  if (asked.folded === word.folded) return 1;
  if (asked.stem === word.stem) return SAME_STEM;
  const shorter = Math.min(asked.folded.length, word.folded.length);
  if (shorter < 4) return 0;
  const allowed = shorter < 8 ? 1 : 2;
  return editDistance(asked.folded, word.folded, allowed) <= allowed ? MISSPELT : 0;
}

interface Pair {
  readonly word: Word;
  readonly index: number;
  readonly weight: number;
}

function tracePairs(asked: readonly Term[], article: readonly Term[]): Pair[] {
  const columns = article.length + 1;
  const scores = new Float32Array((asked.length + 1) * columns);
  const steps = new Uint8Array(scores.length);
  const likenesses = memoisedLikeness(article);
  let bestCell = 0;
  asked.forEach((term, row) => {
    const alike = likenesses(term);
    for (let column = 0; column < article.length; column++) {
      const cell = (row + 1) * columns + column + 1;
      const similarity = alike[column] ?? 0;
      const diagonal = similarity > 0 ? (scores[cell - columns - 1] ?? 0) + similarity * term.weight : 0;
      const up = (scores[cell - columns] ?? 0) - SKIPPED_IN_REQUEST * term.weight;
      const left = (scores[cell - 1] ?? 0) - SKIPPED_IN_ARTICLE;
      const score = Math.max(0, diagonal, up, left);
      scores[cell] = score;
      steps[cell] = score === 0 ? 0 : score === diagonal ? 1 : score === up ? 2 : 3;
      if (score > (scores[bestCell] ?? 0)) bestCell = cell;
    }
  });
  return walkBack(bestCell, columns, steps, asked, article);
}

function walkBack(
  from: number,
  columns: number,
  steps: Uint8Array,
  asked: readonly Term[],
  article: readonly Term[],
): Pair[] {
  const pairs: Pair[] = [];
  for (let cell = from; steps[cell] !== 0; ) {
    const step = steps[cell];
    if (step === 1) {
      const index = (cell % columns) - 1;
      const term = asked[Math.floor(cell / columns) - 1];
      const word = article[index];
      if (term && word) pairs.push({ word, index, weight: term.weight * likeness(term, word) });
      cell -= columns + 1;
    } else cell -= step === 2 ? columns : 1;
  }
  return pairs.reverse();
}

/** Likeness of a term to each word of the article, worked out once a distinct term. */
function memoisedLikeness(article: readonly Term[]): (term: Term) => Float32Array {
  const known = new Map<string, Float32Array>();
  return (term) => {
    let alike = known.get(term.folded);
    if (!alike) {
      alike = Float32Array.from(article, (word) => likeness(term, word));
      known.set(term.folded, alike);
    }
    return alike;
  };
}
