import { documentOf } from '../document-of.ts';
import { onOneLine } from '../on-one-line.ts';
import type { Reader, SourceMetadata } from '../reader.ts';

/** The title of a document is a heading too; the styles are called so whatever the language of the program. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

const NOTE_MARK = /<sup><a href="#(?:foot|end)note-[^<>]*>\[\d+\]<\/a><\/sup>/gu;
const WAY_BACK = /<a href="#(?:foot|end)note-ref-[^<>]*>↑<\/a>/gu;

const TITLE = /<dc:title(?: [^<>]*)?>([^<]{0,2000})</u;
const CREATOR = /<dc:creator(?: [^<>]*)?>([^<]{0,2000})</u;

/** Reads a document of a word processor: its paragraphs and headings, as they stand once changes are accepted. */
export const docxReader: Reader = {
  extensions: ['.docx'],
  read: async (bytes) => {
    // Loaded when the first document is read.
    const [{ unpack }, { default: mammoth }, { fragmentBlocks }] = await Promise.all([
      import('./unpack.ts'),
      import('mammoth'),
      import('../html/fragment-blocks.ts'),
    ]);
    const unpacked = unpack(bytes);
    if (unpacked === undefined) return { status: 'refused', reason: { code: 'damaged' } };
    const html = await mammoth
      .convertToHtml(
        { buffer: unpacked.packet },
        { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
      )
      .then(({ value }) => value)
      .catch(() => undefined);
    if (html === undefined) return { status: 'refused', reason: { code: 'damaged' } };
    const blocks = fragmentBlocks(html.replace(NOTE_MARK, '').replace(WAY_BACK, ''));
    if (blocks === undefined) return { status: 'refused', reason: { code: 'too-complex' } };
    const [first] = blocks;
    const core = new TextDecoder().decode(unpacked.parts['docProps/core.xml'] ?? new Uint8Array(0));
    const property = (pattern: RegExp): string => {
      const [, value = ''] = pattern.exec(core) ?? [];
      return onOneLine(fragmentBlocks(value)?.[0]?.text ?? '');
    };
    const title = first?.isHeading ? onOneLine(first.text) : property(TITLE);
    const author = property(CREATOR);
    const metadata: SourceMetadata = {
      ...(title === '' ? {} : { title }),
      ...(author === '' ? {} : { author }),
    };
    return documentOf(blocks, metadata);
  },
};
