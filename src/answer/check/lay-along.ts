import type { Article } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { Library } from '../library.ts';
import { alignPattern, type Move, type PatternAlignment } from './align-pattern.ts';
import type { Step } from './pattern.ts';
import { tokensOf } from './tokens.ts';

/** A quote as it stands in, or near, a passage. */
export interface Laid extends PatternAlignment {
  readonly article: Article;
  /** The passage in which its first word stands. */
  readonly passage: Passage;
  /** The words of the article that the quote keeps, joined where nothing was left out; never empty. */
  readonly kept: readonly Span[];
  /** True when nothing differs but what gaps and brackets announce. */
  readonly isExact: boolean;
}

/** A quote that has gaps may reach so many passages on. */
const PASSAGES_ON = 2;
/** Words in brackets stand for at most so many words of the article. */
const MOST_REPLACED = 6;

/** Lays a quote along a passage and, where it is long or has gaps, those that follow; `undefined` when no word is the same. */
export function layAlong(
  library: Library,
  article: Article,
  passage: Passage,
  steps: readonly Step[],
): Laid | undefined {
  const window = windowFrom(library, passage, steps);
  const alignment = alignPattern(steps, tokensOf(article.text, window));
  const kept = keptSpans(article.text, alignment.moves);
  const [first] = kept;
  if (!first) return undefined;
  const holding = library.passages(article.id).find(({ span }) => first.start < span.end);
  const isExact =
    alignment.cost === 0 && alignment.moves.every(isAnnounced) && !isReplacingMuch(alignment.moves);
  return { ...alignment, article, passage: holding ?? passage, kept, isExact };
}

function windowFrom(library: Library, passage: Passage, steps: readonly Step[]): Span {
  const hasGap = steps.some(({ kind }) => kind === 'gap');
  const isShort = steps.length * 8 < passage.text.length;
  if (isShort && !hasGap) return passage.span;
  const all = library.passages(passage.articleId);
  const at = all.findIndex(({ id }) => id === passage.id);
  const last = all[Math.min(all.length - 1, at + PASSAGES_ON)] ?? passage;
  return { start: passage.span.start, end: last.span.end };
}

function isAnnounced(move: Move): boolean {
  if (move.kind === 'insert') return move.step.kind !== 'token';
  return move.kind === 'same' || move.by !== undefined;
}

function isReplacingMuch(moves: readonly Move[]): boolean {
  const replaced = new Map<Step, number>();
  for (const move of moves) {
    if (move.kind !== 'delete' || move.by?.kind !== 'editorial' || !move.token.isWord) continue;
    replaced.set(move.by, (replaced.get(move.by) ?? 0) + 1);
  }
  return [...replaced.values()].some((count) => count > MOST_REPLACED);
}

/** The words that are the same, joined across what lies between them unless words were left out there. */
function keptSpans(text: string, moves: readonly Move[]): Span[] {
  const kept: Span[] = [];
  let isBroken = true;
  for (const move of moves) {
    if (move.kind === 'same') {
      const last = kept.at(-1);
      const isNext = last && !isBroken && !text.slice(last.end, move.token.start).includes('\n\n');
      if (last && isNext) kept[kept.length - 1] = { start: last.start, end: move.token.end };
      else kept.push({ start: move.token.start, end: move.token.end });
      isBroken = false;
    } else if (move.kind === 'delete') isBroken ||= move.token.isWord;
  }
  return kept;
}
