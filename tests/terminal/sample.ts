import type { CommandContext } from '../../src/answer/command.ts';
import type { Library } from '../../src/answer/library.ts';
import type { Answer, AnsweredQuote, Result } from '../../src/model/answer.ts';
import type { Article } from '../../src/model/article.ts';
import type { Locale } from '../../src/model/language.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Span } from '../../src/model/span.ts';
import type { AnswerLook } from '../../src/terminal/drawing.ts';

export const paragraphs = [
  'Mais le risque de nouvelles effusions de sang est évident.',
  `"La meilleure mission pour Moscou doit être la suivante : vous y allez, vous avez l'air grand et fort, debout dans des endroits visibles, et vous n'avez en fait jamais rien à faire. Il n'y a rien à gagner à tirer sur la population d'un autre pays", a déclaré Sam Greene, directeur du Russia Institute au King's College de Londres.`,
  "L'Ukraine reste toutefois la plus grande préoccupation.",
] as const;

const text = `${paragraphs[0]}\n\n${paragraphs[1]}\n\nEN ROUTE\n\n${paragraphs[2]}`;

/** An article of three passages, a heading before the last. */
export const article: Article = {
  id: 'kazakhstan.txt',
  key: 'kaz22',
  source: 'kazakhstan.txt',
  language: 'fr',
  title: 'Le Kazakhstan et Moscou',
  publisher: 'Une agence',
  publishedAt: '2022-01-07',
  text,
  headings: [spanOf('EN ROUTE')],
};

export const passages: readonly Passage[] = paragraphs.map((words, index) => ({
  id: `kaz22§${index + 1}`,
  articleId: article.id,
  span: spanOf(words),
  text: words,
  ...(index === 2 && { heading: spanOf('EN ROUTE') }),
}));

/** Where `words` first stand in the sample, or in another text. */
export function spanOf(words: string, within = text): Span {
  const start = within.indexOf(words);
  if (start < 0) throw new RangeError(`the sample has no “${words}”`);
  return { start, end: start + words.length };
}

export const greene: AnsweredQuote = {
  kind: 'direct',
  parts: [spanOf(paragraphs[1].slice(1, paragraphs[1].indexOf('", a déclaré')))],
  text: paragraphs[1].slice(1, paragraphs[1].indexOf('", a déclaré')),
  speaker: { name: 'Sam Greene', role: "directeur du Russia Institute au King's College de Londres" },
  certainty: 'explicit',
};

/** A result for the passage of that number, counted from 1. */
export function resultFor(number: number, changes: Partial<Result> = {}): Result {
  const passage = passages[number - 1];
  if (!passage) throw new RangeError(`the sample has no passage ${number}`);
  return {
    article,
    passage,
    excerpt: passage.span,
    matches: [],
    match: 'exact',
    confidence: 0.9,
    quote: null,
    ...changes,
  };
}

/** The answer to « l'air grand et fort ». */
export const found: Extract<Answer, { status: 'found' }> = {
  status: 'found',
  command: 'who-said',
  results: [resultFor(2, { quote: greene, matches: [spanOf('grand'), spanOf('fort')] })],
  suggestions: [],
};

/** An article of one passage whose text is `words`, as a result. */
export function resultOf(words: string, changes: Partial<Result> = {}): Result {
  const other: Article = { ...article, id: 'other.txt', key: 'oth', text: words, headings: [] };
  const span = { start: 0, end: words.length };
  const passage = { id: 'oth§1', articleId: other.id, span, text: words };
  return resultFor(1, { article: other, passage, excerpt: span, ...changes });
}

const library: Library = {
  search: { search: () => [], complete: () => [] },
  state: () => article,
  articles: () => [article],
  article: (id) => (id === article.id ? article : undefined),
  passages: () => passages,
  passage: (typed) => passages.find(({ id }) => id === typed),
  quotes: () => [],
  quotesIn: () => [],
  speaker: () => undefined,
  speakers: () => [],
  lexical: () => ({
    language: 'fr',
    stopWords: new Set(),
    elisions: new Set(),
    stem: (word) => word,
    abbreviations: new Set(['M']),
  }),
  grammar: () => undefined,
};

export function contextIn(locale: Locale): CommandContext {
  return { library, locale };
}

/** English, 60 columns, no colour. */
export const plain: AnswerLook = {
  locale: 'en',
  width: 60,
  color: false,
  isCompact: false,
  library: contextIn('en').library,
};

/** The words behind the bars, up to white space. */
export const quoted = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^[│┃] /u.test(line))
    .map((line) => line.slice(2))
    .join(' ')
    .replace(/\s+/gu, ' ');
