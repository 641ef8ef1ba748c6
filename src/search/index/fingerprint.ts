import { hash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import type { SearchDocument } from '../engine.ts';

/** Tells apart all that an article's rows in the index are made from: its text, its passages, their speakers. */
export function fingerprintOf(article: Article, documents: readonly SearchDocument[]): string {
  const parts = documents.map(({ passage: { span }, speakers }) => [span.start, span.end, ...speakers]);
  const described = `${JSON.stringify([article.language, parts])}\n${article.text}`;
  return hash('sha256', described, 'base64url').slice(0, 22);
}
