import { deflateSync } from 'node:zlib';
import fc from 'fast-check';

/** The parts of objects: references that go in circles, sizes that are not true, operators, fonts, forms in forms. */
const VALUES = [
  'null',
  'true',
  '-1',
  '0',
  '99999999999',
  '1e308',
  '/Pages',
  '/Page',
  '/Catalog',
  '/XObject',
  '/Form',
  '/Font',
  '/Type0',
  '/Type3',
  '/FlateDecode',
  '/LZWDecode',
  '/ASCIIHexDecode',
  '/JBIG2Decode',
  '/ObjStm',
  '/XRef',
  '/Identity-H',
  '1 0 R',
  '2 0 R',
  '3 0 R',
  '4 0 R',
  '5 0 R',
  '6 0 R',
  '99 0 R',
  '[1 0 R 2 0 R 3 0 R]',
  '[3 0 R 3 0 R 3 0 R 3 0 R]',
  '[0 0 612 792]',
  '[/FlateDecode /FlateDecode /FlateDecode]',
  '(words)',
  '(\\377\\376\\000)',
  '<FEFF0041>',
  '<< /A 1 0 R >>',
  '<< /F1 5 0 R /X1 6 0 R >>',
];
const KEYS = [
  'Type',
  'Subtype',
  'Kids',
  'Parent',
  'Count',
  'Contents',
  'Resources',
  'Font',
  'XObject',
  'Length',
  'Filter',
  'DecodeParms',
  'First',
  'N',
  'Extends',
  'Size',
  'W',
  'Index',
  'Prev',
  'Root',
  'Encrypt',
  'MediaBox',
  'ToUnicode',
  'Encoding',
  'DescendantFonts',
  'BaseFont',
  'Widths',
  'FirstChar',
  'LastChar',
  'Names',
  'OpenAction',
  'JS',
  'Title',
];
const OPERATORS = [
  'BT',
  'ET',
  '/F1 12 Tf',
  '(Words of an article.) Tj',
  '[(Wo) -99999999 (rds)] TJ',
  '1 0 0 1 50 700 Tm',
  '0 -14 Td',
  'T*',
  'q',
  'Q',
  '/X1 Do',
  'BI ID EI',
  '<0001> Tj',
  '1e38 0 0 1e38 0 0 cm',
  '/M BMC',
  'EMC',
  'beginbfrange <0000> <FFFF> <0000> endbfrange',
  'begincodespacerange <00> <FFFFFFFF> endcodespacerange',
];

const dictionary = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)), { maxLength: 8 })
  .map((entries) => `<< ${entries.map(([key, value]) => `/${key} ${value}`).join(' ')} >>`);
const operators = fc
  .array(fc.tuple(fc.constantFrom(...OPERATORS), fc.constantFrom(1, 1, 1, 2, 50, 3_000)), { maxLength: 12 })
  .map((all) => all.map(([operator, times]) => `${operator}\n`.repeat(times)).join(''));
const stream = fc
  .tuple(operators, fc.boolean(), fc.constantFrom('', '-1', '0', '999999999', '1 0 R'), dictionary)
  .map(([text, isPacked, lie, more]) => {
    const bytes = isPacked ? deflateSync(Buffer.from(text)) : Buffer.from(text);
    const length = lie === '' ? String(bytes.length) : lie;
    const filter = isPacked ? ' /Filter /FlateDecode' : '';
    return Buffer.concat([
      Buffer.from(`<< /Length ${length}${filter} ${more.slice(2)}\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ]);
  });

/** The catalogue, the pages, a page, its contents, a font and a form: each as it should be, or not. */
const SOUND = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>',
  '<< /Length 60 >>\nstream\nBT /F1 12 Tf 50 700 Td (Words of an article.) Tj ET /X1 Do \nendstream',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >> /Length 8 >>\nstream\n/X1 Do  \nendstream',
];

interface Ending {
  readonly shift: number;
  readonly count: number;
  readonly prev: string;
  readonly at: 'true' | 'self' | 'none' | 'beyond';
}

const ending: fc.Arbitrary<Ending> = fc.record({
  shift: fc.constantFrom(0, 0, 0, 1, -7, 100_000),
  count: fc.constantFrom(7, 7, 0, 2, 99_999_999),
  prev: fc.constantFrom('', '', '/Prev 0', '/Prev 15', '/Prev SELF', '/Prev 99999999'),
  at: fc.constantFrom('true', 'true', 'self', 'none', 'beyond'),
});

/** A PDF that nobody's program writes: broken tables, circles, false lengths, streams that unfold, foreign objects. */
export const hostilePdf: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.tuple(
      ...SOUND.map((sound) => fc.oneof({ weight: 3, arbitrary: fc.constant(sound) }, dictionary, stream)),
    ),
    ending,
  )
  .map(([objects, end]) => write(objects, end));

function write(objects: readonly (string | Uint8Array)[], { shift, count, prev, at }: Ending): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const push = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    push(
      Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
    );
  }
  const table = length;
  const row = (offset: number): string =>
    `${String(Math.max(0, offset + shift)).padStart(10, '0')} 00000 n \n`;
  push(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${offsets.map(row).join('')}`));
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R ${prev.replace('SELF', String(table))} >>\n`;
  const start = { true: table, self: length, none: '', beyond: 99_999_999 }[at];
  push(Buffer.from(`${trailer}startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks);
}
