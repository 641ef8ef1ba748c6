import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { hostileAddress } from './hostile-address.ts';
import { hostileInput, hostilePage } from './hostile-input.ts';

const STATUSES = [
  200, 200, 200, 200, 301, 302, 303, 307, 308, 304, 401, 402, 403, 404, 410, 429, 500, 100, 204, 206, 999,
];
const TYPES = [
  'text/html',
  'text/html; charset=utf-8',
  'text/html; charset=utf-7',
  'text/html; charset="',
  'text/plain; charset=iso-8859-1',
  'text/plain; charset=\u00e9',
  'text/markdown',
  'application/pdf',
  'application/octet-stream',
  'application/xhtml+xml;;;=',
  'TEXT/HTML;CHARSET=UTF-16LE',
  'image/png',
  '',
  '/',
];
const ENCODINGS = [
  '',
  '',
  '',
  'gzip',
  'br',
  'deflate',
  'gzip, gzip',
  'identity',
  'x-gzip',
  'compress',
  'zstd',
];
const RULES = [
  'User-agent: *',
  'User-agent: Verbatim',
  'Disallow: /',
  'Disallow:',
  'Allow: /a',
  'Disallow: /*a*a*a*a*$',
  'Disallow: /%',
  '\r',
  '\u0000',
  'Crawl-delay: 1e9',
];

/** A site's robots.txt, as nobody should write it. */
export const hostileRobots: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...RULES),
      hostileInput(3),
      fc
        .tuple(
          fc.constantFrom('Disallow: /', 'Allow: /'),
          fc.constantFrom('*', '*a', 'a*', '%2', '$'),
          fc.nat(60),
        )
        .map(([head, piece, times]) => head + piece.repeat(times)),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));

const body: fc.Arbitrary<Uint8Array> = fc.oneof(
  hostilePage.map((text) => Buffer.from(text.slice(0, 20_000))),
  hostileRobots.map((text) => Buffer.from(text)),
  hostileInput(10).map((text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  hostilePage.map((text) => gzipSync(text.slice(0, 20_000))),
  // Unfolds to more than is taken.
  fc.constant(gzipSync(Buffer.alloc(3_000_000))),
  fc.uint8Array({ maxLength: 300 }),
);

/** What a server sends on one connection, byte by byte; most of it is HTTP. */
export const hostileReply: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .record({
        status: fc.constantFrom(...STATUSES),
        location: fc.option(hostileAddress, { nil: undefined }),
        type: fc.constantFrom(...TYPES),
        encoding: fc.constantFrom(...ENCODINGS),
        length: fc.constantFrom('true', 'true', 'none', '0', '-1', '99999999999', '5, 5', 'x'),
        isChunked: fc.constantFrom(false, false, false, true),
        more: fc.array(
          fc.tuple(
            fc.constantFrom('X-Robots-Tag', 'Set-Cookie', 'Content-Type', 'Location', 'Vary'),
            hostileInput(2),
          ),
          { maxLength: 3 },
        ),
        body,
      })
      .map(({ status, location, type, encoding, length, isChunked, more, body: content }) => {
        const lines = [
          `HTTP/1.1 ${status} Whatever`,
          `Content-Type: ${type}`,
          ...(location === undefined ? [] : [`Location: ${oneLine(location)}`]),
          ...(encoding === '' ? [] : [`Content-Encoding: ${encoding}`]),
          ...(length === 'none' ? [] : [`Content-Length: ${length === 'true' ? content.length : length}`]),
          ...(isChunked ? ['Transfer-Encoding: chunked'] : []),
          ...more.map(([name, value]) => `${name}: ${oneLine(value).slice(0, 2_000)}`),
        ];
        return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), content]);
      }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: hostileInput(6).map((text) => Buffer.from(`HTTP/1.1 200 OK\r\n${text}`)) },
);

function oneLine(text: string): string {
  return text.replace(/[\r\n]/gu, ' ');
}
