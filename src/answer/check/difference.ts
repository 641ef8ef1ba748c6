import type { DifferencePart } from '../../model/answer.ts';
import type { Span } from '../../model/span.ts';
import type { Move } from './align-pattern.ts';

const CUT = '[…] ';

interface Run {
  readonly op: DifferencePart['op'];
  /** Which text it is a slice of; `[…]` and brackets are written out. */
  readonly source: 'article' | 'given' | string;
  readonly span: Span;
}

/**
 * The steps from the article's words to those given, as parts that read on: each keeps the white space behind it. What
 * a gap leaves out is one `same` part, `[…]`.
 */
export function differenceOf(moves: readonly Move[], article: string, given: string): DifferencePart[] {
  const runs: Run[] = [];
  for (const move of moves) {
    const run = runOf(move);
    if (!run) continue;
    const last = runs.at(-1);
    const goesOn = last && last.op === run.op && last.source === run.source && run.span.end > 0;
    if (last && goesOn)
      runs[runs.length - 1] = { ...last, span: { start: last.span.start, end: run.span.end } };
    else if (!(run.source === CUT && last?.source === CUT)) runs.push(run);
  }
  const parts = runs.map(({ op, source, span }) => {
    if (source === 'article') return { op, text: withSpaceBehind(article, span) };
    return { op, text: source === 'given' ? withSpaceBehind(given, span) : source };
  });
  return parts.map((part, index) => {
    const next = parts[index + 1]?.text ?? '';
    const runsOn = /\S$/u.test(part.text) && /^[\p{L}\p{N}[]/u.test(next) && !/['’-]$/u.test(part.text);
    return runsOn ? { ...part, text: `${part.text} ` } : part;
  });
}

const NOWHERE: Span = { start: 0, end: 0 };

function runOf(move: Move): Run | undefined {
  if (move.kind === 'same') return { op: 'same', source: 'article', span: move.token };
  if (move.kind === 'delete') {
    const isCut = move.by?.kind === 'gap';
    return isCut
      ? { op: 'same', source: CUT, span: NOWHERE }
      : { op: 'delete', source: 'article', span: move.token };
  }
  const { step } = move;
  if (step.kind === 'token') return { op: 'insert', source: 'given', span: step.token };
  return step.kind === 'editorial' ? { op: 'insert', source: `${step.text} `, span: NOWHERE } : undefined;
}

function withSpaceBehind(text: string, { start, end }: Span): string {
  return /\s/u.test(text[end] ?? '') ? `${text.slice(start, end)} ` : text.slice(start, end);
}
