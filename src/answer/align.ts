import type { Lexical } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { likeness } from './likeness.ts';
import { likenesses } from './likenesses.ts';
import { END, MARKS, START, type Term, type TermedText, termsOfPassage, termsOfRequest } from './terms.ts';

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
  const { terms } = termsOfRequest(request, lexical);
  const asked = (ignored.size === 0 ? terms : terms.filter(({ folded }) => !ignored.has(folded))).slice(
    0,
    most,
  );
  const pairs = tracePairs(asked, article);
  const total = asked.reduce((sum, term) => sum + term.weight, 0);
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const [first, last] = [pairs[0], pairs.at(-1)];
  return {
    matches: pairs.map(({ index, weight }) => {
      const at = index * MARKS;
      const [start, end] = [article.marks[at + START] ?? 0, article.marks[at + END] ?? 0];
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

function tracePairs(asked: readonly Term[], article: TermedText): Pair[] {
  const columns = article.terms.length + 1;
  const steps = new Uint8Array((asked.length + 1) * columns);
  const alike = likenesses(asked, article);
  let above = new Float32Array(columns);
  let current = new Float32Array(columns);
  let best = 0;
  let bestCell = 0;
  // Before the first word that any term so far is like to there is nothing to align.
  let from = columns;
  for (const [row, term] of asked.entries()) {
    const likeTerm = alike.get(term);
    from = Math.min(from, likeTerm?.first ?? columns);
    if (from === columns) continue;
    const start = (row + 1) * columns;
    const cells = { term, alike: likeTerm?.likenesses, best, from };
    const column = fillRow(cells, above, current, steps.subarray(start));
    if (column > 0) {
      best = current[column] ?? 0;
      bestCell = start + column;
    }
    [above, current] = [current, above];
  }
  return walkBack(bestCell, columns, steps, asked, article.terms);
}

/** A word of the request that a row of the table is for. */
interface Row {
  readonly term: Term;
  /** How alike it is to each word of the article; nothing when it is like none. */
  readonly alike: Float32Array | undefined;
  /** The best score of the rows before. */
  readonly best: number;
  /** The first column that is not 0 in this row and those before. */
  readonly from: number;
}

/**
 * Fills one row of the table.
 *
 * @param above the scores of the row before.
 * @param steps written to: how the best alignment that ends at each column came there.
 * @returns the column of a score that is better than all before it; 0 when there is none.
 */
function fillRow(
  { term: { weight }, alike, best: bestBefore, from }: Row,
  above: Float32Array,
  current: Float32Array,
  steps: Uint8Array,
): number {
  const lost = SKIPPED_IN_REQUEST * weight;
  let best = bestBefore;
  let bestColumn = 0;
  let diagonalScore = 0;
  let leftScore = 0;
  for (let column = from; column < above.length; column++) {
    const aboveScore = above[column] ?? 0;
    const similarity = alike === undefined ? 0 : (alike[column - 1] ?? 0);
    let score = 0;
    let step: number = STOP;
    const left = leftScore - SKIPPED_IN_ARTICLE;
    if (left > score) {
      score = left;
      step = LEFT;
    }
    const up = aboveScore - lost;
    if (up >= score && up > 0) {
      score = up;
      step = UP;
    }
    const diagonal = similarity > 0 ? diagonalScore + similarity * weight : 0;
    if (diagonal >= score && diagonal > 0) {
      score = diagonal;
      step = DIAGONAL;
    }
    current[column] = score;
    leftScore = Math.fround(score);
    diagonalScore = aboveScore;
    steps[column] = step;
    if (score > best) {
      best = leftScore;
      bestColumn = column;
    }
  }
  return bestColumn;
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
