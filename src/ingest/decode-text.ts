import type { Reason } from './reason.ts';

/** A source's text in Unicode NFC, or why it has none. */
export type DecodedText =
  | { readonly status: 'decoded'; readonly text: string }
  | { readonly status: 'refused'; readonly reason: Reason };

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Decodes UTF-8, or UTF-16 that begins with a byte order mark; the mark is dropped. Other encodings are refused, not
 * guessed: a wrong guess would change words silently.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return { status: 'refused', reason: { code: 'binary' } };
  const text = decode(bytes, encoding);
  if (text === undefined) return { status: 'refused', reason: { code: 'wrong-encoding' } };
  if (text.includes('\u0000')) return { status: 'refused', reason: { code: 'binary' } };
  if (!hasWords(text)) return { status: 'refused', reason: { code: 'empty' } };
  return { status: 'decoded', text: text.normalize('NFC') };
}

/** Whether `text` has a letter or a digit in it. */
export function hasWords(text: string): boolean {
  return WORD_CHARACTER.test(text);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
