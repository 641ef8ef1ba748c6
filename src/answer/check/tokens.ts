import type { Span } from '../../model/span.ts';
import { normaliseTypography } from '../../text/typography.ts';

/** A word or a punctuation mark, as quotes are compared by them. */
export interface Token extends Span {
  /** The same for two printings of the same word or mark. */
  readonly key: string;
  readonly isWord: boolean;
}

const TOKEN =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00AD\u200B-\u200D\u2060])*|\.{2,}|[^\s\p{L}\p{N}\p{M}\p{Cc}\p{Cf}]/gu;
const QUOTATION_MARKS = /^[«»“”„‟〝〞"＂‹›]$/u;
const SINGLE_MARKS = /^[‘’‚‛'ʼ`´′＇]$/u;

/**
 * The words and punctuation marks of `text.slice(span.start, span.end)`, in order. Quotation marks are left out, since
 * whoever quotes sets their own; an apostrophe inside a word stays.
 */
export function tokensOf(text: string, span: Span): Token[] {
  const slice = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  for (const { 0: raw, index } of slice.matchAll(TOKEN)) {
    if (QUOTATION_MARKS.test(raw)) continue;
    if (SINGLE_MARKS.test(raw) && !isApostrophe(slice, index)) continue;
    const start = span.start + index;
    const isWord = /^[\p{L}\p{N}]/u.test(raw);
    tokens.push({ start, end: start + raw.length, key: normaliseTypography(raw), isWord });
  }
  return tokens;
}

/** True when two tokens are the same up to the case of the first letter. */
export function isSameAtEdge(a: Token, b: Token): boolean {
  return lowerFirst(a.key) === lowerFirst(b.key);
}

function lowerFirst(key: string): string {
  const first = String.fromCodePoint(key.codePointAt(0) ?? 0);
  return first.toLowerCase() + key.slice(first.length);
}

function isApostrophe(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
