import { expect } from 'vitest';
import { readQuotesOf } from '../../nlp/read-article.ts';

/** Reads a French text whose reports stand between square brackets, and compares them with those that are found. */
export function expectReports(marked: string): void {
  const expected = [...marked.matchAll(/\[([^\]]+)\]/gu)].map((match) => match[1]);
  const text = marked.replaceAll(/[[\]]/gu, '');
  expect(readQuotesOf(text, 'fr').map(({ words }) => words)).toEqual(expected);
}
