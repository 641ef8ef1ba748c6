import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CorpusLimits } from '../../src/answer/corpus-service.ts';
import { attachedFiles } from '../../src/app/attached-files.ts';
import { type Articles, openArticles } from '../../src/app/open-articles.ts';
import { openServerArticles, type ServerArticles } from '../../src/app/open-server-articles.ts';
import { createFetcher } from '../../src/fetch/create-fetcher.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { Answer } from '../fetch/local-web.ts';
import { type SmallWeb, startSmallWeb } from '../fetch/small-web.ts';

/** The articles of servers on real parts: a folder, a store, the index, and a small web. */
export interface TestCorpus extends ServerArticles {
  readonly web: SmallWeb;
  readonly articles: Articles;
  readonly store: Store;
  /** What every site answers, by host and path or by path alone; a test changes it. */
  readonly pages: Record<string, Answer>;
  /** Milliseconds since the epoch; a test moves it. */
  now: number;
  readonly close: () => Promise<void>;
}

/** What every server sees. */
export const SHARED = {
  title: 'Winter',
  text: '"The old harbour will stay open all winter," said Anna Reed, the mayor of the town. "Nobody has to leave."',
};

/** A page of the small web with an article in it. */
export function articlePage(title: string, paragraphs: readonly string[], head = ''): Answer {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`,
      );
}

/** Starts it all, empty but for one article in the folder. */
export async function startTestCorpus(limits: Partial<CorpusLimits> = {}): Promise<TestCorpus> {
  const folder = mkdtempSync(join(tmpdir(), 'server-articles-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(
    join(folder, 'corpus', 'winter.md'),
    `---\ntitle: ${SHARED.title}\nkey: win22\n---\n\n${SHARED.text}\n`,
  );
  const articles = await openArticles({
    folder: join(folder, 'corpus'),
    onFault: (error, what) => expect.fail(`${what}: ${error}`),
  });
  const store = await openSqlite({ folder: join(folder, 'data') });
  const pages: Record<string, Answer> = {};
  const web = await startSmallWeb(pages);
  const clock = { now: Date.UTC(2026, 10, 23, 7, 30) };
  const fetchAddress = createFetcher({ network: web });
  const opened = openServerArticles({
    store,
    articles,
    fetchAddress,
    openFile: attachedFiles(fetchAddress),
    limits: { articles: 100, characters: 2_000_000, fileSize: 5 * 1024 * 1024, ...limits },
    clock: () => clock.now,
  });
  return Object.assign(clock, opened, {
    web,
    articles,
    store,
    pages,
    close: async () => {
      await store.close();
      await articles.close();
      rmSync(folder, { recursive: true });
    },
  });
}
