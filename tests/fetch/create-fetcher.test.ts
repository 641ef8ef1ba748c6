import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/fetch/create-fetcher.ts';
import type { FetchRequest } from '../../src/fetch/fetch-outcome.ts';
import { PUBLIC } from './local-network.ts';
import type { Answer } from './local-web.ts';
import { type SmallWeb, startRawWeb, startSmallWeb } from './small-web.ts';

const PAGE = '<!doctype html><title>T</title><p>Une page déjà lue.</p>';
const page =
  (body: string | Buffer = PAGE, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
const redirect =
  (location: string, status = 302): Answer =>
  (_request, response) =>
    response.writeHead(status, { location }).end();
const status =
  (code: number): Answer =>
  (_request, response) =>
    response.writeHead(code).end('no');

const fetchIn = (web: SmallWeb, address: string, options = {}, request?: FetchRequest) =>
  createFetcher({ network: web, ...options })(address, request);
const reasonIn = async (web: SmallWeb, address: string, options = {}) => {
  const outcome = await fetchIn(web, address, options);
  return outcome.status === 'refused' ? outcome.reason : outcome.status;
};
const textOf = (outcome: Awaited<ReturnType<typeof fetchIn>>) =>
  outcome.status === 'fetched' ? Buffer.from(outcome.bytes).toString() : outcome.reason;

describe('fetching an article', () => {
  it('gives what the address holds, and says who asks and why', async () => {
    const web = await startSmallWeb({ '/a?b=1': page() });
    const outcome = await fetchIn(web, ' http://example.org/a?b=1#part ', {
      contact: 'https://example.net/bot',
    });
    expect(outcome).toMatchObject({
      status: 'fetched',
      extension: '.html',
      address: 'http://example.org/a?b=1',
      robotsTag: '',
    });
    expect(textOf(outcome)).toBe(PAGE);
    expect(web.asked).toEqual(['GET example.org/robots.txt', 'GET example.org/a?b=1']);
    expect(web.headers[1]).toMatchObject({
      'user-agent': 'Verbatim (reads an article when a person asks for it; https://example.net/bot)',
    });
    expect(web.headers[1]).not.toHaveProperty('cookie');
    expect(web.headers[1]).not.toHaveProperty('referer');
  });

  it('connects to port 443 for https', async () => {
    const web = await startSmallWeb({ '/': page() });
    expect((await fetchIn(web, 'https://example.org/')).status).toBe('fetched');
    expect(web.reached).toEqual([`${PUBLIC}:443`, `${PUBLIC}:443`]);
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
  ])('unfolds what is compressed by %s', async (encoding, body) => {
    const web = await startSmallWeb({ '/': page(body, { 'content-encoding': encoding }) });
    expect(textOf(await fetchIn(web, 'http://example.org/'))).toBe(PAGE);
  });

  it.each([
    ['the header', PAGE, 'text/html; charset=ISO-8859-1'],
    ['the page', `<meta charset="windows-1252">${PAGE}`, 'text/html'],
  ])('reads an old encoding that %s names', async (_, html, type) => {
    const web = await startSmallWeb({ '/': page(Buffer.from(html, 'latin1'), { 'content-type': type }) });
    expect(textOf(await fetchIn(web, 'http://example.org/'))).toBe(html);
  });

  it('leaves text alone that names no encoding, for a reader to refuse', async () => {
    const bytes = Buffer.from(PAGE, 'latin1');
    const web = await startSmallWeb({ '/': page(bytes, { 'content-type': 'text/html' }) });
    const outcome = await fetchIn(web, 'http://example.org/');
    expect(outcome.status === 'fetched' && Buffer.from(outcome.bytes).equals(bytes)).toBe(true);
  });

  it.each([
    ['application/xhtml+xml', '/', '.html'],
    ['text/plain', '/', '.txt'],
    ['text/plain; charset=utf-8', '/README.md', '.md'],
    ['text/markdown', '/', '.md'],
    ['application/pdf', '/', '.pdf'],
    ['application/octet-stream', '/report.docx', '.docx'],
    ['application/octet-stream', '/talk.TXT', '.txt'],
  ])('takes %s at %s for %s', async (type, path, extension) => {
    const web = await startSmallWeb({ [path]: page('Some words.', { 'content-type': type }) });
    expect(await fetchIn(web, `http://example.org${path}`)).toMatchObject({ extension });
  });

  it.each(['image/png', 'video/mp4', 'application/json', 'application/octet-stream', 'nonsense'])(
    'does not take %s',
    async (type) => {
      const web = await startSmallWeb({ '/': page('x', { 'content-type': type }) });
      expect(await reasonIn(web, 'http://example.org/')).toEqual({ code: 'wrong-type', given: type });
    },
  );

  it.each([
    [401, { code: 'login' }],
    [402, { code: 'paywall' }],
    [403, { code: 'status', status: 403 }],
    [404, { code: 'missing' }],
    [410, { code: 'missing' }],
    [451, { code: 'status', status: 451 }],
    [503, { code: 'status', status: 503 }],
    [304, { code: 'status', status: 304 }],
  ])('says what a site answers with %i', async (code, reason) => {
    const web = await startSmallWeb({ '/': status(code) });
    expect(await reasonIn(web, 'http://example.org/')).toEqual(reason);
  });

  it('gives the word of a header on copies', async () => {
    const web = await startSmallWeb({ '/': page(PAGE, { 'x-robots-tag': 'noarchive' }) });
    expect(await fetchIn(web, 'http://example.org/')).toMatchObject({ robotsTag: 'noarchive' });
  });
});

describe('addresses that are never asked', () => {
  it.each([
    ['ftp://example.org/', 'not-an-address'],
    ['file:///etc/passwd', 'not-an-address'],
    ['data:text/html,<p>words', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['example.org', 'not-an-address'],
    ['', 'not-an-address'],
    [`http://example.org/${'a'.repeat(2_048)}`, 'not-an-address'],
    ['http://name:secret@example.org/', 'credentials'],
    ['http://name@example.org/', 'credentials'],
    ['http://example.org:8080/', 'port'],
    ['https://example.org:80/', 'port'],
    ['http://example.org:22/', 'port'],
    ['http://127.0.0.1/', 'private-network'],
    ['http://127.1/', 'private-network'],
    ['http://2130706433/', 'private-network'],
    ['http://0x7f000001/', 'private-network'],
    ['http://0177.0.0.1/', 'private-network'],
    ['http://[::1]/', 'private-network'],
    ['http://[::ffff:127.0.0.1]/', 'private-network'],
    ['http://[64:ff9b::a9fe:a9fe]/', 'private-network'],
    ['http://169.254.169.254/latest/meta-data/', 'private-network'],
    ['http://10.0.0.1/', 'private-network'],
  ])('%s', async (address, code) => {
    const web = await startSmallWeb({ '/': page() });
    expect(await reasonIn(web, address)).toEqual({ code });
    expect(web.reached).toEqual([]);
  });

  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', '::ffff:10.0.0.1', 'fe80::1', 'fd00::1'])(
    'a name that leads to %s',
    async (address) => {
      const web = await startSmallWeb({ '/': page() });
      web.names.set('inside.example.org', [[address]]);
      expect(await reasonIn(web, 'http://inside.example.org/')).toEqual({ code: 'private-network' });
      expect(web.reached).toEqual([]);
    },
  );

  it('a name that leads in and out is followed out only', async () => {
    const web = await startSmallWeb({ '/': page() });
    web.names.set('both.example.org', [['10.0.0.1', PUBLIC, 'fd00::1']]);
    expect((await fetchIn(web, 'http://both.example.org/')).status).toBe('fetched');
    expect(new Set(web.reached)).toEqual(new Set([`${PUBLIC}:80`]));
  });

  it('a name that leads out when it is checked and in a moment later', async () => {
    const web = await startSmallWeb({ '/': page() });
    web.names.set('turning.example.org', [[PUBLIC], ['127.0.0.1']]);
    expect(await reasonIn(web, 'http://turning.example.org/')).toEqual({ code: 'private-network' });
    // robots.txt was asked for outside; the article itself was looked up anew, and not asked for inside.
    expect(web.reached).toEqual([`${PUBLIC}:80`]);
    expect(web.asked).toEqual(['GET turning.example.org/robots.txt']);
  });

  it('a name that nobody knows', async () => {
    const web = await startSmallWeb();
    web.names.set('nowhere.example.org', [[]]);
    expect(await reasonIn(web, 'http://nowhere.example.org/')).toEqual({ code: 'unknown-host' });
  });
});

describe('redirects', () => {
  it('are followed, and the last address is given', async () => {
    const web = await startSmallWeb({
      '/1': redirect('/2', 301),
      '/2': redirect('https://other.org/3'),
      '/3': page(),
    });
    expect(await fetchIn(web, 'http://example.org/1')).toMatchObject({ address: 'https://other.org/3' });
  });

  it.each([
    ['http://127.0.0.1/', 'private-network'],
    ['http://[::ffff:169.254.169.254]/', 'private-network'],
    ['//inside.example.org/', 'private-network'],
    ['file:///etc/passwd', 'not-an-address'],
    ['http://a:b@example.org/', 'credentials'],
    ['http://example.org:6379/', 'port'],
  ])('to %s are not', async (location, code) => {
    const web = await startSmallWeb({ '/': redirect(location) });
    web.names.set('inside.example.org', [['192.168.0.1']]);
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code });
    expect(new Set(web.reached)).toEqual(new Set([`${PUBLIC}:80`]));
  });

  it('in a circle end', async () => {
    const web = await startSmallWeb({ '/a': redirect('/b'), '/b': redirect('/a') });
    expect(await reasonIn(web, 'http://example.org/a')).toEqual({ code: 'too-many-redirects' });
    expect(web.asked.filter((each) => !each.endsWith('robots.txt'))).toHaveLength(6);
  });

  it('without an address are an answer like any other', async () => {
    const web = await startSmallWeb({ '/': status(302) });
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code: 'status', status: 302 });
  });
});

