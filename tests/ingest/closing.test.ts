import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCorpus } from '../../src/ingest/open-corpus.ts';

it('stops following a folder that it has only begun to follow when it is closed', async () => {
  const begun = Promise.withResolvers<() => Promise<void>>();
  let stops = 0;
  const corpus = await openCorpus({
    folder: join(import.meta.dirname, 'no-such-folder'),
    detectLanguage: () => 'en',
    follow: () => begun.promise,
  });
  const watching = corpus.watch(() => {});
  const closing = corpus.close();
  begun.resolve(async () => {
    stops++;
  });
  await Promise.all([watching, closing]);
  expect(stops).toBe(1);
});
