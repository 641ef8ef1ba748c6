import { describe, expect, it } from 'vitest';
import type { CorpusProblem, CorpusStatus } from '../../src/ingest/corpus.ts';
import { describeProblem, describeStatus } from '../../src/ingest/describe-corpus.ts';
import type { Reason } from '../../src/ingest/reason.ts';
import type { Locale } from '../../src/model/language.ts';

const REASONS: Readonly<Record<Reason['code'], readonly Reason[]>> = {
  'wrong-encoding': [{ code: 'wrong-encoding' }],
  empty: [{ code: 'empty' }],
  binary: [{ code: 'binary' }],
  'too-large': [{ code: 'too-large', size: 5_242_881, limit: 5_242_880 }],
  damaged: [{ code: 'damaged' }],
  protected: [{ code: 'protected' }],
  scan: [{ code: 'scan' }],
  'too-complex': [{ code: 'too-complex' }],
  'too-many-parts': [{ code: 'too-many-parts', limit: 50_000 }],
  'broken-metadata': [{ code: 'broken-metadata', line: 3 }],
  'unclosed-front-matter': [{ code: 'unclosed-front-matter' }],
  'wrong-value': (
    ['title', 'titleIsDescriptive', 'author', 'publisher', 'date', 'url', 'language', 'key'] as const
  ).map((field) => ({ code: 'wrong-value', line: 4, field })),
  'unknown-language': [{ code: 'unknown-language', line: 5, given: 'klingonish' }],
  'in-metadata-file': [
    { code: 'in-metadata-file', file: 'a.yaml', reason: { code: 'broken-metadata', line: 6 } },
  ],
  'cannot-open': [
    { code: 'cannot-open', cause: 'EACCES' },
    { code: 'cannot-open', cause: 'EIO' },
  ],
  'not-a-file': [
    { code: 'not-a-file', isFolder: true },
    { code: 'not-a-file', isFolder: false },
  ],
  'leads-outside': [{ code: 'leads-outside' }],
  'broken-link': [{ code: 'broken-link' }],
  fault: [{ code: 'fault', detail: 'RangeError: out of range' }],
};

const problem = (reason: Reason, isOldVersionServed = false): CorpusProblem => ({
  kind: 'unreadable',
  source: 'news/pont.txt',
  reason,
  isOldVersionServed,
});

describe('what is said of a problem', () => {
  const reasons = Object.values(REASONS).flat();

  it.each(['en', 'fr'] as const)('is one plain sentence of its own for each reason: %s', (locale) => {
    const sentences = reasons.map((reason) => describeProblem(problem(reason), locale));
    expect(new Set(sentences).size).toBe(reasons.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^news\/pont\.txt \p{Ll}[^\n]*\.$/u);
      expect(sentence).not.toMatch(/undefined|object|\.\./u);
    }
  });

  it.each([
    [{ code: 'wrong-encoding' }, 'en', 'news/pont.txt is not in UTF-8; save it as UTF-8 text.'],
    [
      { code: 'too-large', size: 5_242_881, limit: 5_242_880 },
      'fr',
      'news/pont.txt pèse 5,1 Mio, plus que les 5 Mio permis ; découpez-le.',
    ],
    [
      {
        code: 'in-metadata-file',
        file: 'news/pont.yaml',
        reason: { code: 'wrong-value', line: 2, field: 'url' },
      },
      'en',
      'news/pont.txt cannot be read because of its metadata file: news/pont.yaml has a wrong value at line 2: url must be an address that begins with http:// or https://.',
    ],
  ] satisfies [Reason, Locale, string][])('of %j, in %s, reads well', (reason, locale, sentence) => {
    expect(describeProblem(problem(reason), locale)).toBe(sentence);
  });

  it('adds that the old version is still served', () => {
    expect(describeProblem(problem({ code: 'empty' }, true), 'en')).toBe(
      'news/pont.txt has no words in it. Its previous version stays in use.',
    );
  });

  it('names both articles that want one key', () => {
    const duplicate: CorpusProblem = {
      kind: 'duplicate-key',
      source: 'b.txt',
      wanted: 'kaz22',
      holder: 'a.txt',
      key: 'bcdefgh',
    };
    for (const locale of ['en', 'fr'] as const) {
      expect(describeProblem(duplicate, locale)).toMatch(/^b\.txt .*kaz22.*a\.txt.*bcdefgh.*\.$/u);
    }
  });
});

describe('what is said of a corpus', () => {
  const statuses: readonly CorpusStatus[] = [
    { status: 'empty', folder: 'corpus' },
    { status: 'no-folder', folder: 'corpus' },
    { status: 'not-a-folder', folder: 'corpus' },
    { status: 'cannot-open', folder: 'corpus', cause: 'EACCES' },
  ];

  it.each(['en', 'fr'] as const)('names the folder and what to do: %s', (locale) => {
    const lines = statuses.map((status) => describeStatus(status, locale) ?? '');
    expect(new Set(lines).size).toBe(statuses.length);
    for (const line of lines) expect(line).toMatch(/^[^\n]*\bcorpus\b[^\n]*: [^\n]*\.$/u);
  });

  it('is nothing when it has articles', () => {
    expect(describeStatus({ status: 'ready' }, 'en')).toBeUndefined();
  });
});
