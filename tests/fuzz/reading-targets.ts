import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadConfig } from '../../src/config.ts';
import { isPublicAddress } from '../../src/fetch/is-public-address.ts';
import { readAddress } from '../../src/fetch/read-address.ts';
import { Refused } from '../../src/fetch/refused.ts';
import { articleOf } from '../../src/ingest/article-of.ts';
import { docxReader } from '../../src/ingest/docx/docx-reader.ts';
import { htmlReader } from '../../src/ingest/html/html-reader.ts';
import { mdReader } from '../../src/ingest/md/md-reader.ts';
import { parseMetadata } from '../../src/ingest/parse-metadata.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { pdfReader } from '../../src/ingest/pdf/pdf-reader.ts';
import type { Reader } from '../../src/ingest/reader.ts';
import { txtReader } from '../../src/ingest/txt/txt-reader.ts';
import { languagePacks } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { finish } from '../../src/slices/steps.ts';
import { detectLanguage } from '../../src/text/detect-language.ts';
import { sentences } from '../../src/text/sentences.ts';
import { words } from '../../src/text/words.ts';
import { writeDocx } from '../ingest/write-docx.ts';
import { writePdf } from '../ingest/write-pdf.ts';
import { bytesOf, hostileArticleText, hostileInput, hostileMetadata, hostilePage } from './hostile-input.ts';
import { type FuzzTarget, target } from './target.ts';

const lexicals = languagePacks.map(({ lexical }) => lexical);
const variable = fc.constantFrom('CORPUS_DIR', 'LOG_LEVEL', 'LOCALE', 'DISCORD_API_URL', 'LANG', 'TERM');
const markdown = fc.oneof(
  hostileInput(),
  fc.tuple(hostileMetadata, hostileInput()).map(([metadata, body]) => `---\n${metadata}\n---\n${body}`),
);

const PDF = await writePdf([
  { text: 'A title', size: 18 },
  { text: 'Some words of an article. '.repeat(40) },
]);

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

/** What XML can hold at all. */
function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** Everything that turns files into articles, passages and quotes. */
export const readingTargets: readonly FuzzTarget[] = [
  target('reader of plain text', 60, bytesOf(hostileInput()), (bytes) =>
    readsWell(txtReader, bytes, 'a.txt'),
  ),
  target('reader of Markdown', 20, bytesOf(markdown), (bytes) => readsWell(mdReader, bytes, 'a.md')),
  target('reader of pages', 3, bytesOf(hostilePage), (bytes) => readsWell(htmlReader, bytes, 'a.html')),
  target('reader of documents', 2, fc.tuple(hostileInput(), wounds), ([text, cuts]) =>
    readsWell(docxReader, wounded(writeDocx([{ text: xmlText(text) }, { text: 'Words.' }]), cuts), 'a.docx'),
  ),
  target('reader of PDF', 1, wounds, (cuts) => readsWell(pdfReader, wounded(PDF, cuts), 'a.pdf')),
  target('addresses to fetch', 20, fc.oneof(hostileInput(2), fc.webUrl(), fc.ipV6(), fc.ipV4()), (given) => {
    for (const text of [given, `http://${given}`, `https://[${given}]/`]) {
      try {
        const address = readAddress(text);
        assert(/^https?:$/u.test(address.protocol) && address.username === '' && address.port === '');
      } catch (error) {
        assert(error instanceof Refused, String(error));
      }
    }
    const isPublic = isPublicAddress(given);
    assert(
      !isPublic || !/^(?:127|10|0|169\.254|192\.168)\.|^(?:f[cdef]|::)/iu.test(given),
      `${given} is not public`,
    );
  }),
  target('metadata', 60, hostileMetadata, (text) => {
    const parsed = parseMetadata(text);
    if (parsed.status === 'refused') return;
    const { url, key, title } = parsed.metadata;
    assert(url === undefined || /^https?:\/\//iu.test(url), 'an address of another kind');
    assert(key === undefined || !/[\s§]/u.test(key), 'a key that cannot be typed');
    assert(title === undefined || typeof title === 'string');
  }),
  target('sentences and words', 120, hostileInput(), (text) => {
    const whole = { start: 0, end: text.length };
    for (const found of [sentences(text, whole, new Set(['M'])), words(text)]) areInOrder(found, text.length);
    detectLanguage(text, lexicals);
  }),
  target(
    'quote engine',
    20,
    fc.tuple(hostileArticleText(), fc.constantFrom(...languagePacks)),
    ([text, pack]) => {
      const article: Article = {
        id: 'a',
        key: 'a',
        source: 'a.txt',
        language: pack.lexical.language,
        title: 'A',
        text,
        headings: [],
      };
      const { quotes, speakers } = extractQuotes(article, pack);
      for (const { parts, text: said, attribution } of quotes) {
        areInOrder(parts, text.length);
        assert.equal(said, parts.map(({ start, end }) => text.slice(start, end)).join(' […] '));
        const speaker = attribution?.speakerId;
        assert(
          speaker === undefined || speakers.some(({ id }) => id === speaker),
          'a speaker who is not there',
        );
      }
    },
  ),
  target('configuration', 40, fc.dictionary(variable, hostileInput(4)), (env) => {
    const secret = 'c2VjcmV0 c2VjcmV0';
    const outcome = loadConfig({ ...env, DISCORD_TOKEN: secret });
    assert.equal(outcome.status, 'invalid');
    if (outcome.status === 'invalid') assert(!outcome.problems.join('\n').includes('c2VjcmV0'));
  }),
];

/** What is read is in NFC, well formed, and its passages are slices of it. */
async function readsWell(reader: Reader, bytes: Uint8Array, source: string): Promise<void> {
  const outcome = await reader.read(bytes, source);
  if (outcome.status === 'refused') return;
  const { text, headings } = outcome.document;
  assert.equal(text, text.normalize('NFC'));
  assert(text.isWellFormed(), 'half a character');
  areInOrder(headings, text.length);
  const article = articleOf(outcome.document, { source, key: 'a', language: 'fr' });
  const passages = finish(passagesOf(article));
  areInOrder(
    passages.map(({ span }) => span),
    text.length,
  );
  for (const passage of passages)
    assert.equal(passage.text, text.slice(passage.span.start, passage.span.end));
}

function areInOrder(
  spans: readonly { readonly start: number; readonly end: number }[],
  length: number,
): void {
  let from = 0;
  for (const { start, end } of spans) {
    assert(
      start >= from && end > start && end <= length,
      `a span ${start}–${end} after ${from} of ${length}`,
    );
    from = end;
  }
}
