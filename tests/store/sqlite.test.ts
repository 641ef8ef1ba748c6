import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { describeArticleStore } from '../contracts/describe-article-store.ts';
import { describeServerStateStore } from '../contracts/describe-server-state-store.ts';
import { describeStore } from '../contracts/describe-store.ts';

const makePlace = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  return {
    open: () => openSqlite({ folder }),
    remove: async () => rmSync(folder, { recursive: true }),
  };
};

describeStore('the store on SQLite', makePlace);
describeArticleStore('the store on SQLite', makePlace);
describeServerStateStore('the store on SQLite', makePlace);
