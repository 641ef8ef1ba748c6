import { decodeText } from '../decode-text.ts';
import { documentOf } from '../document-of.ts';
import type { Reader, SourceMetadata } from '../reader.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Reads Markdown with YAML front matter: what a reader sees of it, in reading order, without its marks. */
export const mdReader: Reader = {
  extensions: ['.md', '.markdown'],
  read: async (bytes) => {
    const decoded = decodeText(bytes);
    if (decoded.status === 'refused') return decoded;
    const { metadata, body } = splitFrontMatter(decoded.text);
    if (metadata.status === 'refused') return metadata;
    // Loaded when the first Markdown file is read: most corpora start faster without it.
    const { markdownBlocks } = await import('./markdown-blocks.ts');
    const blocks = await markdownBlocks(body);
    if (blocks === undefined) return { status: 'refused', reason: { code: 'too-complex' } };
    return documentOf(blocks, { ...titleOf(blocks), ...metadata.metadata });
  },
};

function titleOf(blocks: readonly { text: string; isTitle?: boolean }[]): SourceMetadata {
  const title = blocks.find((block) => block.isTitle)?.text.trim();
  return title === undefined || title === '' ? {} : { title };
}
