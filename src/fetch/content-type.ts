import { MIMEType } from 'node:util';
import { Refused } from './refused.ts';

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/plain', '.txt'],
  ['text/markdown', '.md'],
  ['text/x-markdown', '.md'],
  ['application/pdf', '.pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
]);

// Servers that do not know better send a file as one of these.
const UNTOLD: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

const MAXIMUM_ECHO = 80;

/** What a server says that it sends. */
export interface ContentType {
  /** The end of a file name that fits, such as `.html`. */
  readonly extension: string;
  /** The encoding of a text, as the server names it. */
  readonly charset?: string;
}

/**
 * What kind of article an answer is, by its type; where the server does not tell, by the end of its path.
 *
 * @param header the value of `Content-Type`.
 * @throws {Refused} when it is none that can be read.
 */
export function contentType(header: string | undefined, path: string): ContentType {
  const type = parse(header ?? '');
  const essence = type?.essence ?? '';
  const byPath = [...EXTENSIONS.values()].find((extension) => path.toLowerCase().endsWith(extension));
  // Markdown is often sent as plain text.
  const isMarkdown = essence === 'text/plain' && byPath === '.md';
  const extension = UNTOLD.has(essence) || isMarkdown ? byPath : EXTENSIONS.get(essence);
  if (extension === undefined) {
    throw new Refused({ code: 'wrong-type', given: (header ?? '').slice(0, MAXIMUM_ECHO) });
  }
  const charset = type?.params.get('charset') ?? undefined;
  return charset === undefined ? { extension } : { extension, charset };
}

function parse(header: string): MIMEType | undefined {
  try {
    return new MIMEType(header);
  } catch {
    return undefined;
  }
}
