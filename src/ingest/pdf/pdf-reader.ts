import { cutText } from '../../text/cut-text.ts';
import { hasWords } from '../decode-text.ts';
import { documentOf } from '../document-of.ts';
import { onOneLine } from '../on-one-line.ts';
import type { Reader, ReadOutcome, SourceMetadata } from '../reader.ts';
import { type PlacedText, pageLines } from './page-line.ts';
import { pageParagraphs } from './page-paragraphs.ts';
import { withoutFrames } from './without-frames.ts';

/** What programs write where nobody gave a title or a name. */
const NO_TITLE =
  /\.(?:docx?|pdf|odt|indd|qxp|tex|rtf)$|^(?:microsoft \w+ -|untitled|sans titre|document\s?\d*$)/iu;

/** Reads the text of a PDF: its paragraphs and headings, without headers, footers and page numbers. */
export const pdfReader: Reader = {
  extensions: ['.pdf'],
  read: async (bytes) => {
    // Loaded when the first document is read.
    const { getDocumentProxy } = await import('unpdf');
    try {
      // A copy, which the parser may take for itself. It says nothing on its own, and runs nothing of the document.
      const options = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false };
      const pdf = await getDocumentProxy(new Uint8Array(bytes), options);
      try {
        return await read(pdf);
      } finally {
        await pdf.destroy();
      }
    } catch (error) {
      const isLocked = error instanceof Error && error.name === 'PasswordException';
      return { status: 'refused', reason: { code: isLocked ? 'protected' : 'damaged' } };
    }
  },
};

/** As much of a parsed document as is used. */
interface Pdf {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<{
    readonly getTextContent: () => Promise<{ readonly items: readonly (PlacedText | object)[] }>;
    readonly cleanup: () => unknown;
  }>;
  readonly getMetadata: () => Promise<{ readonly info: object }>;
}

async function read(pdf: Pdf): Promise<ReadOutcome> {
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.filter(isPlaced));
    page.cleanup();
  }
  if (!pages.flat().some(({ str }) => hasWords(str))) return { status: 'refused', reason: { code: 'scan' } };
  const blocks = pageParagraphs(withoutFrames(pages.map(pageLines)));
  const { info } = await pdf.getMetadata();
  const [first] = blocks;
  const told = textOf(info, 'Title');
  const title = first?.isHeading ? onOneLine(first.text) : NO_TITLE.test(told) ? '' : told;
  const author = textOf(info, 'Author');
  const metadata: SourceMetadata = {
    ...(title === '' ? {} : { title }),
    ...(author === '' ? {} : { author }),
  };
  return documentOf(blocks, metadata);
}

function isPlaced(item: PlacedText | object): item is PlacedText {
  return 'str' in item;
}

function textOf(info: object, name: string): string {
  const value: unknown = Object.getOwnPropertyDescriptor(info, name)?.value;
  return typeof value === 'string' ? cutText(onOneLine(value.replaceAll('\u0000', '')), 300) : '';
}
