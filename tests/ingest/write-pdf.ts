import PDFDocument from 'pdfkit';

/** What a page of a test is drawn with. */
export interface PdfOptions {
  readonly info?: { readonly Title?: string; readonly Author?: string };
  /** At the top and bottom of each page. */
  readonly header?: (page: number) => string;
  readonly footer?: (page: number) => string;
  /** Default: spaces between paragraphs. `indent`: a first line that is set in, and no space. */
  readonly paragraphs?: 'indent';
  readonly columns?: number;
  readonly password?: string;
}

/** A text in a document; `size` 18 for a heading. */
export interface PdfText {
  readonly text: string;
  readonly size?: number;
}

/** A document of pages as a printing program writes it, each line placed by itself. */
export function writePdf(texts: readonly PdfText[], options: PdfOptions = {}): Promise<Uint8Array> {
  const { info = {}, header, footer, paragraphs, columns = 1, password } = options;
  const pdf = new PDFDocument({
    size: 'A5',
    margin: 60,
    info: { ...info, CreationDate: new Date(0) },
    ...(password === undefined ? {} : { userPassword: password }),
  });
  const chunks: Buffer[] = [];
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.on('end', () => resolve(Buffer.concat(chunks)));
  let page = 0;
  const frame = (): void => {
    page += 1;
    const { x, y } = pdf;
    pdf.fontSize(8);
    if (header) pdf.text(header(page), 60, 25, { lineBreak: false });
    if (footer) pdf.text(footer(page), 60, pdf.page.height - 40, { lineBreak: false, height: 10 });
    pdf.fontSize(10);
    pdf.x = x;
    pdf.y = y;
  };
  frame();
  pdf.on('pageAdded', frame);
  for (const { text, size = 10 } of texts) {
    pdf.font('Times-Roman').fontSize(size);
    pdf.text(text, {
      align: 'justify',
      ...(columns > 1 ? { columns, columnGap: 20, height: 200 } : {}),
      ...(paragraphs === 'indent' && size === 10 ? { indent: 14 } : { paragraphGap: 8 }),
    });
  }
  pdf.end();
  return promise;
}
