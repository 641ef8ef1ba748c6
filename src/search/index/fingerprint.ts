import { hash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import type { SearchDocument } from '../engine.ts';

/** Tells apart all that an article's rows in the index are made from: its text, its passages, their speakers. */
export function fingerprintOf(article: Article, documents: readonly SearchDocument[]): string {
  let parts = article.language;
  for (const {
    passage: { span },
    speakers,
  } of documents) {
    parts += ` ${span.start}-${span.end}`;
    if (speakers.length > 0) parts += JSON.stringify(speakers);
  }
  return `${digest(article.text)}${digest(parts)}`;
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}
