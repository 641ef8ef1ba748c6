import { finish } from '../../slices/steps.ts';
import { decodeText } from '../decode-text.ts';
import type { Reader } from '../reader.ts';
import { textBlocks } from '../text-blocks.ts';
import { plainHeadings } from './plain-headings.ts';

/** Reads plain text: every character is kept; a title and headings are recognised by how they stand. */
export const txtReader: Reader = {
  extensions: ['.txt'],
  read: async (bytes) => {
    const decoded = decodeText(bytes);
    if (decoded.status === 'refused') return decoded;
    const { text } = decoded;
    const { title, headings } = plainHeadings(text, finish(textBlocks(text)));
    const metadata = title === undefined ? {} : { title: text.slice(title.start, title.end) };
    return { status: 'read', document: { text, headings, metadata } };
  },
};
