import { createHash } from 'node:crypto';
import type { AddedText, ArticleDraft, ArticleOrigin, ServerArticle } from '../model/server-article.ts';
import type { Span } from '../model/span.ts';
import type { AddedTextRow, ArticleDraftRow, ServerArticleRow } from './database.ts';

/** The article that a row holds. */
export function serverArticleOf(row: ServerArticleRow): ServerArticle {
  return {
    serverId: row.server_id,
    key: row.key,
    ...addedTextOf(row),
    addedBy: row.added_by,
    addedAt: row.added_at,
    readAt: row.read_at,
  };
}

/** The row that holds an article. */
export function serverArticleRow(article: ServerArticle): ServerArticleRow {
  return {
    server_id: article.serverId,
    key: article.key,
    ...addedTextRow(article),
    text_hash: textHash(article.text),
    added_by: article.addedBy,
    added_at: article.addedAt,
    read_at: article.readAt,
  };
}

/** The draft that a row holds. */
export function articleDraftOf(row: ArticleDraftRow): ArticleDraft {
  return {
    id: row.id,
    serverId: row.server_id,
    ...addedTextOf(row),
    createdBy: row.created_by,
    expiresAt: row.expires_at,
  };
}

/** The row that holds a draft. */
export function articleDraftRow(draft: ArticleDraft): ArticleDraftRow {
  return {
    id: draft.id,
    server_id: draft.serverId,
    ...addedTextRow(draft),
    created_by: draft.createdBy,
    expires_at: draft.expiresAt,
  };
}

/** The same for texts that differ in white space only. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('base64url');
}

/** The form in which headings are kept. */
export function headingsJson(headings: readonly Span[]): string {
  return JSON.stringify(headings.flatMap(({ start, end }) => [start, end]));
}

function addedTextOf(row: AddedTextRow): AddedText {
  return {
    origin: originOf(row),
    language: row.language,
    title: row.title,
    ...(row.is_title_descriptive === 1 ? { isTitleDescriptive: true } : {}),
    ...(row.author === null ? {} : { author: row.author }),
    ...(row.publisher === null ? {} : { publisher: row.publisher }),
    ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
    ...(row.url === null ? {} : { url: row.url }),
    text: row.text,
    headings: headingsOf(row.headings),
  };
}

function addedTextRow({ origin, ...added }: AddedText): AddedTextRow {
  return {
    origin: origin.kind,
    origin_name: origin.kind === 'address' ? origin.address : origin.kind === 'file' ? origin.name : null,
    language: added.language,
    title: added.title,
    is_title_descriptive: added.isTitleDescriptive === true ? 1 : 0,
    author: added.author ?? null,
    publisher: added.publisher ?? null,
    published_at: added.publishedAt ?? null,
    url: added.url ?? null,
    text: added.text,
    headings: headingsJson(added.headings),
  };
}

function originOf({ origin, origin_name: name }: AddedTextRow): ArticleOrigin {
  if (origin === 'address') return { kind: 'address', address: name ?? '' };
  if (origin === 'file') return { kind: 'file', name: name ?? '' };
  if (origin === 'text') return { kind: 'text' };
  throw new TypeError(`the store holds an unknown origin: ${origin}`);
}

function headingsOf(json: string): readonly Span[] {
  const offsets: unknown = JSON.parse(json);
  if (!Array.isArray(offsets) || !offsets.every((offset) => typeof offset === 'number')) {
    throw new TypeError('the headings of an article are not a list of offsets');
  }
  return Array.from({ length: offsets.length / 2 }, (_, at) => ({
    start: offsets[2 * at] ?? 0,
    end: offsets[2 * at + 1] ?? 0,
  }));
}
