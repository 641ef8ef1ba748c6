import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/discord/markdown.ts';
import { hostileText } from '../discord/hostile-text.ts';
import type { MarkdownNode } from './page/markdown-node.ts';
import { readMarkdown } from './page/read-markdown.ts';

/** The kinds of markup that were found, and the characters that are shown. */
function read(markdown: string) {
  const kinds: string[] = [];
  const textOf = (nodes: readonly MarkdownNode[]): string => nodes.map(textOfOne).join('');
  const textOfOne = ({ type, content = [], items = [] }: MarkdownNode): string => {
    if (type !== 'text' && type !== 'br') kinds.push(type);
    if (type === 'br') return '\n';
    return typeof content === 'string'
      ? content
      : textOf([...content, ...items.flatMap((item) => item.content)]);
  };
  const text = textOf(readMarkdown(markdown));
  return { kinds, text };
}

/** The parser that Discord's is made from writes tabs as spaces before anything else. */
function asParsersSee(text: string): string {
  return text.replaceAll('\t', '    ').replace(/\r\n?/gu, '\n').replaceAll('\f', '');
}

describe('the reading of markdown', () => {
  it.each([
    ['**a** __b__ *c*', ['strong', 'underline', 'em'], 'a b c'],
    ['~~a~~ `b`', ['strikethrough', 'inlineCode'], 'a b'],
    ['> quoted **word**\n-# small', ['blockQuote', 'strong', 'subtext'], 'quoted word\nsmall'],
    ['text\n-# small\n-# smaller', ['subtext', 'subtext'], 'text\nsmallsmaller'],
    ['# Title\ntext', ['heading'], 'Titletext'],
    ['- one\n- two', ['list'], 'onetwo'],
    ['1. one\n2. two', ['list'], 'onetwo'],
    ['text - no list', [], 'text - no list'],
    ['[words](https://example.org/a_b)', ['link'], 'words'],
    ['https://example.org', ['url'], 'https://example.org'],
    ['<@123456789012345678> @everyone <t:1700000000:F>', ['user', 'everyone', 'timestamp'], '  '],
  ])('finds in %j what Discord finds', (markdown, kinds, text) => {
    expect(read(markdown)).toEqual({ kinds, text });
  });

  it('finds nothing in whatever the bot escaped, and loses none of its characters', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(read(escapeMarkdown(text))).toEqual({ kinds: [], text: asParsersSee(text) });
      }),
      { numRuns: 300 },
    );
  });
});
