import type { Article } from '../../src/model/article.ts';
import type { Lexical } from '../../src/model/language.ts';
import type { SearchDocument } from '../../src/search/engine.ts';
import { detectLanguage } from '../../src/text/detect-language.ts';

/** A passage as the evaluation files give it. */
export interface PassageLine {
  readonly id: string;
  readonly article: string;
  readonly text: string;
}

/** Joins passages to articles again, each with its passages as an engine takes them; the language is detected. */
export function passageArticles(
  lines: readonly PassageLine[],
  lexicals: readonly Lexical[],
): { article: Article; documents: SearchDocument[] }[] {
  return Map.groupBy(lines, ({ article }) => article)
    .entries()
    .map(([id, passages]) => makeArticle(id, passages, lexicals))
    .toArray();
}

function makeArticle(id: string, passages: readonly PassageLine[], lexicals: readonly Lexical[]) {
  const text = passages.map((passage) => passage.text).join('\n\n');
  const article: Article = {
    id,
    key: id,
    source: id,
    title: id,
    language: detectLanguage(text, lexicals),
    text,
    headings: [],
  };
  let start = 0;
  const documents = passages.map((passage) => {
    const span = { start, end: start + passage.text.length };
    start = span.end + 2;
    return { passage: { id: passage.id, articleId: id, span, text: passage.text }, speakers: [] };
  });
  return { article, documents };
}
