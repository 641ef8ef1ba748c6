import type { Result } from '../model/answer.ts';
import type { Span } from '../model/span.ts';
import { harmless } from './harmless.ts';
import type { Styles } from './styles.ts';
import { columnsOf, wrap } from './wrap.ts';

/** How a block of an article's words is drawn. */
export interface BlockLook {
  /** In columns, the bar included. */
  readonly width: number;
  /** One column, at the left of every line. */
  readonly bar: string;
  readonly styles: Styles;
}

const CUT = '[…]';

/**
 * The words of `result.article.text` at `span`, as lines behind a bar: the matching words bold, what is around the quote
 * dim, `[…]` where the passage goes on. Without the bars and `[…]` they are the article's characters, up to white space.
 */
export function quoteBlock(result: Result, span: Span, { width, bar, styles }: BlockLook): string[] {
  const { article, passage } = result;
  const opening = span.start > passage.span.start ? `${CUT} ` : '';
  const room = width - columnsOf(bar) - 1;
  const lines = wrap(article.text, span, room, columnsOf(opening));
  const painted = lines.map((line) => paint(result, line, styles));
  const shown = painted.map((line, index) => (index === 0 ? opening + line : line));
  if (span.end < passage.span.end) {
    const last = lines.at(-1);
    const used = last ? columnsOf(article.text.slice(last.start, last.end)) : 0;
    const fits = used + (lines.length === 1 ? columnsOf(opening) : 0) + 1 + columnsOf(CUT) <= room;
    if (fits && shown.length > 0) shown.push(`${shown.pop()} ${CUT}`);
    else shown.push(CUT);
  }
  return shown.map((line) => `${styles.dim(bar)} ${line}`);
}

function paint(result: Result, line: Span, styles: Styles): string {
  const { matches, quote, article } = result;
  const parts = quote?.parts ?? [];
  const edges = [line, ...matches, ...parts].flatMap((span) => [span.start, span.end]);
  const inside = edges.filter((edge) => edge >= line.start && edge <= line.end);
  const cuts = [...new Set(inside)].sort((a, b) => a - b);
  return cuts
    .map((start, index) => {
      const end = cuts[index + 1];
      if (end === undefined) return '';
      const words = harmless(article.text.slice(start, end));
      if (covers(matches, start)) return styles.bold(words);
      return quote && !covers(parts, start) ? styles.dim(words) : words;
    })
    .join('');
}

function covers(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => span.start <= offset && offset < span.end);
}
