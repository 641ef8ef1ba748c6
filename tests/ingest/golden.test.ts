import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/ingest/article-of.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { readerFor } from '../../src/ingest/readers.ts';
import { finish } from '../../src/slices/steps.ts';

// One folder a case: source.<extension> and expected.json. For a new one, put the source into a new folder and run
// `npx vitest run tests/ingest/golden.test.ts -u`; then read what was written before believing it.
const golden = join(import.meta.dirname, 'golden');
const cases = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

async function print(folder: string): Promise<string> {
  const [source = ''] = readdirSync(folder).filter((name) => name.startsWith('source.'));
  const outcome = await readerFor(source)?.read(readFileSync(join(folder, source)), source);
  if (outcome?.status !== 'read') return `${JSON.stringify(outcome, undefined, 2)}\n`;
  const article = articleOf(outcome.document, { source, key: 'key', language: '?' });
  const { id, key, source: _, text, headings, ...metadata } = article;
  const found = {
    ...metadata,
    ...(outcome.document.metadata.key === undefined ? {} : { key: outcome.document.metadata.key }),
    headings: headings.map(({ start, end }) => text.slice(start, end)),
    passages: finish(passagesOf(article)).map((passage) => passage.text),
  };
  return `${JSON.stringify(found, undefined, 2)}\n`;
}

describe('the articles in the golden folders', () => {
  it.each(cases)('are read as expected: %s', async (name) => {
    const folder = join(golden, name);
    await expect(await print(folder)).toMatchFileSnapshot(join(folder, 'expected.json'));
  });
});
