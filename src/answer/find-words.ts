import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/**
 * Where words stand in an article, part after part; those that begin in `near` before any others. `undefined` when they
 * do not all stand there in this order.
 */
export function findWords(
  { text }: Article,
  parts: readonly string[],
  near: Span | undefined,
): readonly Span[] | undefined {
  const nearby = near && spansFrom(text, parts, near.start);
  const isNear = near && nearby?.[0] !== undefined && nearby[0].start < near.end;
  return isNear ? nearby : spansFrom(text, parts, 0);
}

function spansFrom(text: string, parts: readonly string[], from: number): readonly Span[] | undefined {
  const spans: Span[] = [];
  let at = from;
  for (const part of parts) {
    const start = part === '' ? -1 : text.indexOf(part, at);
    if (start < 0) return undefined;
    at = start + part.length;
    spans.push({ start, end: at });
  }
  return spans.length === 0 ? undefined : spans;
}
