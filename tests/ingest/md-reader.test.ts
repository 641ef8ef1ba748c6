import { describe, expect, it } from 'vitest';
import { mdReader } from '../../src/ingest/md/md-reader.ts';
import { describeReader } from '../contracts/describe-reader.ts';

describeReader('the reader of Markdown, by block quotes', mdReader, {
  write: (paragraphs) => paragraphs.join('\n\n'),
  nest: (depth) => `${'>'.repeat(depth)} word`,
});

describeReader('the reader of Markdown, by emphasis', mdReader, {
  write: (paragraphs) => `***\n${paragraphs.join('\n\n')}\n\n[x]: y`,
  nest: (depth) => `${'*a_'.repeat(depth)}word`,
});

describeReader('the reader of Markdown, by lists', mdReader, {
  write: (paragraphs) => paragraphs.map((paragraph) => `- ${paragraph}\n`).join('\n'),
  nest: (depth) =>
    Array.from({ length: Math.min(depth, 1_500) }, (_, i) => `${'  '.repeat(i)}- word`).join('\n'),
});

async function read(markdown: string) {
  return mdReader.read(Buffer.from(markdown), 'sample.md');
}

async function textOf(markdown: string): Promise<string> {
  const outcome = await read(markdown);
  return outcome.status === 'read' ? outcome.document.text : JSON.stringify(outcome.reason);
}

describe('the reader of Markdown', () => {
  it.each([
    ['*one* **two** ***three*** _four_', 'one two three four'],
    ['l’*abs*olu', 'l’absolu'],
    [
      'a [link](http://x.y "z") and [another][1] and <http://x.y>\n\n[1]: http://z',
      'a link and another and http://x.y',
    ],
    ['a `code *span*` here', 'a code *span* here'],
    ['![picture](a.png) after', 'after'],
    ['2 \\* 3 &lt; 7 &amp; &eacute;', '2 * 3 < 7 & é'],
    ['one line  \nand another\\\nand a third', 'one line\nand another\nand a third'],
    ['one<br>two <b>three</b> <!-- four -->', 'one\ntwo three'],
    ['> quoted *words*\n> go on\n>\n> and on', 'quoted words\ngo on\n\nand on'],
    ['- one\n- two\n  - three\n', 'one\ntwo\nthree'],
    ['3. three\n4. four', '3. three\n4. four'],
    ['- one\n\n- two', 'one\n\ntwo'],
    ['```js\nlet a;\n\nlet b;\n```', 'let a;\n\nlet b;'],
    ['one\n\n***\n\ntwo', 'one\n\ntwo'],
    ['<div>one <i>two</i><script>three</script></div>\n\nfour', 'one two\n\nfour'],
  ])('shows %j as a reader sees it', async (markdown, text) => {
    expect(await textOf(markdown)).toBe(text);
  });

  it('takes the title from the first heading of the first level', async () => {
    const outcome = await read('## Kicker\n\n# The *true* title\n\ntext\n\n# Another\n\ntext');
    expect(outcome).toMatchObject({ document: { metadata: { title: 'The true title' } } });
  });

  it('takes the title from the front matter before any heading', async () => {
    const outcome = await read('---\ntitle: "One: two"\nlanguage: fr-CA\n---\n# Another\n\ntext');
    expect(outcome).toMatchObject({
      document: { text: 'Another\n\ntext', metadata: { title: 'One: two', language: 'fr' } },
    });
  });

  it('has no title without front matter and headings', async () => {
    expect(await read('text')).toEqual({
      status: 'read',
      document: { text: 'text', headings: [], metadata: {} },
    });
  });

  it.each([
    ['---\ntitle: [a\n---\ntext', { code: 'broken-metadata', line: 2 }],
    ['---\ntitle: a\nauthor: b: c\n---\ntext', { code: 'broken-metadata', line: 3 }],
    ['---\ntitle: a\ntitle: b\n---\ntext', { code: 'broken-metadata', line: 3 }],
    ['---\njust words\n---\ntext', { code: 'broken-metadata', line: 2 }],
    ['---\ntitle: a\ntext goes on', { code: 'unclosed-front-matter' }],
    [
      '---\ntitle: a\n\nlanguage: klingonish\n---\ntext',
      { code: 'unknown-language', line: 4, given: 'klingonish' },
    ],
    ['---\nkey: x\n---\ntext', { code: 'wrong-value', line: 2, field: 'key' }],
    ['---\ntitle: a\n---\n', { code: 'empty' }],
    ['# Only a heading', { code: 'empty' }],
  ])('refuses %j', async (markdown, reason) => {
    expect(await read(markdown)).toEqual({ status: 'refused', reason });
  });

  it('takes a rule at the top of a text for a rule', async () => {
    expect(await textOf('---\n\nSome words.')).toBe('Some words.');
  });

  it('keeps all words of a paragraph with thousands of marks of emphasis', async () => {
    const outcome = await textOf(`${'*word '.repeat(3_000)}\n\n*end*`);
    expect(outcome.match(/word/gu)).toHaveLength(3_000);
  });
});
