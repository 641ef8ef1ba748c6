import { describe, it } from 'vitest';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { describeArticleStore } from '../contracts/describe-article-store.ts';
import { describeServerStateStore } from '../contracts/describe-server-state-store.ts';
import { describeStore } from '../contracts/describe-store.ts';
import { makeSchema, POSTGRES_URL, postgresMissing } from './postgres-place.ts';

const missing = await postgresMissing();

if (missing === undefined) {
  const makePlace = async () => {
    const schema = await makeSchema();
    return {
      open: () => openPostgres({ url: POSTGRES_URL, schema: schema.name, connections: 3 }),
      remove: schema.remove,
    };
  };
  describeStore('the store on PostgreSQL', makePlace);
  describeArticleStore('the store on PostgreSQL', makePlace);
  describeServerStateStore('the store on PostgreSQL', makePlace);
} else {
  describe('the store on PostgreSQL', () => {
    it('does what every store does', ({ skip }) => skip(missing));
  });
}
