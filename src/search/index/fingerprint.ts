import type { Article } from '../../model/article.ts';
import type { SearchDocument } from '../engine.ts';

/**
 * Tells apart all that an article's rows in the index are made from: its text, its passages, their speakers. A check
 * sum, not a seal: it finds changes, and about one in four thousand million escapes it.
 */
export function fingerprintOf(article: Article, documents: readonly SearchDocument[]): string {
  let parts = 0;
  for (const { passage, speakers } of documents) {
    parts = Math.imul(parts ^ passage.span.start, PRIME) + passage.span.end + speakers.length;
    for (const speaker of speakers) parts = Math.imul(parts, PRIME) ^ checkSum(speaker);
  }
  const sums = [article.text.length, checkSum(article.text) >>> 0, parts >>> 0];
  return `${article.language} ${sums.map((sum) => sum.toString(36)).join(' ')}`;
}

const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units. */
function checkSum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum;
}
