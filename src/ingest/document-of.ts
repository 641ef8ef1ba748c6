import type { Span } from '../model/span.ts';
import { hasWords } from './decode-text.ts';
import type { ReadOutcome, SourceMetadata } from './reader.ts';

/** One block of a marked-up source: a paragraph or a heading, as its characters read. */
export interface Block {
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * Sets blocks below each other with a blank line between, as the text of a document. Refused as empty when there are no
 * words outside of headings.
 */
export function documentOf(blocks: Iterable<Block>, metadata: SourceMetadata): ReadOutcome {
  const parts: string[] = [];
  const headings: Span[] = [];
  let length = 0;
  let isEmpty = true;
  for (const block of blocks) {
    const part = block.text.normalize('NFC').trim();
    if (part === '') continue;
    const start = length === 0 ? 0 : length + BETWEEN.length;
    length = start + part.length;
    parts.push(part);
    if (block.isHeading) headings.push({ start, end: length });
    else isEmpty &&= !hasWords(part);
  }
  if (isEmpty) return { status: 'refused', reason: { code: 'empty' } };
  return { status: 'read', document: { text: parts.join(BETWEEN), headings, metadata } };
}

const BETWEEN = '\n\n';
