import { parseHTML } from 'linkedom';
import type { Page, PageNode } from './page-node.ts';

// Pages of news sites have up to some ten thousand tags; the time that the reader view takes grows with the square.
const TAG_LIMIT = 50_000;
// Browsers stop at 512.
const DEPTH_LIMIT = 512;

/**
 * Parses a page or a fragment of one. Nothing is fetched and no script runs.
 *
 * @returns nothing when the page has more than 50,000 tags or nests deeper than 512 elements.
 */
export function parsePage(html: string): Page | undefined {
  if (countTags(html) > TAG_LIMIT) return undefined;
  const page: Page = parseHTML(withBody(html)).document;
  return isDeeperThan(page, DEPTH_LIMIT) ? undefined : page;
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) count += 1;
  return count;
}

// The parser does not supply the elements whose tags HTML lets authors leave out.
function withBody(html: string): string {
  const hasBody = /<body[\s>]/iu.test(html);
  const hasRoot = /<html[\s>]/iu.test(html);
  if (hasBody && hasRoot) return html;
  return hasBody ? `<html>${html}</html>` : `<html><body>${html}</body></html>`;
}

function isDeeperThan(root: PageNode, limit: number): boolean {
  let depth = 0;
  let node: PageNode | null = root;
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      if (depth > limit) return true;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return false;
}
