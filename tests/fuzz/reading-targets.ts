import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadConfig } from '../../src/config.ts';
import { htmlReader } from '../../src/ingest/html/html-reader.ts';
import { mdReader } from '../../src/ingest/md/md-reader.ts';
import { parseMetadata } from '../../src/ingest/parse-metadata.ts';
import { txtReader } from '../../src/ingest/txt/txt-reader.ts';
import { languagePacks } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { detectLanguage } from '../../src/text/detect-language.ts';
import { sentences } from '../../src/text/sentences.ts';
import { words } from '../../src/text/words.ts';
import { bytesOf, hostileArticleText, hostileInput, hostileMetadata, hostilePage } from './hostile-input.ts';
import { areInOrder, readsWell } from './reads-well.ts';
import { type FuzzTarget, target } from './target.ts';

const lexicals = languagePacks.map(({ lexical }) => lexical);
const variable = fc.constantFrom('CORPUS_DIR', 'LOG_LEVEL', 'LOCALE', 'DISCORD_API_URL', 'LANG', 'TERM');
const markdown = fc.oneof(
  hostileInput(),
  fc.tuple(hostileMetadata, hostileInput()).map(([metadata, body]) => `---\n${metadata}\n---\n${body}`),
);

/** Everything that turns files into articles, passages and quotes. */
export const readingTargets: readonly FuzzTarget[] = [
  target('reader of plain text', 60, bytesOf(hostileInput()), (bytes) =>
    readsWell(txtReader, bytes, 'a.txt'),
  ),
  target('reader of Markdown', 20, bytesOf(markdown), (bytes) => readsWell(mdReader, bytes, 'a.md')),
  target('reader of pages', 3, bytesOf(hostilePage), (bytes) => readsWell(htmlReader, bytes, 'a.html')),
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
