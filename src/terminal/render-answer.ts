import { excerptAround } from '../answer/excerpt.ts';
import { phrases as phrasesByLocale } from '../answer/phrases/index.ts';
import type { Phrases } from '../answer/phrases/phrases.ts';
import type { Answer, Problem, Result, Suggestion } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Locale } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { attributionLine } from './attribution-line.ts';
import { harmless } from './harmless.ts';
import { messages } from './messages.ts';
import { quoteBlock } from './quote-block.ts';
import { shorten } from './shorten.ts';
import { sourceLine } from './source-line.ts';
import { createStyles, type Styles } from './styles.ts';
import { wrapText } from './wrap.ts';

/** How an answer is written out. */
export interface AnswerLook {
  readonly locale: Locale;
  /** In columns; `Infinity` for no wrapping. */
  readonly width: number;
  /** False: not one escape code, and nothing is lost but stress. */
  readonly color: boolean;
  /** No blank line inside the answer, where a blank line ends it. */
  readonly isCompact: boolean;
  /** Words of the article's language after whose full stop a sentence goes on. */
  readonly abbreviations: (article: Article) => ReadonlySet<string>;
}

interface Drawing extends AnswerLook {
  readonly styles: Styles;
  readonly phrases: Phrases;
}

/** Further hits are cut down to about so many characters, at sentence ends. */
const SHORT_LENGTH = 280;
const BAR = '│';
const HEAVY_BAR = '┃';

/** An answer as text: the quoted words behind a bar, then who said them and where. No line break at its end. */
export function renderAnswer(answer: Answer, look: AnswerLook): string {
  const drawing: Drawing = {
    ...look,
    styles: createStyles(look.color),
    phrases: phrasesByLocale[look.locale],
  };
  return blocksOf(answer, drawing)
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join(look.isCompact ? '\n' : '\n\n');
}

function blocksOf(answer: Answer, drawing: Drawing): string[][] {
  const { phrases, width } = drawing;
  if (answer.status === 'invalid') return [wrapText(phrases.problem(repeatable(answer.problem)), width)];
  const suggestions = suggestionBlock(answer.suggestions, drawing);
  if (answer.status === 'nothing-found') return [wrapText(phrases.nothingFound, width), suggestions];
  if (answer.command === 'context') return [...contextBlocks(answer.results, drawing), suggestions];
  const [best, ...further] = answer.results;
  if (!best) return [suggestions];
  const also = further.length > 0 ? [wrapText(phrases.alsoFound, width)] : [];
  const hits = further.map((result) => furtherBlock(result, best, drawing));
  return [bestBlock(best, answer.command === 'who-said', drawing), ...also, ...hits, suggestions];
}

function bestBlock(result: Result, isMatchTold: boolean, drawing: Drawing): string[] {
  const { width, styles, phrases, locale } = drawing;
  const match = isMatchTold && result.match !== 'exact' ? result.match : undefined;
  return [
    ...quoteBlock(result, result.excerpt, { width, styles, bar: BAR }),
    ...wrapText(attributionLine(result, result.excerpt, locale, match), width, '— ', '  '),
    ...sourceLines(result, sourceLine(result.article, result.passage.id, phrases, locale), drawing),
  ];
}

function furtherBlock(result: Result, best: Result, drawing: Drawing): string[] {
  const { width, styles, phrases, locale } = drawing;
  const excerpt = shortExcerpt(result, drawing.abbreviations(result.article));
  const attribution = attributionLine(result, excerpt, locale);
  const block = quoteBlock(result, excerpt, { width, styles, bar: BAR });
  if (result.article.id === best.article.id) {
    return [...block, ...wrapText(`${attribution} · ${result.passage.id}`, width, '— ', '  ')];
  }
  const source = sourceLine(result.article, result.passage.id, phrases, locale);
  return [...block, ...wrapText(attribution, width, '— ', '  '), ...sourceLines(result, source, drawing)];
}

function shortExcerpt(
  { passage, excerpt, quote, matches }: Result,
  abbreviations: ReadonlySet<string>,
): Span {
  if (excerpt.end - excerpt.start <= SHORT_LENGTH) return excerpt;
  const focus = quote?.parts.find((part) => part.end > excerpt.start) ?? matches[0] ?? excerpt;
  return excerptAround(passage, focus, abbreviations, SHORT_LENGTH);
}

function contextBlocks(results: readonly Result[], drawing: Drawing): string[][] {
  const { width, styles, phrases, locale } = drawing;
  const [asked] = results;
  if (!asked) return [];
  const inOrder = [...results].sort((a, b) => a.passage.span.start - b.passage.span.start);
  const blocks = inOrder.map((result) => {
    const isAsked = result === asked;
    const note = isAsked ? `${result.passage.id} · ${messages[locale].passageAskedFor}` : result.passage.id;
    const attribution = result.quote ? attributionLine(result, result.excerpt, locale) : undefined;
    return [
      ...headingLines(result, drawing),
      ...quoteBlock(result, result.excerpt, { width, styles, bar: isAsked ? HEAVY_BAR : BAR }),
      ...(attribution === undefined ? [] : wrapText(attribution, width, '— ', '  ')),
      ...wrapText(note, width, '  ').map(isAsked ? styles.bold : styles.dim),
    ];
  });
  return [
    ...blocks,
    sourceLines(asked, sourceLine(asked.article, asked.passage.id, phrases, locale), drawing),
  ];
}

function headingLines({ article, passage }: Result, { width, styles }: Drawing): string[] {
  const { heading } = passage;
  if (!heading) return [];
  return wrapText(article.text.slice(heading.start, heading.end), width).map(styles.underline);
}

function sourceLines({ article }: Result, line: string, { width, styles }: Drawing): string[] {
  // An address stands unbroken on a line of its own, so that the terminal can follow it.
  const address = article.url === undefined ? [] : [`  ${harmless(article.url)}`];
  return [...wrapText(line, width, '  '), ...address].map(styles.dim);
}

function suggestionBlock(suggestions: readonly Suggestion[], { phrases, width }: Drawing): string[] {
  if (suggestions.length === 0) return [];
  const lines = suggestions.flatMap(({ label, value }) =>
    wrapText(label.startsWith(value) ? label : `${label} (${value})`, width, '  · ', '    '),
  );
  return [...wrapText(phrases.tryInstead, width), ...lines];
}

// What was typed is repeated in the message, but not at any length.
function repeatable(problem: Problem): Problem {
  return 'given' in problem ? { ...problem, given: shorten(problem.given) } : problem;
}
