import fc from 'fast-check';
import { hostileText } from '../discord/hostile-text.ts';

/** What trips those who read characters, lines, quotes, numbers and names. */
const TRAPS = [
  '\uD83D',
  '\uDE00',
  'e\u0301\u0300\u0316\u0345\u035B',
  '\u202E\u2067',
  '\u2069\u202C',
  '\u200B\u200C\u200D\u2060\uFEFF',
  '\u00AD',
  '\u0000',
  '\u001B[2J',
  '\u0085',
  '\u2028',
  '\r\n',
  '\n\n',
  'ﬁ',
  'ß',
  'İ',
  '𝔘𝔫𝔦',
  '١٢٣',
  '漢字',
  '👩‍👩‍👧‍👦',
  '"',
  '« ',
  ' »',
  '“',
  '”',
  '‘',
  "'",
  '’',
  '((((',
  '))))',
  '[…]',
  '...',
  'M. ',
  'Dr. ',
  'U.S. ',
  '1.000,50',
  ', dit-il',
  ', a déclaré M. Greene',
  'selon Sam Greene, ',
  ' said Anne Martin, ',
  'He said that ',
  'According to the minister, ',
  'Il a affirmé que ',
  'qu’il ne savait pas',
  'Poutine',
  'Kazakhstan',
  'kaz22§8',
  '§',
  '--speaker',
  'speaker:',
  '/who-said ',
];

/** One piece many times: what makes a careless regular expression or loop take for ever. */
const trap = fc
  .tuple(
    fc.constantFrom(...TRAPS, 'a', ' ', 'a ', '"a" ', '«', '<', '&amp;', '- ', '> '),
    fc.integer({ min: 2, max: 300 }),
  )
  .map(([piece, times]) => piece.repeat(times));

/** Any text: hostile markup, traps of Unicode, the beginnings of sentences and quotes, and long repetitions. */
export function hostileInput(maxLength = 30): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...TRAPS) },
    { weight: 3, arbitrary: hostileText({ maxLength: 6 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    { weight: 1, arbitrary: trap },
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}

/** The same, without halves of characters and in NFC, as the text of an article is. */
export function hostileArticleText(maxLength = 60): fc.Arbitrary<string> {
  return hostileInput(maxLength).map((text) => text.toWellFormed().normalize('NFC'));
}

const TAGS = [
  'p',
  'div',
  'article',
  'blockquote',
  'table',
  'td',
  'script',
  'style',
  'svg',
  'template',
  'h1',
  'a',
  'b',
];
const MARKUP = [
  '<!doctype html>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&#x110000;',
  '&#xD800;',
  '&#0;',
  '&nbsp',
  '&notit;',
  '&amp;&amp;&amp;lt;',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<meta charset="utf-7">',
  '<meta property="og:title" content="',
  '<base href="javascript:alert(1)">',
  '<iframe srcdoc="<p>">',
  '<title>',
  '</title>',
  '"',
  '>',
  '<',
  '</',
];

/** A page that no one would write by hand: broken, nested, with scripts and entities. */
export const hostilePage: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...TAGS).map((tag) => `<${tag}>`) },
      { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
      { weight: 3, arbitrary: hostileInput(4) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...TAGS), fc.integer({ min: 2, max: 400 }))
          .map(([tag, depth]) => `<${tag}>`.repeat(depth)),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const YAML = [
  'title: ',
  'author: ',
  'publisher: ',
  'date: ',
  'url: ',
  'language: ',
  'key: ',
  'titleIsDescriptive: ',
  '\n',
  '\n---\n',
  '\n...\n',
  '- ',
  '  ',
  '{',
  '}',
  '[',
  ']',
  ': ',
  '&a ',
  '*a',
  '<<: *a',
  '!!js/function ',
  '| \n',
  '> \n',
  '"',
  "'",
  '%YAML 9.9\n',
  '2022-13-45',
  'https://example.org/',
  'javascript:alert(1)',
  '__proto__: ',
  'constructor: ',
];

/** Metadata as nobody should write them. */
export const hostileMetadata: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...YAML), hostileInput(2)), { maxLength: 20 })
  .map((parts) => parts.join(''));

/** Bytes of a file: a text, in one of the encodings that occur, or anything. */
export function bytesOf(text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  return fc.oneof(
    { weight: 8, arbitrary: text.map((content) => new TextEncoder().encode(content)) },
    { weight: 1, arbitrary: text.map((content) => Buffer.from(`\uFEFF${content}`, 'utf16le')) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  );
}
