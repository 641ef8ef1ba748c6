import type { APIComponentInContainer } from 'discord.js';
import type { Answer, Result } from '../model/answer.ts';
import { askedLine } from './asked.ts';
import { sourceLine, speakerLine } from './attribution.ts';
import { quoteLines } from './block-quote.ts';
import { container, row, textDisplay } from './components.ts';
import { contextButtons, partButtons } from './context-buttons.ts';
import { markdownLabel } from './label.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { messages } from './messages.ts';
import { partAt, quoteParts } from './quote-parts.ts';
import type { RenderedMessage } from './rendered-message.ts';
import { reportButton } from './report-button.ts';
import type { View } from './view.ts';

const LONGEST_QUOTE = 1800;
const MOST_IN_ROW = 5;
const LONGEST_HEADING = 150;

/** The paragraphs that are shown. */
interface Paragraphs {
  /** In reading order. */
  readonly texts: readonly string[];
  readonly before: number;
  readonly after: number;
  /** True when a paragraph was left out because the message is full. */
  readonly isFull: boolean;
}

/**
 * A passage among its neighbours, in reading order, with buttons that add one paragraph before or after, or lead on where
 * no more can be added. A passage that is too long for a message is shown by itself, in parts.
 */
export function renderContext(answer: Extract<Answer, { status: 'found' }>, view: View): RenderedMessage {
  const { locale, library } = view;
  const [asked, ...neighbours] = answer.results;
  if (!asked) throw new Error('a context was found without its passage');
  const words = messages[locale];
  const head = askedLine(view.asked, locale);
  const source = sourceLine(asked.article, locale, asked.passage.id);
  const about = `${headingLine(asked)}-# **${markdownLabel(asked.passage.id, 80)} · ${words.passageAskedFor}**`;
  const speaker = speakerLine(asked, library, locale);
  const fixed = [head, source, about, speaker, `-# ${words.noMoreRoom}`].join('\n').length + 1;
  const { quote, part, parts } = quoteOf(asked, view, Math.min(LONGEST_QUOTE, MAXIMUM_TEXT - fixed));
  const text = `${about}\n${quote}\n${speaker}`;
  const shown: Paragraphs =
    parts > 1
      ? { texts: [text], before: 0, after: 0, isFull: true }
      : arrange({ result: asked, text }, neighbours, view, MAXIMUM_TEXT - fixed - quote.length);
  const components: APIComponentInContainer[] = [head, ...shown.texts].map(textDisplay);
  const isCut = shown.isFull && parts <= 1;
  components.push(textDisplay(isCut ? `${source}\n-# ${words.noMoreRoom}` : source));
  if (parts > 1) components.push(row(partButtons(asked.passage.id, part, parts, locale)));
  const around = contextButtons(asked, shown, view);
  const report = reportButton(asked, view);
  const rows = around.length + report.length > MOST_IN_ROW ? [around, report] : [[...around, ...report]];
  components.push(...rows.filter(({ length }) => length > 0).map(row));
  return { isPrivate: false, components: [container(components)] };
}

/** The words of the passage that was asked for: all of them, or the part that is asked for or else that matters. */
function quoteOf(asked: Result, { library, part }: View, room: number) {
  const whole = quoteLines(asked, asked.passage.span);
  if (whole.length <= room) return { quote: whole, part: 0, parts: 1 };
  const parts = quoteParts(asked, library);
  const place = asked.matches[0]?.start ?? asked.quote?.parts[0]?.start ?? asked.passage.span.start;
  const index = Math.min(part ?? partAt(parts, place), parts.length - 1);
  const span = parts[index] ?? asked.passage.span;
  const stressed = quoteLines(asked, span);
  // Rather without stress than without words.
  const quote = stressed.length <= room ? stressed : quoteLines({ ...asked, matches: [], quote: null }, span);
  return { quote, part: index, parts: parts.length };
}

/** Places the nearest neighbours first, so that a message that gets full loses the farthest. */
function arrange(
  main: { readonly result: Result; readonly text: string },
  neighbours: readonly Result[],
  view: View,
  room: number,
): Paragraphs {
  const { start } = main.result.passage.span;
  const before = neighbours.filter(({ passage }) => passage.span.start < start).reverse();
  const after = neighbours.filter(({ passage }) => passage.span.start > start);
  const [above, below]: [string[], string[]] = [[], []];
  let left = room;
  let isFull = false;
  for (let distance = 0; distance < Math.max(before.length, after.length); distance++) {
    for (const [result, texts] of [[before[distance], above] as const, [after[distance], below] as const]) {
      if (!result || isFull) continue;
      const text = neighbourText(result, view);
      isFull = text.length > left;
      if (isFull) continue;
      left -= text.length;
      texts.push(text);
    }
  }
  const texts = [...above.toReversed(), main.text, ...below];
  return { texts, before: above.length, after: below.length, isFull };
}

/** A neighbour is shown whole or not at all, so that reading on leaves nothing out. */
function neighbourText(result: Result, { library, locale }: View): string {
  const id = `${headingLine(result)}-# ${markdownLabel(result.passage.id, 80)}`;
  const isQuoting = library.quotesIn(result.passage).length > 0;
  const speaker = isQuoting ? `\n${speakerLine(result, library, locale)}` : '';
  return `${id}\n${quoteLines(result, result.passage.span)}${speaker}`;
}

/** The heading that a paragraph stands right under, on a line above it. */
function headingLine({ article, passage: { heading } }: Result): string {
  const text = heading ? markdownLabel(article.text.slice(heading.start, heading.end), LONGEST_HEADING) : '';
  return text === '' ? '' : `**${text}**\n`;
}
