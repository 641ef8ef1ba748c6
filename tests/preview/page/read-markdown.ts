import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import type { ListItem, MarkdownNode } from './markdown-node.ts';

const SUBTEXT = /^-# +([^\n]+)(?:\n|$)/u;
const HEADING = /^ *(#{1,3}) +([^\n]+)(?:\n|$)/u;
const LIST = /^(?: *(?:[-*+]|\d+\.) +[^\n]+(?:\n|$))+/u;
const LIST_LINE = /^( *)([-*+]|\d+\.) +([^\n]+)$/u;

type Rule = (typeof rulesExtended)[string];
type Match = NonNullable<Rule['match']>;

/** The library's own test of the line's start misses lines after a block quote; it also leaves lists out. */
const atLineStart =
  (pattern: RegExp): Match =>
  (source, _state, before) =>
    before === '' || before.endsWith('\n') ? pattern.exec(source) : null;

// Emoji stay the characters that they are: their pictures would have to be fetched.
const { subtext, heading, twemoji: _twemoji, ...rules } = rulesExtended;
if (!subtext || !heading) throw new Error('the parser has lost its rules for subtext and headings');

const list: Rule = {
  ...subtext,
  match: atLineStart(LIST),
  parse: (capture, parse, state) => ({
    items: (capture[0] ?? '')
      .trimEnd()
      .split('\n')
      .map((line): ListItem => {
        const [, indent = '', sign = '', content = ''] = LIST_LINE.exec(line) ?? [];
        return { content: parse(content, state), sign, depth: Math.floor(indent.length / 2) };
      }),
  }),
};

const parse = SimpleMarkdown.parserFor({
  ...rules,
  subtext: { ...subtext, match: atLineStart(SUBTEXT) },
  heading: { ...heading, match: atLineStart(HEADING) },
  list,
});

/** Reads markdown as Discord does in messages of bots. */
export function readMarkdown(markdown: string): readonly MarkdownNode[] {
  return parse(markdown, { inline: true });
}
