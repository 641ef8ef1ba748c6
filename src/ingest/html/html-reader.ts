import { decodeText } from '../decode-text.ts';
import { documentOf } from '../document-of.ts';
import type { PageMark, Reader, ReadOutcome } from '../reader.ts';

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
    return withMarks(documentOf(view.blocks, view.metadata), view.marks);
  },
};

function withMarks(outcome: ReadOutcome, marks: readonly PageMark[]): ReadOutcome {
  if (outcome.status === 'refused' || marks.length === 0) return outcome;
  return { status: 'read', document: { ...outcome.document, marks } };
}