describe('answers that would take too much', () => {
  const limits = { sizeLimit: 10_000 };

  it('a size that is announced is refused before it comes', async () => {
    const web = await startSmallWeb({ '/': page('x'.repeat(10_001)) });
    expect(await reasonIn(web, 'http://example.org/', limits)).toEqual({ code: 'too-large', limit: 10_000 });
  });

  it('a body that never ends is given up at the limit', async () => {
    const web = await startSmallWeb({
      '/': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(1_000)));
        };
        response.on('drain', more);
        more();
      },
    });
    expect(await reasonIn(web, 'http://example.org/', limits)).toEqual({ code: 'too-large', limit: 10_000 });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
  ])('what %s unfolds to more than the limit is given up', async (encoding, bomb) => {
    const web = await startSmallWeb({ '/': page(bomb, { 'content-encoding': encoding }) });
    const before = process.memoryUsage().arrayBuffers;
    const limit = 100_000;
    expect(await reasonIn(web, 'http://example.org/', { sizeLimit: limit })).toEqual({
      code: 'too-large',
      limit,
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('a broken compression is told', async () => {
    const web = await startSmallWeb({ '/': page('no gzip', { 'content-encoding': 'gzip' }) });
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code: 'broken-answer' });
  });

  it('compressions inside each other are not unfolded', async () => {
    const body = gzipSync(gzipSync(PAGE));
    const web = await startSmallWeb({ '/': page(body, { 'content-encoding': 'gzip, gzip' }) });
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code: 'broken-answer' });
  });

  it.each([
    ['never begins', () => {}],
    [
      'stops in its headers',
      (socket: { write(text: string): void }) => socket.write('HTTP/1.1 200 OK\r\nX: '),
    ],
  ])('an answer that %s is given up when the time is up', async (_, send) => {
    const web = await startRawWeb((socket) => send(socket));
    const reason = reasonIn(web, 'http://example.org/', { timeLimit: 5_000 });
    await web.stalled;
    web.runOut();
    expect(await reason).toEqual({ code: 'too-slow', limit: 5_000 });
  });

  it('a body that stops is given up when the time is up', async () => {
    const begun = Promise.withResolvers<void>();
    const web = await startSmallWeb({
      '/': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<p>', () => begun.resolve());
      },
    });
    const reason = reasonIn(web, 'http://example.org/', { timeLimit: 5_000 });
    await begun.promise;
    web.runOut();
    expect(await reason).toEqual({ code: 'too-slow', limit: 5_000 });
  });

  it('a name that is looked up forever is given up when the time is up', async () => {
    const web = await startSmallWeb();
    const reason = reasonIn({ ...web, resolve: () => new Promise(() => {}) }, 'http://example.org/');
    web.runOut();
    expect(await reason).toMatchObject({ code: 'too-slow' });
  });

  it('headers that never end are given up', async () => {
    const web = await startRawWeb((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = (): void => {
        while (!socket.destroyed && socket.write(`X-${'a'.repeat(1_000)}: b\r\n`));
      };
      socket.on('drain', more);
      more();
    });
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code: 'broken-answer' });
  });

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'broken-answer'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx', 'broken-answer'],
  ])('an answer in %s is told', async (_, bytes, code) => {
    const web = await startRawWeb((socket) => socket.end(bytes));
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code });
  });

  it('a connection that breaks off is told', async () => {
    const web = await startSmallWeb({
      '/': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' });
        response.write('<p>', () => response.destroy());
      },
    });
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code: 'unreachable' });
  });
});

