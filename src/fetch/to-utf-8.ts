import htmlEncodingSniffer from 'html-encoding-sniffer';
import type { ContentType } from './content-type.ts';

const TEXTS: ReadonlySet<string> = new Set(['.html', '.txt', '.md']);

/**
 * Text in the encoding that the server or the page itself names, as UTF-8. Where neither names one, or the text is not
 * in it, the bytes stay as they are: a wrong guess would change words silently.
 */
export function toUtf8(bytes: Uint8Array, { extension, charset }: ContentType): Uint8Array {
  if (!TEXTS.has(extension) || hasMark(bytes)) return bytes;
  try {
    const named = extension === '.html' ? encodingOfPage(bytes, charset) : (charset ?? 'utf-8');
    const decoder = new TextDecoder(named, { fatal: true });
    return decoder.encoding === 'utf-8' ? bytes : Buffer.from(decoder.decode(bytes));
  } catch {
    return bytes;
  }
}

/** Whether the text begins with a byte order mark, which says what it is in. */
function hasMark([first, second, third]: Uint8Array): boolean {
  if (first === 0xef && second === 0xbb && third === 0xbf) return true;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function encodingOfPage(bytes: Uint8Array, charset: string | undefined): string {
  const options = { defaultEncoding: 'UTF-8', ...(charset ? { transportLayerEncodingLabel: charset } : {}) };
  return htmlEncodingSniffer(Buffer.from(bytes), options);
}
