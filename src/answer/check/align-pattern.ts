import { type Step, stepMatches } from './pattern.ts';
import type { Token } from './tokens.ts';

/** What became of a step of the quote, or of a token of the article between them. */
export type Move =
  | { readonly kind: 'same'; readonly token: Token }
  | { readonly kind: 'insert'; readonly step: Step }
  /** In the article only. `by` is the gap or the bracket that it was left out for, if it was. */
  | { readonly kind: 'delete'; readonly token: Token; readonly by: Step | undefined };

/** A quote laid along a stretch of an article. */
export interface PatternAlignment {
  readonly moves: readonly Move[];
  /** Words and marks that differ, words counting 1; 0 when only gaps and brackets stand between. */
  readonly cost: number;
}

const WORD = 1;
/** Of two ways that differ as much, the one that finds more of the given words again is taken. */
const GIVEN_WORD = 1.01;
const POINT = 0.4;
/** What a gap or a bracket leaves out costs next to nothing, so that they leave out as little as possible. */
const IN_GAP = 0.0001;
const IN_BRACKET = 0.01;
/** So many words at an end stand for as many of the article's, and more for the rest of a clause of about their length. */
const MOST_PAIRED = 2;
const CLAUSE_TO_WORDS = 2;
const INSERT = 1;
const DELETE = 2;
const SAME = 3;

/**
 * The cheapest way to lay `steps` along a part of `tokens`: an edit distance by words (Wagner and Fischer, 1974) whose
 * start and end in the article are free.
 */
export function alignPattern(steps: readonly Step[], tokens: readonly Token[]): PatternAlignment {
  const columns = tokens.length + 1;
  const costs = new Float64Array((steps.length + 1) * columns);
  const moves = new Uint8Array(costs.length);
  for (const [row, step] of steps.entries()) {
    for (let column = 0; column < columns; column++) {
      const cell = (row + 1) * columns + column;
      let best = (costs[cell - columns] ?? 0) + insertCost(step);
      let move = INSERT;
      const token = tokens[column - 1];
      if (token) {
        const left = (costs[cell - 1] ?? 0) + deleteCost(token, step);
        if (left < best) [best, move] = [left, DELETE];
        const diagonal = costs[cell - columns - 1] ?? 0;
        if (stepMatches(step, token) && diagonal <= best) [best, move] = [diagonal, SAME];
      }
      costs[cell] = best;
      moves[cell] = move;
    }
  }
  return trace(steps, tokens, costs, moves);
}

function trace(
  steps: readonly Step[],
  tokens: readonly Token[],
  costs: Float64Array,
  moves: Uint8Array,
): PatternAlignment {
  const columns = tokens.length + 1;
  let column = 0;
  const lastRow = steps.length * columns;
  for (let at = 1; at < columns; at++)
    if ((costs[lastRow + at] ?? 0) < (costs[lastRow + column] ?? 0)) column = at;
  const found: Move[] = [];
  for (let row = steps.length; row > 0; ) {
    const step = steps[row - 1];
    const token = tokens[column - 1];
    const move = moves[row * columns + column];
    if (!step) break;
    if (move === SAME && token) found.push({ kind: 'same', token });
    else if (move === DELETE && token)
      found.push({ kind: 'delete', token, by: step.kind === 'token' ? undefined : step });
    else found.push({ kind: 'insert', step });
    if (move !== INSERT) column--;
    if (move !== DELETE) row--;
  }
  const cost = found.reduce((sum, move) => sum + costOf(move), 0);
  return { moves: pairEnds(openBrackets(found.reverse()), tokens), cost };
}

/**
 * Words put in at an end stand in the place of words of the article: `[-March-] {+April+}`. A word or two for as many,
 * more of them for what is left of the clause. They cost nothing more, since the end of a quote in the article is free.
 */
function pairEnds(moves: readonly Move[], tokens: readonly Token[]): Move[] {
  const isInsert = (move: Move): boolean => move.kind === 'insert' && move.step.kind === 'token';
  const lead = moves.findIndex((move) => !isInsert(move));
  const last = moves.findLastIndex((move) => !isInsert(move));
  const [first, final] = [moves[lead], moves[last]];
  if (first?.kind !== 'same' || final?.kind !== 'same') return [...moves];
  const before = tokens.slice(0, tokens.indexOf(first.token));
  const behind = tokens.slice(tokens.indexOf(final.token) + 1);
  return [
    ...replaced(before.reverse(), lead).reverse(),
    ...moves.slice(0, last + 1),
    ...replaced(behind, moves.length - 1 - last),
    ...moves.slice(last + 1),
  ];
}

/** Those of the tokens next to the quote, nearest first, in whose place `count` words and marks were put. */
function replaced(tokens: readonly Token[], count: number): Move[] {
  const end = tokens.findIndex((token, at) => endsClause(tokens[at - 1], token, tokens[at + 1]));
  const clause = end < 0 ? tokens.length : end;
  const length = count <= MOST_PAIRED ? count : clause;
  if (length > clause || length > CLAUSE_TO_WORDS * count) return [];
  return tokens.slice(0, length).map((token) => ({ kind: 'delete', token, by: undefined }));
}

/** Whether a clause ends before a token: it is a mark that joins no words, or more than a space stands before it. */
function endsClause(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  const isApart = before !== undefined && gapBetween(before, token) > 1;
  const joins = before && after && gapBetween(before, token) + gapBetween(token, after) === 0;
  return isApart || (!token.isWord && !joins);
}

/** Characters between two tokens, whichever comes first. A quotation mark is one. */
function gapBetween(a: Token, b: Token): number {
  return Math.max(b.start - a.end, a.start - b.end);
}

/** Words in brackets that stand in the article as they are were never needed in brackets: they are the same. */
function openBrackets(moves: readonly Move[]): Move[] {
  return moves.flatMap((move): Move[] => {
    if (move.kind === 'same') return [move];
    const step = move.kind === 'insert' ? move.step : move.by;
    if (step?.kind !== 'editorial') return [move];
    const left = moves.filter((other) => other.kind === 'delete' && other.by === step);
    const isSame =
      left.length === step.tokens.length &&
      left.every((other, index) => other.kind === 'delete' && other.token.key === step.tokens[index]?.key);
    if (!isSame) return [move];
    return move.kind === 'delete' ? [{ kind: 'same', token: move.token }] : [];
  });
}

function costOf(move: Move): number {
  if (move.kind === 'insert') return insertCost(move.step);
  return move.kind === 'delete' && move.by === undefined ? deleteCost(move.token, undefined) : 0;
}

function insertCost(step: Step): number {
  if (step.kind !== 'token') return 0;
  return step.token.isWord ? GIVEN_WORD : POINT;
}

function deleteCost(token: Token, step: Step | undefined): number {
  if (step?.kind === 'gap') return IN_GAP;
  if (step?.kind === 'editorial') return IN_BRACKET;
  return token.isWord ? WORD : POINT;
}
