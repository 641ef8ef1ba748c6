import type { ChosenFile } from '../answer/action-command.ts';
import type { ArticleSource, RefusedArticle } from '../answer/corpus-service.ts';
import type { FetchAddress, FetchOutcome, FetchRefusal } from '../fetch/fetch-outcome.ts';
import { articleOf } from '../ingest/article-of.ts';
import { chooseReader } from '../ingest/choose-reader.ts';
import { onOneLine } from '../ingest/on-one-line.ts';
import type { PageMark, Reader, ReadOutcome } from '../ingest/reader.ts';
import type { Reason } from '../ingest/reason.ts';
import { asksForNoCopies } from '../ingest/robots-words.ts';
import type { Language } from '../model/language.ts';
import type { AddedText, ArticleOrigin } from '../model/server-article.ts';
import { cutText } from '../text/cut-text.ts';
import { PLAIN, refused, unknownKind, unreadable } from './refusals.ts';
import { whyNotFetched } from './why-not-fetched.ts';

/** What comes of opening a file that was chosen. */
export type OpenedFile =
  | { readonly status: 'opened'; readonly bytes: Uint8Array }
  | { readonly status: 'refused'; readonly reason: FetchRefusal | Reason };

/** What reading an article needs. */
export interface ReadingParts {
  readonly fetchAddress: FetchAddress;
  /** Opens a file as the front end has it. */
  readonly openFile: (file: ChosenFile) => Promise<OpenedFile>;
  readonly readers: readonly Reader[];
  readonly detectLanguage: (text: string) => Language;
  /** In bytes. */
  readonly fileSize: number;
}

/** An article as its source gives it. */
export type ReadSource = { readonly status: 'read'; readonly added: AddedText } | RefusedArticle;

/** Reads an article from wherever it is to be taken. Never throws, whatever the source. */
export function readSource(source: ArticleSource, parts: ReadingParts): Promise<ReadSource> {
  switch (source.kind) {
    case 'address':
      return readAddress(source.address, parts);
    case 'file':
      return readFile(source.file, parts);
    case 'text':
      return readText(source.text, parts);
  }
}

async function readAddress(address: string, parts: ReadingParts): Promise<ReadSource> {
  const fetched: FetchOutcome = await parts.fetchAddress(address);
  if (fetched.status === 'refused') return refused(whyNotFetched(fetched.reason));
  const name = nameOf(fetched.address) + fetched.extension;
  const outcome = await read(name, fetched.bytes, parts);
  if (outcome.status === 'refused') return unreadable(outcome.reason);
  const marks: readonly PageMark[] = outcome.document.marks ?? [];
  if (marks.includes('paywall')) return refused(whyNotFetched({ code: 'paywall' }));
  if (marks.includes('no-copies') || asksForNoCopies(fetched.robotsTag)) return PLAIN.copies;
  const added = addedOf(outcome, name, { kind: 'address', address: address.trim() }, parts);
  // Where a page names no address of its own, or that of another site, it is cited by the one that was fetched.
  const isOwn = added.url !== undefined && new URL(added.url).host === new URL(fetched.address).host;
  return { status: 'read', added: isOwn ? added : { ...added, url: fetched.address } };
}

async function readFile(file: ChosenFile, parts: ReadingParts): Promise<ReadSource> {
  const { size } = file;
  const name = file.name.toWellFormed().replaceAll('\u0000', '');
  const reader = chooseReader(parts.readers, name);
  if (!reader) {
    const extensions = parts.readers.map((each) => each.extensions[0] ?? '');
    return unknownKind(name, extensions);
  }
  if (size > parts.fileSize) return unreadable({ code: 'too-large', size, limit: parts.fileSize }, name);
  const opened = await parts.openFile(file);
  if (opened.status === 'refused') return notOpened(opened.reason, name);
  const outcome = await reader.read(opened.bytes, name);
  if (outcome.status === 'refused') return unreadable(outcome.reason, name);
  return { status: 'read', added: addedOf(outcome, name, { kind: 'file', name }, parts) };
}

async function readText(text: string, parts: ReadingParts): Promise<ReadSource> {
  const bytes = Buffer.from(text.toWellFormed().replaceAll('\u0000', ''));
  const outcome = await read('.txt', bytes, parts);
  if (outcome.status === 'refused')
    return refused({ en: 'The text has no words in it.', fr: 'Le texte ne contient aucun mot.' });
  return { status: 'read', added: addedOf(outcome, '', { kind: 'text' }, parts) };
}

async function read(name: string, bytes: Uint8Array, { readers }: ReadingParts): Promise<ReadOutcome> {
  const reader = chooseReader(readers, name);
  if (!reader) throw new TypeError(`no reader is for ${name}`);
  return reader.read(bytes, name);
}

function addedOf(
  { document }: Extract<ReadOutcome, { status: 'read' }>,
  source: string,
  origin: ArticleOrigin,
  { detectLanguage }: ReadingParts,
): AddedText {
  const language = detectLanguage(document.text);
  const { id: _, key: _key, source: _source, ...rest } = articleOf(document, { source, key: '', language });
  return { ...rest, title: cutText(onOneLine(rest.title), LONGEST_TITLE), origin };
}

/** Longer ones are no titles. */
const LONGEST_TITLE = 300;

function notOpened(reason: FetchRefusal | Reason, name: string): RefusedArticle {
  return isOfReading(reason) ? unreadable(reason, name) : refused(whyNotFetched(reason));
}

function isOfReading(reason: FetchRefusal | Reason): reason is Reason {
  return reason.code === 'cannot-open' || reason.code === 'not-a-file' || 'size' in reason;
}

/** The last part of an address's path that says something, without its ending; else its host. */
function nameOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return (
    decoded(last)
      .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
      .replaceAll('/', ' ') || hostname
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
