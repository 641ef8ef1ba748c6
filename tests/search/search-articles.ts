import type { Article } from '../../src/model/article.ts';
import type { SearchDocument } from '../../src/search/engine.ts';

/** An article with its passages, as a search engine takes them. */
export interface SearchArticle {
  readonly article: Article;
  readonly documents: readonly SearchDocument[];
}

/** Makes an article whose passages are `texts`; `speakers` names, by the passage's number from 1, who is quoted there. */
export function searchArticle(
  id: string,
  language: string,
  texts: readonly string[],
  speakers: Readonly<Record<number, readonly string[]>> = {},
): SearchArticle {
  let start = 0;
  const documents = texts.map((text, index) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    const passage = { id: `${id}§${index + 1}`, articleId: id, span, text };
    return { passage, speakers: speakers[index + 1] ?? [] };
  });
  const text = texts.join('\n\n');
  return {
    article: { id, key: id, source: `${id}.txt`, language, title: id, text, headings: [] },
    documents,
  };
}

/** A French article of four passages. */
export const HARVEST = searchArticle(
  'harvest',
  'fr',
  [
    'La tempête de dimanche a déraciné plusieurs centaines d’oliviers dans les collines, selon la coopérative.',
    'À Valmer, le moulin n’avait pas fermé ses portes depuis les gelées de 1998.',
    '« La récolte sera mauvaise, mais les olives que nous pressons sont d’une qualité rare. »',
    'La région promet une aide aux producteurs avant la fin de l’année.',
  ],
  { 3: ['Claire Ferrand', 'Mme Ferrand'] },
);

/** An English article of four passages. */
export const LIGHTHOUSE = searchArticle('lighthouse', 'en', [
  'The storm put out the lamp of the lighthouse for the first time in forty years.',
  'Its keeper walked down to the harbour at night to warn the fishing boats.',
  'The council wants to replace the old lamp with a light that needs nobody to watch it.',
  'Sailors along the coast have signed a letter against the plan.',
]);

/** All of them. */
export const SEARCH_ARTICLES: readonly SearchArticle[] = [HARVEST, LIGHTHOUSE];
