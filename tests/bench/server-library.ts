import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openArticles } from '../../src/app/open-articles.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { articleOfServer } from '../../src/server-articles/article-of-server.ts';
import { readGold } from '../gold/read-gold.ts';

/** As much as a server may add unless told otherwise, in UTF-16 units. */
const SIZE = 2_000_000;

/**
 * What the library of a server that has added all it may takes: processor time until it is ready, with index and quotes,
 * and memory a character. Its articles are the gold ones, again and again. Returns a Markdown table.
 */
export async function benchServerLibrary(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'server-library-'));
  const onFault = (error: unknown): void => console.error(error);
  const articles = await openArticles({ folder, onFault });
  const gold = readGold();
  const before = memory();
  const cpu = process.cpuUsage();
  const shelf = articles.makeShelf();
  let size = 0;
  let count = 0;
  for (; size < SIZE; count++) {
    const { text = '', language = 'fr' } = gold[count % gold.length] ?? {};
    // A text of its own, as one from a store is.
    const added = {
      origin: { kind: 'text' },
      title: `${count}`,
      language,
      text: `${text} ${count}`,
      headings: [],
    } as const;
    size += added.text.length;
    const article = articleOfServer('bench', `a.${count}`, added);
    await shelf.put(article, passagesOf(article)).read;
  }
  const { user, system } = process.cpuUsage(cpu);
  const bytes = (memory() - before) / size;
  const found = shelf.library.search.search({ text: 'le maire' }).length;
  await articles.close();
  rmSync(folder, { recursive: true });
  return [
    '| articles | characters | processor, s | bytes a character | hits for a trial |',
    '| --- | --- | --- | --- | --- |',
    `| ${count} | ${size} | ${((user + system) / 1e6).toFixed(1)} | ${bytes.toFixed(1)} | ${found} |`,
  ].join('\n');
}

function memory(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
