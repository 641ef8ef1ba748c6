import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/ingest/open-corpus.ts';

const folder = join(import.meta.dirname, '../../corpus');

describe('the shipped article', () => {
  it('is kept byte by byte', () => {
    const bytes = readFileSync(join(folder, 'kazakhstan-2022.txt'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '6bccb87aa8808d68952dc64c81e8aa3bb6ebaa1f7220c23b28875a1a2ff95fb2',
    );
  });

  it('is the only one, with a title that describes it and nothing invented', async () => {
    const corpus = await openCorpus({ folder, detectLanguage: () => 'none' });
    const [first, ...others] = corpus.articles();
    expect(others).toEqual([]);
    expect(corpus.problems()).toEqual([]);
    expect(corpus.status()).toEqual({ status: 'ready' });
    const { text, headings, ...known } = first?.article ?? { text: '', headings: [] };
    expect(known).toEqual({
      id: 'kazakhstan-2022.txt',
      key: 'kaz22',
      source: 'kazakhstan-2022.txt',
      language: 'fr',
      title: "Troubles au Kazakhstan : l'intervention russe et la question de l'Ukraine",
      isTitleDescriptive: true,
    });
    expect(text).toBe(readFileSync(join(folder, 'kazakhstan-2022.txt'), 'utf8'));
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['EN ROUTE']);
  });

  it('has a passage for each paragraph, its heading above the eleventh', async () => {
    const corpus = await openCorpus({ folder, detectLanguage: () => 'none' });
    const passages = corpus.articles()[0]?.passages ?? [];
    expect(passages.map(({ id }) => id)).toEqual(Array.from({ length: 21 }, (_, i) => `kaz22§${i + 1}`));
    expect(passages[7]?.text).toMatch(/^"La meilleure mission .* King's College de Londres\.$/u);
    expect(passages.filter(({ heading }) => heading !== undefined).map(({ id }) => id)).toEqual(['kaz22§11']);
  });
});