describe("a site's robots.txt", () => {
  const robots = (text: string) => page(text, { 'content-type': 'text/plain' });

  it.each([
    ['everybody', 'User-agent: *\nDisallow: /private'],
    ['the bot by its name', 'User-agent: verbatim\nDisallow: /\n\nUser-agent: *\nDisallow:'],
    ['a kind of path', 'User-agent: *\nDisallow: /*/notes$'],
  ])('that keeps away %s is respected', async (_, text) => {
    const web = await startSmallWeb({ '/robots.txt': robots(text), '/private/notes': page() });
    expect(await reasonIn(web, 'http://example.org/private/notes')).toEqual({ code: 'robots' });
    expect(web.asked).toEqual(['GET example.org/robots.txt']);
  });

  it('that keeps others away does not', async () => {
    const text = 'User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /private\nAllow: /private/open';
    const web = await startSmallWeb({ '/robots.txt': robots(text), '/private/open': page() });
    expect((await fetchIn(web, 'http://example.org/private/open')).status).toBe('fetched');
  });

  it('is asked again where a redirect leads', async () => {
    const web = await startSmallWeb({
      'example.org/': redirect('http://closed.org/'),
      'closed.org/robots.txt': robots('User-agent: *\nDisallow: /'),
      'closed.org/': page(),
    });
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code: 'robots' });
  });

  it('that fails is a no', async () => {
    const web = await startSmallWeb({ '/robots.txt': status(500), '/': page() });
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code: 'robots-unreadable' });
  });

  it('that leads into a private network is not read', async () => {
    const web = await startSmallWeb({ '/robots.txt': redirect('http://10.0.0.1/'), '/': page() });
    expect(await reasonIn(web, 'http://example.org/')).toEqual({ code: 'private-network' });
    expect(web.reached).toEqual([`${PUBLIC}:80`]);
  });

  it('of rules that take forever to try is not tried', async () => {
    const rules = `User-agent: *\n${`Disallow: /*${'a*'.repeat(400)}b\n`.repeat(500)}`;
    const path = `/${'a'.repeat(2_000)}`;
    const web = await startSmallWeb({ '/robots.txt': robots(rules), [path]: page() });
    expect(await reasonIn(web, `http://example.org${path}`)).toEqual({ code: 'robots-unreadable' });
  });
});

describe('files of a host that is known', () => {
  const request = { hosts: new Set(['cdn.example.org']), extension: '.txt' };

  it('come as they are, without asking for robots.txt', async () => {
    const bytes = Buffer.from('déjà', 'latin1');
    const web = await startSmallWeb({ '/f': page(bytes, { 'content-type': 'text/html; charset=latin1' }) });
    const outcome = await fetchIn(web, 'https://cdn.example.org/f', {}, request);
    expect(outcome).toMatchObject({ status: 'fetched', extension: '.txt' });
    expect(outcome.status === 'fetched' && Buffer.from(outcome.bytes).equals(bytes)).toBe(true);
    expect(web.asked).toEqual(['GET cdn.example.org/f']);
  });

  it.each(['https://example.org/f', 'https://cdn.example.org.evil.org/f'])('not from %s', async (address) => {
    const web = await startSmallWeb({ '/f': page() });
    const outcome = await fetchIn(web, address, {}, request);
    expect(outcome).toEqual({ status: 'refused', reason: { code: 'other-host' } });
    expect(web.asked).toEqual([]);
  });

  it('not where they lead elsewhere', async () => {
    const web = await startSmallWeb({ '/f': redirect('https://example.org/f') });
    const outcome = await fetchIn(web, 'https://cdn.example.org/f', {}, request);
    expect(outcome).toEqual({ status: 'refused', reason: { code: 'other-host' } });
  });
});
