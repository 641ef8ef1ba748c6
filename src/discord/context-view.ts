import type { APIComponentInContainer } from 'discord.js';
import type { Answer, Result } from '../model/answer.ts';
import { askedLine } from './asked.ts';
import { sourceLine, speakerLine } from './attribution.ts';
import { blockQuote, sentenceQuote } from './block-quote.ts';
import { button, container, row, textDisplay } from './components.ts';
import { markdownLabel } from './label.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { messages } from './messages.ts';
import type { RenderedMessage } from './rendered-message.ts';
import type { View } from './view.ts';

const LONGEST_QUOTE = 1800;
const LONGEST_HEADING = 150;

interface Paragraphs {
  /** In reading order. */
  readonly texts: readonly string[];
  /** True when a paragraph was left out because the message is full. */
  readonly isFull: boolean;
}

/** A passage among its neighbours, in reading order, with buttons that add one paragraph before or after. */
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
  const quote = blockQuote(asked, library, Math.min(LONGEST_QUOTE, MAXIMUM_TEXT - fixed));
  const main = { result: asked, text: `${about}\n${quote}\n${speaker}` };
  const { texts, isFull } = arrange(main, neighbours, view, MAXIMUM_TEXT - fixed - quote.length);
  const components: APIComponentInContainer[] = [head, ...texts].map(textDisplay);
  components.push(textDisplay(isFull ? `${source}\n-# ${words.noMoreRoom}` : source));
  const around = buttons(asked, neighbours, view, isFull);
  if (around.length > 0) components.push(row(around));
  return { isPrivate: false, components: [container(components)] };
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
  const texts = [main.text];
  let left = room;
  let isFull = false;
  for (let distance = 0; distance < Math.max(before.length, after.length); distance++) {
    for (const [result, place] of [
      [before[distance], 'unshift'] as const,
      [after[distance], 'push'] as const,
    ]) {
      if (!result || isFull) continue;
      const text = neighbourText(result, view);
      isFull = text.length > left;
      if (isFull) continue;
      left -= text.length;
      texts[place](text);
    }
  }
  return { texts, isFull };
}

function neighbourText(result: Result, { library, locale }: View): string {
  const id = `${headingLine(result)}-# ${markdownLabel(result.passage.id, 80)}`;
  const isQuoting = library.quotesIn(result.passage).length > 0;
  const speaker = isQuoting ? `\n${speakerLine(result, library, locale)}` : '';
  return `${id}\n${sentenceQuote(result, library, LONGEST_QUOTE)}${speaker}`;
}

/** The heading that a paragraph stands right under, on a line above it. */
function headingLine({ article, passage: { heading } }: Result): string {
  const text = heading ? markdownLabel(article.text.slice(heading.start, heading.end), LONGEST_HEADING) : '';
  return text === '' ? '' : `**${text}**\n`;
}

function buttons(
  { article, passage: { id: passageId, span } }: Result,
  neighbours: readonly Result[],
  { library, locale, reach, openedFrom }: View,
  isFull: boolean,
) {
  const words = messages[locale].button;
  const before = neighbours.filter(({ passage }) => passage.span.start < span.start).length;
  const after = neighbours.length - before;
  const passages = library.passages(article.id);
  const place = passages.findIndex(({ id }) => id === passageId);
  const hasBefore = !isFull && before < Math.min(reach?.before ?? 0, place);
  const hasAfter = !isFull && after < Math.min(reach?.after ?? 0, passages.length - 1 - place);
  return [
    ...(reach === undefined
      ? []
      : [
          button(words.oneMoreBefore, { kind: 'context', before: before + 1, after, passageId }, !hasBefore),
          button(words.oneMoreAfter, { kind: 'context', before, after: after + 1, passageId }, !hasAfter),
        ]),
    ...(openedFrom === undefined ? [] : [button(words.back, { kind: 'back', index: openedFrom, passageId })]),
  ];
}
