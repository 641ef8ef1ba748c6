import type { PageLine } from './page-line.ts';

/** So many lines at the top and at the bottom may be a header or footer. */
const EDGE = 2;
/** A page number: `12`, `– 12 –`, `12 / 40`, `Page 12 of 40`, `p. xii`. */
const PAGE_NUMBER =
  /^[\s–—-]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|sur|de)\s*\d{1,4})?[\s–—-]*$/iu;

/** A header or footer stands apart from the text by more than its lines do from each other, in heights of its letters. */
const APART = 1.5;

/**
 * Pages without their headers and footers: what stands apart at the same edge of at least two pages and of half of them,
 * numbers aside, and page numbers that stand apart at an edge.
 */
export function withoutFrames(pages: readonly (readonly PageLine[])[]): (readonly PageLine[])[] {
  const edges = pages.map((lines) => {
    const sorted = [...lines].sort((a, b) => b.y - a.y);
    return { top: edgeOf(sorted), bottom: edgeOf(sorted.toReversed()) };
  });
  const counts = { top: new Map<string, number>(), bottom: new Map<string, number>() };
  for (const { top, bottom } of edges) {
    for (const key of new Set(top.map(keyOf))) counts.top.set(key, (counts.top.get(key) ?? 0) + 1);
    for (const key of new Set(bottom.map(keyOf))) counts.bottom.set(key, (counts.bottom.get(key) ?? 0) + 1);
  }
  const isFrame = (
    line: PageLine,
    edge: readonly PageLine[],
    ofEdge: ReadonlyMap<string, number>,
  ): boolean => {
    if (!edge.includes(line)) return false;
    const count = ofEdge.get(keyOf(line)) ?? 0;
    return PAGE_NUMBER.test(line.text) || (count >= 2 && count * 2 >= pages.length);
  };
  return pages.map((lines, at) => {
    const { top = [], bottom = [] } = edges[at] ?? {};
    return lines.filter((line) => !isFrame(line, top, counts.top) && !isFrame(line, bottom, counts.bottom));
  });
}

/** The lines from an edge inwards that stand apart from what follows them, at most two. */
function edgeOf(fromEdge: readonly PageLine[]): readonly PageLine[] {
  for (let count = EDGE; count > 0; count--) {
    const [last, next] = [fromEdge[count - 1], fromEdge[count]];
    if (!last || !next) continue;
    if (Math.abs(last.y - next.y) > Math.max(last.height, next.height) * APART)
      return fromEdge.slice(0, count);
  }
  return [];
}

function keyOf({ text }: PageLine): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
}
