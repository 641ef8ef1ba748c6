import type { ParsedMetadata } from '../parse-metadata.ts';
import { parseMetadata } from '../parse-metadata.ts';

const OPENING = /^---[^\S\r\n]*(?:\r\n|\n|\r)/u;
const CLOSING = /^(?:---|\.\.\.)[^\S\r\n]*$/mu;
const LOOKS_LIKE_FIELD = /^\s*[\p{L}_][\p{L}\p{N}_-]*[^\S\r\n]*:/u;

/** A Markdown source: its metadata, and the text below its front matter. */
export interface FrontMatter {
  readonly metadata: ParsedMetadata;
  readonly body: string;
}

/**
 * Takes the YAML front matter, between a first line of three hyphens and the next such line, off a Markdown source. A
 * rule at the top of a text that goes on in prose is no front matter; one that goes on in fields and never closes is
 * refused.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text)?.[0];
  const none: FrontMatter = { metadata: { status: 'parsed', metadata: {} }, body: text };
  if (opening === undefined) return none;
  const rest = text.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (closing !== null) {
    const body = rest.slice(closing.index + closing[0].length);
    return { metadata: parseMetadata(rest.slice(0, closing.index), 2), body };
  }
  if (!LOOKS_LIKE_FIELD.test(rest)) return none;
  return { metadata: { status: 'refused', reason: { code: 'unclosed-front-matter' } }, body: text };
}
