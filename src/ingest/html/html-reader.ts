import { decodeText } from '../decode-text.ts';
import { documentOf } from '../document-of.ts';
import type { Reader } from '../reader.ts';

/** Reads a web page that was saved: its main text, as a browser's reader view shows it. */
export const htmlReader: Reader = {
  extensions: ['.html', '.htm'],
  read: async (bytes) => {
    const decoded = decodeText(bytes);
    if (decoded.status === 'refused') return decoded;
    // Loaded when the first page is read: it takes longer than everything else that starts with the program.
    const { readerView } = await import('./reader-view.ts');
    const view = readerView(decoded.text);
    if (view === undefined) return { status: 'refused', reason: { code: 'too-complex' } };
    return documentOf(view.blocks, view.metadata);
  },
};
