import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/ingest/html/html-reader.ts';
import { describeReader } from '../contracts/describe-reader.ts';

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

describeReader('the reader of web pages', htmlReader, {
  write: (paragraphs) =>
    `<!DOCTYPE html><html><body>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body></html>`,
  nest: (depth) => `<html><body>${'<div>'.repeat(depth)}word${'</div>'.repeat(depth)}</body></html>`,
});

describeReader('the reader of web pages, without the tags that may be left out', htmlReader, {
  write: (paragraphs) => `<title></title>${paragraphs.map((text) => `<p>${escaped(text)}`).join('\n')}`,
  nest: (depth) => `${'<li><b><'.repeat(depth)}word`,
});

async function read(html: string) {
  return htmlReader.read(Buffer.from(html), 'sample.html');
}

async function textOf(body: string): Promise<string> {
  const outcome = await read(`<html><body>${body}</body></html>`);
  return outcome.status === 'read' ? outcome.document.text : JSON.stringify(outcome.reason);
}

const LONG =
  'The council met again, and the mayor, who had been ill, spoke for an hour about the bridge. '.repeat(6);

describe('the reader of web pages', () => {
  it.each([
    ['<p>one\n   two\t three</p>', 'one two three'],
    ['<p>one&nbsp;two&#8239;three</p>', 'one\u00a0two\u202fthree'],
    ['<p>one<br>two</p>', 'one\ntwo'],
    ['<p>l’<b>abs</b>olu <i>même</i></p>', 'l’absolu même'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', 'one two\nthree'],
    ['<pre>one\n  two</pre>', 'one\n  two'],
    ['<p>e\u0301t<i>e</i>\u0301</p>', 'été'],
    ['<p>one</p><script>two()</script><style>three{}</style><p hidden>four</p>', 'one'],
    ['&copy; <p>2 &lt; 3 &unknown; &amp;lt;</p>', '©\n\n2 < 3 &unknown; &lt;'],
  ])('shows %j as a browser does', async (body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it('leaves menus, advertisements, comments and footers out', async () => {
    const text = await textOf(
      `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h2>The bridge</h2><p>${LONG}</p>
       <aside class="ad-banner">Buy now!</aside><p>${LONG}</p></article>
       <div class="comments"><p>First!</p></div><footer>Legal notice</footer>`,
    );
    expect(text).toBe(`The bridge\n\n${LONG.trim()}\n\n${LONG.trim()}`);
  });

  it('takes what the page says about itself, and no more', async () => {
    const html = `<html lang="en_GB"><head><title>The bridge - The Herald</title>
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The bridge",
        "author":{"@type":"Person","name":"The  newsroom"},"publisher":{"@type":"Organization","name":"The Herald"},
        "datePublished":"2021-03-04T05:06:07Z"}</script>
      <link rel="canonical" href="https://example.org/bridge"></head><body><article><p>${LONG}</p></article></body></html>`;
    expect(await read(html)).toMatchObject({
      document: {
        metadata: {
          title: 'The bridge',
          author: 'The newsroom',
          publisher: 'The Herald',
          publishedAt: '2021-03-04',
          url: 'https://example.org/bridge',
          language: 'en',
        },
      },
    });
    const silent = await read(`<html lang="template"><body><p>${LONG}</p></body></html>`);
    expect(silent).toMatchObject({ document: { metadata: {} } });
    expect(silent.status === 'read' && Object.keys(silent.document.metadata)).toEqual([]);
  });

  it('takes a page whose elements stand in each other wrongly for one without text, and does not throw', async () => {
    const outcome = await read('<h2><p>\u000e𐀀𐀀<body>𐀀𐀀𐀀𐀀\uFB1D𐀀𐀀*\u0001𐀀𐀀');
    expect(outcome).toMatchObject({ status: 'refused', reason: { code: 'empty' } });
  });

  it('takes no address that is not one of the web', async () => {
    const outcome = await read(
      `<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p>${LONG}</p></body></html>`,
    );
    expect(outcome.status === 'read' && outcome.document.metadata).not.toHaveProperty('url');
  });

  it('expands no entities that a page declares itself', async () => {
    const declared = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
    const text = await read(
      `<!DOCTYPE html [<!ENTITY e0 "lol">${declared.join('')}]><html><body><p>word &e20;</p></body></html>`,
    );
    expect(text.status === 'read' && text.document.text.length).toBeLessThan(3_000);
  });

  it('runs no script', async () => {
    const text = await textOf(
      `<p>${LONG}</p><script>document.body.innerHTML = 'gone'; globalThis.ran = 1;</script>`,
    );
    expect(text).toBe(LONG.trim());
    expect(globalThis).not.toHaveProperty('ran');
  });
});
