import { finish } from '../slices/steps.ts';
import type { Reader } from './reader.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * The most paragraphs and headings of one article. Each takes some hundred bytes of memory besides its words, so that a file of
 * one-letter paragraphs would otherwise take a hundred times its size.
 */
export const MOST_PARTS = 50_000;

/** The same reader, which refuses what falls into more parts than `most`. */
export function limitParts(reader: Reader, most = MOST_PARTS): Reader {
  return {
    extensions: reader.extensions,
    read: async (bytes, source) => {
      const outcome = await reader.read(bytes, source);
      if (outcome.status === 'refused') return outcome;
      const { text } = outcome.document;
      // Between two parts there is a line break.
      const mayExceed = text.length >= 2 * most;
      if (!mayExceed || finish(textBlocks(text)).length <= most) return outcome;
      return { status: 'refused', reason: { code: 'too-many-parts', limit: most } };
    },
  };
}
