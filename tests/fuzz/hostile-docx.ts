import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeDocx } from '../ingest/write-docx.ts';
import { hostileInput } from './hostile-input.ts';

/** Words of a file of the machine, which no document may bring into an article. */
export const SECRET_OF_MACHINE = 'tamarisk-secret-of-the-machine';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TAGS = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:hyperlink',
  'w:ins',
  'w:del',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:pict',
  'w:drawing',
  'mc:AlternateContent',
  'mc:Fallback',
  'v:textbox',
  'w:txbxContent',
  'w:fldSimple',
  'w:footnoteReference w:id="1"',
  'w:numPr',
  'w:pStyle w:val="Title"',
  'a:blip r:embed="r9"',
  'a:blip r:link="r9"',
  'w:instrText',
  'w:br',
  'w:sym w:char="F0B7"',
];
const MARKUP = [
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&a;',
  '&b;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0"?>',
  '</w:p>',
  '</w:t>',
  '</w:r>',
  '<w:t>words</w:t>',
  '\u0000',
];

/** The names of entries: also ways out of a folder, and names that objects have of their own. */
const NAMES = [
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/comments.xml',
  'word/_rels/document.xml.rels',
  '_rels/.rels',
  '[Content_Types].xml',
  'docProps/core.xml',
  '../../../../tmp/outside.xml',
  '/etc/passwd',
  'word/../word/document.xml',
  'C:\\word\\document.xml',
  'constructor',
  'word/',
  'word/media/image1.png',
];

const xml = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...TAGS).map((tag) => `<${tag}>`) },
      { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
      { weight: 2, arbitrary: hostileInput(3) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...TAGS), fc.integer({ min: 2, max: 600 }), fc.boolean())
          .map(([tag, depth, isClosed]) => {
            const inner = isClosed ? `</${tag.split(' ')[0]}>`.repeat(depth) : '';
            return `<${tag}>`.repeat(depth) + inner;
          }),
      },
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/** Entities that would unfold into gigabytes, and ones that would bring in a file of the machine. */
const doctype = fc.constantFrom(
  '',
  '',
  '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>',
  '<!DOCTYPE d [<!ENTITY a SYSTEM "file://SECRET"><!ENTITY b SYSTEM "file://SECRET">]>',
  '<!DOCTYPE d SYSTEM "file://SECRET">',
);

const relations = fc
  .array(
    fc.record({
      id: fc.constantFrom('r1', 'r2', 'r9', ''),
      type: fc.constantFrom('styles', 'image', 'hyperlink', 'footnotes', 'numbering', 'officeDocument'),
      target: fc.constantFrom(
        'file://SECRET',
        '../../../../SECRET',
        'styles.xml',
        'document.xml',
        'http://10.0.0.1/',
      ),
      isExternal: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map(
    (all) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
        .map(
          ({ id, type, target, isExternal }) =>
            `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
        )
        .join('')}</Relationships>`,
  );

const part: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(doctype, xml)
      .map(([head, body]) =>
        strToU8(`${head}<w:document ${WORD}><w:body>${body}</w:body></w:document>`.toWellFormed()),
      ),
  },
  { weight: 2, arbitrary: relations.map((text) => strToU8(text)) },
  { weight: 2, arbitrary: xml.map((text) => strToU8(text.toWellFormed())) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
  // Small when packed, large when not.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 0x20, 0x3c, 0x61), fc.integer({ min: 1, max: 300_000 }))
      .map(([sign, length]) => new Uint8Array(length).fill(sign)),
  },
);

/** A document whose parts are broken, nested, foreign or missing. @param secret the path of a file of the machine. */
export function hostileDocx(secret: string): fc.Arbitrary<Uint8Array> {
  const withPath = (bytes: Uint8Array): Uint8Array =>
    Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('SECRET', secret), 'latin1');
  return fc
    .tuple(hostileInput(4), fc.array(fc.tuple(fc.constantFrom(...NAMES), part), { maxLength: 4 }), xml)
    .map(([text, more, core]) => {
      const parts = Object.fromEntries(more.map(([name, bytes]) => [name, withPath(bytes)] as const));
      return writeDocx([{ text: text.toWellFormed() }, { text: 'Words of the article.' }], {
        core: `<dc:title>${core.toWellFormed()}</dc:title><dc:creator ${'<dc:creator '.repeat(core.length)}`,
        more: parts,
      });
    });
}

/** What is written over the directory at the end of an archive: sizes, offsets, counts, methods. */
export const directoryLies = fc.array(
  fc.record({
    entry: fc.nat(8),
    // Where in an entry of the central directory: flags, method, sizes, lengths of names, offset.
    field: fc.constantFrom(8, 10, 16, 20, 24, 28, 30, 32, 42),
    value: fc.oneof(fc.constantFrom(0, 1, 8, 99, 0xffff, 0x7fffffff, 0xffffffff), fc.nat(0xffff)),
  }),
  { maxLength: 3 },
);

/** An archive whose directory says otherwise than it is. */
export function withLies(
  whole: Uint8Array,
  lies: readonly { readonly entry: number; readonly field: number; readonly value: number }[],
): Uint8Array {
  const bytes = Buffer.from(whole);
  const entries: number[] = [];
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1))
    entries.push(at);
  for (const { entry, field, value } of lies) {
    const at = entries[entry % Math.max(1, entries.length)];
    if (at !== undefined && at + field + 4 <= bytes.length) bytes.writeUInt32LE(value, at + field);
  }
  return bytes;
}

/** An archive of one part that is small when packed and `size` bytes long when not. */
export function bomb(size: number): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(size).fill(0x20) }, { level: 9 });
}
