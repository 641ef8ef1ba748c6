import type { Lexical } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { likeness } from './likeness.ts';
import { type Term, termsOf, termsOfPassage } from './terms.ts';

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

/** Cost of a word of the article that the request leaves out; small, since half-remembered quotes leave out whole clauses. */
const SKIPPED_IN_ARTICLE = 0.04;
/** Cost of a word of the request that the article lacks, by its weight. */
const SKIPPED_IN_REQUEST = 0.3;
// How the best alignment that ends at a cell came there.
const [STOP, DIAGONAL, UP, LEFT] = [0, 1, 2, 3] as const;
/** Above this many cells only the beginning of the request is aligned, so that no request takes long. */
const MAXIMUM_CELLS = 2_000_000;

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
  const article = termsOfPassage(text, lexical);
  const most = Math.max(1, Math.floor(MAXIMUM_CELLS / Math.max(1, article.terms.length)));
  const asked = termsOf(request, lexical)
    .terms.filter(({ folded }) => !ignored.has(folded))
    .slice(0, most);
  const pairs = tracePairs(asked, article.terms);
  const total = asked.reduce((sum, term) => sum + term.weight, 0);
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const [first, last] = [pairs[0], pairs.at(-1)];
  return {
    matches: pairs.map(({ index, weight }) => {
      const [start, end] = [article.starts[index] ?? 0, article.ends[index] ?? 0];
      return { start: offset + start, end: offset + end, weight };
    }),
    coverage: total === 0 ? 0 : weight / total,
    width: first && last ? last.index - first.index + 1 : 0,
    length: asked.length,
  };
}

/** A word of the article, by its place among the words, that answers a word of the request. */
interface Pair {
  readonly index: number;
  readonly weight: number;
}

function tracePairs(asked: readonly Term[], article: readonly Term[]): Pair[] {
  const columns = article.length + 1;
  const steps = new Uint8Array((asked.length + 1) * columns);
  const likenesses = memoisedLikeness(article);
  let above = new Float32Array(columns);
  let current = new Float32Array(columns);
  let best = 0;
  let bestCell = 0;
  asked.forEach((term, row) => {
    const alike = likenesses(term);
    const lost = SKIPPED_IN_REQUEST * term.weight;
    let diagonalScore = 0;
    let leftScore = 0;
    for (let column = 1; column < columns; column++) {
      const aboveScore = above[column] ?? 0;
      const similarity = alike?.[column - 1] ?? 0;
      let score = 0;
      let step: number = STOP;
      const left = leftScore - SKIPPED_IN_ARTICLE;
      if (left > score) [score, step] = [left, LEFT];
      const up = aboveScore - lost;
      if (up >= score && up > 0) [score, step] = [up, UP];
      const diagonal = similarity > 0 ? diagonalScore + similarity * term.weight : 0;
      if (diagonal >= score && diagonal > 0) [score, step] = [diagonal, DIAGONAL];
      current[column] = score;
      leftScore = current[column] ?? 0;
      diagonalScore = aboveScore;
      if (step === STOP) continue;
      const cell = (row + 1) * columns + column;
      steps[cell] = step;
      if (score > best) [best, bestCell] = [leftScore, cell];
    }
    [above, current] = [current, above];
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
  for (let cell = from; steps[cell] !== STOP; ) {
    const step = steps[cell];
    if (step === DIAGONAL) {
      const index = (cell % columns) - 1;
      const term = asked[Math.floor(cell / columns) - 1];
      const word = article[index];
      if (term && word) pairs.push({ index, weight: term.weight * likeness(term, word) });
      cell -= columns + 1;
    } else cell -= step === UP ? columns : 1;
  }
  return pairs.reverse();
}

/** Likeness of a term to each word of the article, worked out once a distinct term; nothing when it is like none. */
function memoisedLikeness(article: readonly Term[]): (term: Term) => Float32Array | undefined {
  const known = new Map<Term, Float32Array | undefined>();
  return (term) => {
    if (known.has(term)) return known.get(term);
    let alike: Float32Array | undefined;
    for (const [index, word] of article.entries()) {
      const similarity = likeness(term, word);
      if (similarity === 0) continue;
      alike ??= new Float32Array(article.length);
      alike[index] = similarity;
    }
    known.set(term, alike);
    return alike;
  };
}
