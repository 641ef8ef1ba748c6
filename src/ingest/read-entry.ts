import { readFile } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';
import { errorCode } from './error-code.ts';
import type { FolderEntry } from './folder-entry.ts';
import { type ParsedMetadata, parseMetadata } from './parse-metadata.ts';
import type { Reader, ReadOutcome } from './reader.ts';
import { readerFor } from './readers.ts';
import { faultOf, type Reason } from './reason.ts';

/** Opens a file; handed in so that failures can be tried. */
export type OpenFile = (path: string) => Promise<Uint8Array>;

/**
 * Reads an article with the metadata beside it, which goes before what the article says itself.
 *
 * @param sizeLimit in bytes.
 * @param reader default: the one for the file's name.
 * @returns nothing when the file has gone meanwhile.
 */
export async function readEntry(
  entry: FolderEntry,
  sizeLimit: number,
  open: OpenFile = readFile,
  reader: Reader | undefined = readerFor(entry.source),
): Promise<ReadOutcome | undefined> {
  if (reader === undefined) {
    return entry.refusal === undefined ? undefined : { status: 'refused', reason: entry.refusal };
  }
  const opened = await openEntry(entry, sizeLimit, open);
  if (opened.status === 'gone') return undefined;
  if (opened.status === 'refused') return opened;
  const read = await readGuarded(reader, opened.bytes, entry.source);
  if (read.status === 'refused' || entry.metadataFile === undefined) return read;
  const beside = await readMetadataFile(entry.metadataFile, sizeLimit, open);
  if (beside.status === 'refused') {
    const reason: Reason = {
      code: 'in-metadata-file',
      file: entry.metadataFile.source,
      reason: beside.reason,
    };
    return { status: 'refused', reason };
  }
  const metadata = { ...read.document.metadata, ...beside.metadata };
  return { status: 'read', document: { ...read.document, metadata } };
}

/** No reader throws; should one do so all the same, only its own article is lost. */
async function readGuarded(reader: Reader, bytes: Uint8Array, source: string): Promise<ReadOutcome> {
  try {
    return await reader.read(bytes, source);
  } catch (error) {
    return { status: 'refused', reason: faultOf(error) };
  }
}

type Opened =
  | { readonly status: 'opened'; readonly bytes: Uint8Array }
  | { readonly status: 'gone' }
  | { readonly status: 'refused'; readonly reason: Reason };

async function openEntry(entry: FolderEntry, limit: number, open: OpenFile): Promise<Opened> {
  if (entry.refusal !== undefined) return { status: 'refused', reason: entry.refusal };
  if (entry.size > limit) return tooLarge(entry.size, limit);
  try {
    const bytes = await open(entry.path);
    return bytes.length > limit ? tooLarge(bytes.length, limit) : { status: 'opened', bytes };
  } catch (error) {
    const cause = errorCode(error);
    if (cause === 'ENOENT') return { status: 'gone' };
    return { status: 'refused', reason: { code: 'cannot-open', cause } };
  }
}

function tooLarge(size: number, limit: number): Opened {
  return { status: 'refused', reason: { code: 'too-large', size, limit } };
}

async function readMetadataFile(entry: FolderEntry, limit: number, open: OpenFile): Promise<ParsedMetadata> {
  const opened = await openEntry(entry, limit, open);
  if (opened.status === 'gone') return { status: 'parsed', metadata: {} };
  if (opened.status === 'refused') return opened;
  const decoded = decodeText(opened.bytes);
  if (decoded.status === 'decoded') return parseMetadata(decoded.text);
  return decoded.reason.code === 'empty' ? { status: 'parsed', metadata: {} } : decoded;
}
