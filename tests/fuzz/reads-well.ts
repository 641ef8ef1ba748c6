import assert from 'node:assert/strict';
import { articleOf } from '../../src/ingest/article-of.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { finish } from '../../src/slices/steps.ts';

/** What is read is in NFC, well formed, and its passages are slices of it. Gives the text that was read, if one was. */
export async function readsWell(reader: Reader, bytes: Uint8Array, source: string): Promise<string> {
  const outcome = await reader.read(bytes, source);
  if (outcome.status === 'refused') return '';
  const { text, headings } = outcome.document;
  assert.equal(text, text.normalize('NFC'));
  assert(text.isWellFormed(), 'half a character');
  areInOrder(headings, text.length);
  const article = articleOf(outcome.document, { source, key: 'a', language: 'fr' });
  const passages = finish(passagesOf(article));
  areInOrder(
    passages.map(({ span }) => span),
    text.length,
  );
  for (const passage of passages)
    assert.equal(passage.text, text.slice(passage.span.start, passage.span.end));
  return text;
}

/** Spans that follow each other within a text. */
export function areInOrder(
  spans: readonly { readonly start: number; readonly end: number }[],
  length: number,
): void {
  let from = 0;
  for (const { start, end } of spans) {
    assert(
      start >= from && end > start && end <= length,
      `a span ${start}–${end} after ${from} of ${length}`,
    );
    from = end;
  }
}
