import type { Article } from '../../model/article.ts';
import type { Lexical } from '../../model/language.ts';
import { sentences } from '../../text/sentences.ts';
import type { SearchDocument } from '../engine.ts';
import { tokens } from './tokens.ts';

/**
 * The forms of a passage, sentence by sentence. Its speakers come first, as if the passage began with who speaks; each
 * of their words stands once.
 */
export function sentenceForms(
  article: Article,
  { passage, speakers }: SearchDocument,
  lexical: Lexical,
): string[][] {
  const formsOf = (text: string): string[] => tokens(text, lexical).map(({ form }) => form);
  const named = [...new Set(speakers.flatMap(formsOf))];
  const said = sentences(article.text, passage.span, lexical.abbreviations).map(({ start, end }) =>
    formsOf(article.text.slice(start, end)),
  );
  return named.length > 0 ? [named, ...said] : said;
}
