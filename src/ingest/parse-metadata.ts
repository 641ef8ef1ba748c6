import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { isArticleKey } from './article-key.ts';
import { knownLanguage } from './known-language.ts';
import type { SourceMetadata } from './reader.ts';
import type { MetadataField, Reason } from './reason.ts';

/** The metadata of an article, or what is wrong with it. */
export type ParsedMetadata =
  | { readonly status: 'parsed'; readonly metadata: SourceMetadata }
  | { readonly status: 'refused'; readonly reason: Reason };

/** The most that metadata may measure, in UTF-16 code units; more is refused as broken. */
export const METADATA_LIMIT = 65_536;

/**
 * Reads metadata written in YAML: a table of `title`, `author`, `publisher`, `date`, `url`, `language`, `key` and
 * `titleIsDescriptive`. Other fields are left to whom they are meant for; empty ones count as absent.
 *
 * @param firstLine the number of the text's first line in its file, for the lines named in reasons; default 1.
 */
export function parseMetadata(text: string, firstLine = 1): ParsedMetadata {
  if (text.length > METADATA_LIMIT) return broken(firstLine);
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  // Without its last line break, lest something left open be reported at the line below.
  const document = parseYaml(text.trimEnd(), lines);
  if (document === undefined) return broken(firstLine);
  const error = document.errors[0];
  if (error !== undefined) return broken(lineAt(error.pos[0]));
  if (document.contents === null || isEmptyScalar(document.contents))
    return { status: 'parsed', metadata: {} };
  if (!isMap(document.contents)) return broken(lineAt(document.contents.range?.[0] ?? 0));

  let metadata: SourceMetadata = {};
  for (const pair of document.contents.items) {
    const field = fieldOf(pair);
    if (field === undefined) continue;
    const outcome = readField(field.name, valuesOf(pair.value, document), lineAt(field.offset));
    if (outcome.status === 'refused') return outcome;
    metadata = { ...metadata, ...outcome.metadata };
  }
  return { status: 'parsed', metadata };
}

function broken(line: number): ParsedMetadata {
  return { status: 'refused', reason: { code: 'broken-metadata', line } };
}

// Under the failsafe schema every value is the text that was written: `no` stays a title, `2022-01-07` a date. Very deep
// nesting makes the parser run out of stack, which is no other case than any broken table.
function parseYaml(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { schema: 'failsafe', lineCounter, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && (node.value === null || node.value === '');
}

const FIELDS: ReadonlySet<string> = new Set<MetadataField>([
  'title',
  'titleIsDescriptive',
  'author',
  'publisher',
  'date',
  'url',
  'language',
  'key',
]);

function isField(name: unknown): name is MetadataField {
  return typeof name === 'string' && FIELDS.has(name);
}

function fieldOf(pair: Pair): { name: MetadataField; offset: number } | undefined {
  if (!isScalar(pair.key) || !isField(pair.key.value)) return undefined;
  return { name: pair.key.value, offset: pair.key.range?.[0] ?? 0 };
}

/** The texts that a field holds: one, several in a list, or `undefined` when it holds something else. */
function valuesOf(value: unknown, document: ReturnType<typeof parseDocument>): readonly string[] | undefined {
  const node = isAlias(value) ? value.resolve(document) : value;
  if (node === null || node === undefined) return [];
  if (isScalar(node)) {
    const text = plain(String(node.value ?? ''));
    return text === '' ? [] : [text];
  }
  if (!isSeq(node)) return undefined;
  const texts = node.items.map((item) => (isScalar(item) ? plain(String(item.value ?? '')) : undefined));
  return texts.some((text) => text === undefined) ? undefined : texts.filter((text) => text !== undefined);
}

/** On one line and in NFC, as everything that is shown beside a text. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function readField(name: MetadataField, values: readonly string[] | undefined, line: number): ParsedMetadata {
  const wrong: ParsedMetadata = { status: 'refused', reason: { code: 'wrong-value', line, field: name } };
  if (values === undefined || (values.length > 1 && name !== 'author')) return wrong;
  const value = values.join(', ');
  if (value === '') return { status: 'parsed', metadata: {} };
  if (name === 'language') {
    const language = knownLanguage(value);
    if (language !== undefined) return { status: 'parsed', metadata: { language } };
    return { status: 'refused', reason: { code: 'unknown-language', line, given: value.slice(0, 40) } };
  }
  const metadata = acceptField(name, value);
  return metadata === undefined ? wrong : { status: 'parsed', metadata };
}

function acceptField(name: Exclude<MetadataField, 'language'>, value: string): SourceMetadata | undefined {
  switch (name) {
    case 'titleIsDescriptive':
      return /^(?:true|false)$/iu.test(value)
        ? { isTitleDescriptive: value.toLowerCase() === 'true' }
        : undefined;
    case 'date':
      return { publishedAt: calendarDate(value) };
    case 'url':
      return isWebAddress(value) ? { url: value } : undefined;
    case 'key':
      return isArticleKey(value) ? { key: value } : undefined;
    default:
      return { [name]: value };
  }
}

/** The calendar date of an ISO 8601 date or time; any other form as it stands. */
export function calendarDate(value: string): string {
  return /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}.*)?$/u.exec(value)?.[1] ?? value;
}

/** Whether `value` is a complete http or https address. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//iu.test(value) && URL.canParse(value);
}
