import type { Block } from '../document-of.ts';
import { pageBlocks } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';

/** All paragraphs and headings of a piece of HTML, such as one inside Markdown; nothing when it is too complex. */
export function fragmentBlocks(html: string): readonly Block[] | undefined {
  const page = parsePage(html);
  return page === undefined ? undefined : pageBlocks(page.body);
}
