import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ChosenFile } from '../../src/answer/action-command.ts';
import { ReadingThread } from '../../src/ingest/apart/reading-thread.ts';
import { docxReader } from '../../src/ingest/docx/docx-reader.ts';
import { htmlReader } from '../../src/ingest/html/html-reader.ts';
import { mdReader } from '../../src/ingest/md/md-reader.ts';
import { pdfReader } from '../../src/ingest/pdf/pdf-reader.ts';
import { txtReader } from '../../src/ingest/txt/txt-reader.ts';
import { languagePacks } from '../../src/lang/index.ts';
import { applyDetails } from '../../src/server-articles/apply-details.ts';
import { type ReadingParts, readSource } from '../../src/server-articles/read-source.ts';
import { detectLanguage } from '../../src/text/detect-language.ts';
import { writeDocx } from '../ingest/write-docx.ts';
import { writePdf } from '../ingest/write-pdf.ts';
import { directoryLies, hostileDocx, SECRET_OF_MACHINE, withLies } from './hostile-docx.ts';
import { bytesOf, hostileInput, hostilePage } from './hostile-input.ts';
import { hostilePdf } from './hostile-pdf.ts';
import { areInOrder, readsWell } from './reads-well.ts';
import { type FuzzTarget, target } from './target.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const secret = join(folder, 'secret.txt');
writeFileSync(secret, SECRET_OF_MACHINE);

const PDF = await writePdf([
  { text: 'A title', size: 18 },
  { text: 'Some words of an article. '.repeat(40) },
]);
const DOCX = writeDocx([{ text: 'A title', style: 'Title' }, { text: 'Some words of an article.' }]);

/** In a thread with limits, as the bot reads them: what a parser never ends with is refused there. */
const thread = new ReadingThread({ time: 20_000 });
const apartPdf = thread.readApart(pdfReader);

/** Bytes that are written over a document, and where it is cut off. */
const wounds = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
    isEnd: fc.boolean(),
  }),
  { maxLength: 4 },
);

function wounded(
  whole: Uint8Array,
  cuts: readonly { readonly at: number; readonly bytes: Uint8Array; readonly isEnd: boolean }[],
): Uint8Array {
  let bytes = Uint8Array.from(whole);
  for (const { at, bytes: other, isEnd } of cuts) {
    const from = Math.floor(at * bytes.length);
    bytes.set(other.subarray(0, bytes.length - from), from);
    // One wound in two at the end only, so that most documents can still be opened.
    if (isEnd && at > 0.5) bytes = bytes.slice(0, from);
  }
  return bytes;
}

const lexicals = languagePacks.map(({ lexical }) => lexical);
const FILE_SIZE = 200_000;
const reading = (bytes: Uint8Array): ReadingParts => ({
  fetchAddress: async () => ({ status: 'refused', reason: { code: 'unreachable' } }),
  openFile: async () => ({ status: 'opened', bytes }),
  readers: [txtReader, mdReader, htmlReader, docxReader, apartPdf],
  detectLanguage: (text) => detectLanguage(text, lexicals),
  fileSize: FILE_SIZE,
});

/** Contents of every kind, in whatever encoding. */
const contents: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: bytesOf(fc.oneof(hostileInput(), hostilePage)) },
  { weight: 1, arbitrary: hostileInput(8).map((text) => Buffer.from(`\uFEFF${text}`, 'utf8')) },
  { weight: 1, arbitrary: hostileInput(8).map((text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()) },
  { weight: 1, arbitrary: hostileInput(8).map((text) => Buffer.from(text, 'latin1')) },
  { weight: 1, arbitrary: wounds.map((cuts) => wounded(DOCX, cuts)) },
  { weight: 1, arbitrary: wounds.map((cuts) => wounded(PDF, cuts)) },
);

/** A file as somebody attaches it: its name, its type and its size need not be true. */
const attached: fc.Arbitrary<ChosenFile> = fc
  .record({
    stem: hostileInput(3),
    ending: fc.constantFrom(
      '.txt',
      '.md',
      '.html',
      '.htm',
      '.docx',
      '.pdf',
      '.PDF',
      '.exe',
      '',
      '.',
      '.txt.exe',
    ),
    type: fc.option(
      fc.constantFrom(
        'text/plain',
        'text/html',
        'application/pdf',
        'image/png',
        'text/plain; charset=utf-7',
        '',
      ),
      { nil: undefined },
    ),
    size: fc.constantFrom(0, 1, 5_000, FILE_SIZE, FILE_SIZE + 1, -1, Number.MAX_SAFE_INTEGER),
  })
  .map(({ stem, ending, type, size }) => ({
    name: `${stem}${ending}`,
    size,
    address: 'https://cdn.discordapp.com/a',
    ...(type === undefined ? {} : { contentType: type }),
  }));

const detail = fc.option(hostileInput(10), { nil: undefined });
const details = fc.record({
  title: detail,
  author: detail,
  publisher: detail,
  date: fc.oneof(detail, fc.constantFrom('2026-02-30', '0000-00-00', '1/2/2026', '２０２６-01-01')),
  language: fc.oneof(detail, fc.constantFrom('fr', 'en', 'FR', 'de-AT', 'x'.repeat(300), 'constructor')),
});

/** Documents, and files that people attach. */
export const documentTargets: readonly FuzzTarget[] = [
  target(
    'documents (.docx)',
    1.5,
    fc.tuple(hostileDocx(secret), directoryLies, wounds),
    async ([whole, lies, cuts]) => {
      const text = await readsWell(docxReader, wounded(withLies(whole, lies), cuts), 'a.docx');
      assert(!text.includes(SECRET_OF_MACHINE), 'a file of the machine is in the text');
    },
  ),
  target(
    'documents (.pdf)',
    8,
    fc.oneof(
      hostilePdf,
      wounds.map((cuts) => wounded(PDF, cuts)),
    ),
    async (bytes) => {
      await readsWell(apartPdf, bytes, 'a.pdf');
    },
  ),
  target('attached files', 12, fc.tuple(attached, contents, details), async ([file, bytes, told]) => {
    const read = await readSource({ kind: 'file', file }, reading(bytes));
    if (read.status === 'refused') {
      for (const why of Object.values(read.why)) assert(why.trim() !== '' && why.length <= 600, why);
      return;
    }
    assert(file.size <= FILE_SIZE);
    const { added } = read;
    areInOrder(added.headings, added.text.length);
    assert.equal(added.text, added.text.normalize('NFC'));
    const applied = applyDetails(added, told);
    if (applied.status === 'refused') return;
    const { title, author, publisher, publishedAt, language } = applied.article;
    for (const each of [title, author, publisher, publishedAt, language]) {
      assert(
        each === undefined || (each.length <= 300 && !/[\n\r\0]/u.test(each) && each.isWellFormed()),
        each,
      );
    }
    assert(/^[a-z]{2,3}(?:-[A-Za-z0-9-]+)?$/u.test(language), `the language ${language}`);
  }),
];
