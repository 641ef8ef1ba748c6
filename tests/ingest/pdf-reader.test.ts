import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../src/ingest/pdf/pdf-reader.ts';
import { describeDocumentReader } from '../contracts/describe-document-reader.ts';
import { type PdfOptions, type PdfText, writePdf } from './write-pdf.ts';

describeDocumentReader('the reader of PDF', pdfReader, (paragraphs) =>
  writePdf(paragraphs.map((text) => ({ text }))),
);

const read = async (texts: readonly PdfText[], options?: PdfOptions) =>
  pdfReader.read(await writePdf(texts, options), 'a.pdf');
const textOf = async (...args: Parameters<typeof read>): Promise<string> => {
  const outcome = await read(...args);
  return outcome.status === 'read' ? outcome.document.text : outcome.reason.code;
};

const SENTENCES = [
  'The council met on Monday to speak of the bridge, which has been closed for two years.',
  '“It was never safe,” said Tom Hall, an engineer of the county.',
  'Nobody had listened to him at that time, and nobody listens to him now.',
  'The money will come in the spring, if the ministry agrees to what was said.',
];
/** Paragraphs of many lengths, enough for several pages. */
const LONG = Array.from({ length: 14 }, (_, at) =>
  Array.from({ length: 3 + (at % 4) }, (_unused, next) => `${SENTENCES[(at + next) % 4]}`).join(' '),
);
const texts = LONG.map((text) => ({ text }));

describe('a PDF', () => {
  it('gives its title, its headings and its author', async () => {
    const outcome = await read(
      [
        { text: 'A title', size: 18 },
        { text: SENTENCES[0] ?? '' },
        { text: 'A part', size: 14 },
        { text: SENTENCES[1] ?? '' },
      ],
      { info: { Title: 'article-final.docx', Author: 'Ida Lund' } },
    );
    expect(outcome).toMatchObject({
      status: 'read',
      document: {
        text: `A title\n\n${SENTENCES[0]}\n\nA part\n\n${SENTENCES[1]}`,
        headings: [{ start: 0, end: 7 }, {}],
        metadata: { title: 'A title', author: 'Ida Lund' },
      },
    });
  });

  it('is called by its properties where no heading stands first, unless they are a name of a file', async () => {
    expect(await read([{ text: 'Some words.' }], { info: { Title: 'A name' } })).toMatchObject({
      document: { metadata: { title: 'A name' } },
    });
    const outcome = await read([{ text: 'Some words.' }], { info: { Title: 'Microsoft Word - x.doc' } });
    expect(outcome).toMatchObject({ document: { metadata: {} } });
    expect(outcome.status === 'read' && outcome.document.metadata).not.toHaveProperty('title');
  });

  it('keeps paragraphs whole across pages, without headers, footers and page numbers', async () => {
    const options = {
      header: (page: number) => `The County Paper, ${page} March`,
      footer: (page: number) => `${page}`,
    };
    expect(await textOf(texts, options)).toBe(LONG.join('\n\n'));
  });

  it('parts paragraphs by first lines that are set in', async () => {
    expect(await textOf(texts, { paragraphs: 'indent', footer: (page) => `– ${page} –` })).toBe(
      LONG.join('\n\n'),
    );
  });

  it('reads one column after the other', async () => {
    const [first = '', second = ''] = LONG;
    expect(await textOf([{ text: first }, { text: second }], { columns: 2 })).toBe(`${first}\n\n${second}`);
  });

  it('puts words together that were parted at the end of a line, and leaves compounds alone', async () => {
    // Line breaks are written, so that the words are parted where the test wants it.
    const lines = [
      'The engineers of the well-known county spoke of infra-',
      'structure and of what well-',
      'known people say.',
    ];
    expect(await textOf([{ text: lines.join('\n') }])).toBe(
      'The engineers of the well-known county spoke of infrastructure and of what well-known people say.',
    );
  });

  it('without any text is told as a scan', async () => {
    expect(await textOf([])).toBe('scan');
  });

  it('with a password is told as such', async () => {
    expect(await textOf([{ text: 'Some words.' }], { password: 'secret' })).toBe('protected');
  });
});
