/** How the characters of a text are kept: in UTF-8, or, where that cannot hold them all, as UTF-16 code units. */
export type TextForm = 'utf8' | 'utf16le';

/** A text as bytes, from which `decodeText` makes exactly the same text again. */
export function encodeText(text: string): { readonly form: TextForm; readonly bytes: Uint8Array } {
  const form = text.isWellFormed() ? 'utf8' : 'utf16le';
  return { form, bytes: Buffer.from(text, form) };
}

/** The text that `bytes` were made of. */
export function decodeText(bytes: Uint8Array, form: TextForm): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(form);
}
