import { docxReader } from '../docx/docx-reader.ts';
import { htmlReader } from '../html/html-reader.ts';
import { limitParts } from '../limit-parts.ts';
import { mdReader } from '../md/md-reader.ts';
import { pdfReader } from '../pdf/pdf-reader.ts';
import type { Reader } from '../reader.ts';
import { txtReader } from '../txt/txt-reader.ts';

/** The readers whose formats can be written so that parsing takes minutes. */
export const markupReaders: readonly Reader[] = [mdReader, htmlReader, docxReader, pdfReader].map((reader) =>
  limitParts(reader),
);

/** All readers that the thread knows. */
export const apartReaders: readonly Reader[] = [limitParts(txtReader), ...markupReaders];
