import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { listPatterns } from './list-patterns.ts';

const root = resolve(import.meta.dirname, '../..');
const files = globSync(['src/**/*.ts', 'commands/**/*.ts'], { cwd: root });
const listed = files.map((file) => ({ file, ...listPatterns(join(root, file)) }));

/** Expressions whose time could grow faster than the text, by the file they stand in, and why it does not. */
const HARMLESS: readonly (readonly [file: string, source: string, why: string])[] = [
  ['src/text/sentences.ts', '^\\s*[«“"‘\'([\\u00A0\\u202F\\u2009]*(\\S)', 'looks at 40 characters'],
  ['src/text/sentences.ts', '[\\p{L}\\p{N}.]+$', 'looks at 24 characters'],
  ['src/ingest/pdf/page-paragraphs.ts', '(\\p{L}+)-$', 'looks at 60 characters'],
  [
    'src/text/typography.ts',
    '(\\s*»|«\\s*|[“”„‟〝〞"＂])|([‘’‚‛ʼ`´′‹›＇])|([‐‑‒–—―−﹘﹣－])|(…)|(?:\\s{2,}|[^\\S ])(?!\\s*»)',
    'takes all white space that it looks at',
  ],
  ['src/ingest/md/markdown-load.ts', '[^\\r\\n]*(?:\\r\\n|\\n|\\r|$)', 'fits every text'],
  ['src/terminal/action-line.ts', '^\\S+\\s*(\\S*)\\s*(.*)$', 'fits every text'],
  ['src/terminal/bind-options.ts', '^(\\S*)\\s*(.*)$', 'fits every text'],
  [
    'src/terminal/complete-action.ts',
    '^\\/\\S+\\s+(\\S*)(\\s*)(.*)$',
    'fits every text once a space is there',
  ],
  ['src/terminal/complete-line.ts', '^\\/(\\S*)(?:\\s+(.*))?$', 'fits every text'],
  ['src/terminal/conversation.ts', '^\\/(\\S*)\\s*(.*)$', 'fits every text'],
  ['src/terminal/conversation.ts', '^\\/?(\\S*)\\s*(.*)$', 'fits every text'],
  ['src/terminal/shell-words.ts', '^(\\S*)\\s*(.*)$', 'fits every text'],
  ['src/discord/help.ts', '^\\S+\\s*(.*)$', 'fits every text'],
  ['src/discord/help.ts', '^(\\S*)\\s*(.*)$', 'fits every text'],
];

describe('regular expressions', () => {
  it('take time that grows with the length of the text alone', () => {
    const slow = listed.flatMap(({ file, written }) =>
      written
        .filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0)
        .map(({ source }) => ({ file, source })),
    );
    const isKnown = (file: string, source: string) =>
      HARMLESS.some((known) => known[0] === file && known[1] === source);
    expect(slow.filter(({ file, source }) => !isKnown(file, source))).toEqual([]);
    expect(listed.flatMap(({ written }) => written).length).toBeGreaterThan(500);
    const gone = HARMLESS.filter(
      ([file, source]) => !slow.some((each) => each.file === file && each.source === source),
    );
    expect(gone).toEqual([]);
  });

  it('are written down, but for one that is made of letters and digits', () => {
    const made = listed.filter((each) => each.made.length > 0).map(({ file }) => file);
    expect(made).toEqual(['src/answer/check/scan.ts']);
  });
});
