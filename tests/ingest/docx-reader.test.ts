import { describe, expect, it } from 'vitest';
import { docxReader } from '../../src/ingest/docx/docx-reader.ts';
import { describeDocumentReader } from '../contracts/describe-document-reader.ts';
import { writeDocx } from './write-docx.ts';

describeDocumentReader('the reader of word processor documents', docxReader, async (paragraphs) =>
  writeDocx(paragraphs.map((text) => ({ text }))),
);

const WORDS = { text: 'Some words of the text.' };

describe('a word processor document', () => {
  it('gives its title, its headings and its author', async () => {
    const bytes = writeDocx(
      [
        { text: 'A title', style: 'Title' },
        WORDS,
        { text: 'A part', style: 'Heading1' },
        { text: 'More words.' },
      ],
      { core: '<dc:title>Stale name</dc:title><dc:creator>Ida &amp; Co</dc:creator>' },
    );
    expect(await docxReader.read(bytes, 'a.docx')).toEqual({
      status: 'read',
      document: {
        text: 'A title\n\nSome words of the text.\n\nA part\n\nMore words.',
        headings: [
          { start: 0, end: 7 },
          { start: 34, end: 40 },
        ],
        metadata: { title: 'A title', author: 'Ida & Co' },
      },
    });
  });

  it('is called by its properties where no heading stands first', async () => {
    const bytes = writeDocx([WORDS], { core: '<dc:title>A name</dc:title><dc:creator></dc:creator>' });
    expect(await docxReader.read(bytes, 'a.docx')).toMatchObject({
      document: { metadata: { title: 'A name' } },
    });
  });

  it('is read as it stands once changes are accepted', async () => {
    const before =
      '<w:ins w:id="1"><w:r><w:t xml:space="preserve">New, and </w:t></w:r></w:ins>' +
      '<w:del w:id="2"><w:r><w:delText>old, and </w:delText></w:r></w:del>';
    const bytes = writeDocx([{ text: 'the same.', before }]);
    expect(await docxReader.read(bytes, 'a.docx')).toMatchObject({
      document: { text: 'New, and the same.' },
    });
  });

  it('that unfolds into more than is allowed is refused without being unfolded', async () => {
    const bomb = new Uint8Array(80 * 1024 * 1024);
    const bytes = writeDocx([WORDS], { more: { 'word/document.xml': bomb } });
    expect(bytes.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await docxReader.read(bytes, 'a.docx')).toEqual({
      status: 'refused',
      reason: { code: 'damaged' },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('that lies about the size of what it unfolds into is refused', async () => {
    const bytes = Buffer.from(
      writeDocx([WORDS], { more: { 'word/document.xml': new Uint8Array(30_000_000) } }),
    );
    // The sizes stand in the list at the end, four bytes each.
    const told = Buffer.alloc(4);
    told.writeUInt32LE(30_000_000);
    for (let at = bytes.indexOf(told); at !== -1; at = bytes.indexOf(told, at + 1))
      bytes.writeUInt32LE(100, at);
    expect((await docxReader.read(bytes, 'a.docx')).status).toBe('refused');
  });
});
