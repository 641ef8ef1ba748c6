import { describe, expect, it } from 'vitest';
import { ReadingThread } from '../../src/ingest/apart/reading-thread.ts';
import { htmlReader } from '../../src/ingest/html/html-reader.ts';
import { mdReader } from '../../src/ingest/md/md-reader.ts';

const MARKDOWN = Buffer.from('---\ntitle: Été\n---\n# One\n\ntwo *three*');
const TOO_COMPLEX = { status: 'refused', reason: { code: 'too-complex' } };

describe('a thread for reading', () => {
  it('gives what the reader gives', async () => {
    const thread = new ReadingThread();
    expect(await thread.readApart(mdReader).read(MARKDOWN, 'a.MD')).toEqual(
      await mdReader.read(MARKDOWN, 'a.MD'),
    );
    const page = Buffer.from('\ufeff<p>été', 'utf16le');
    expect(await thread.readApart(htmlReader).read(page, 'a.html')).toEqual(
      await htmlReader.read(page, 'a.html'),
    );
    expect(await thread.readApart(mdReader).read(new Uint8Array(), 'a.md')).toEqual({
      status: 'refused',
      reason: { code: 'empty' },
    });
  });

  it('refuses what takes too long, leaves the program its time meanwhile, and reads on', async () => {
    const thread = new ReadingThread({ time: 1_500 });
    // Takes the parser more than a minute.
    const tangled = Buffer.from(`<body><ul>${'<li>text, here'.repeat(45_000)}`);
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 10);
    expect(await thread.readApart(htmlReader).read(tangled, 'a.html')).toEqual(TOO_COMPLEX);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(20);
    expect((await thread.readApart(mdReader).read(MARKDOWN, 'a.md')).status).toBe('read');
  });

  it('refuses what takes too much memory, and reads on', async () => {
    const thread = new ReadingThread({ memory: 24 });
    const heavy = Buffer.from('# One\n\n*two* '.repeat(100_000));
    const [refused, read] = await Promise.all([
      thread.readApart(mdReader).read(heavy, 'a.md'),
      thread.readApart(mdReader).read(MARKDOWN, 'a.md'),
    ]);
    expect(refused).toEqual(TOO_COMPLEX);
    expect(read.status).toBe('read');
  });
});
