import type { APIComponentInContainer } from 'discord.js';
import { phrases } from '../answer/phrases/index.ts';
import type { Answer, CheckedQuote, DifferencePart } from '../model/answer.ts';
import { askedLine } from './asked.ts';
import { hitLine, sourceLine } from './attribution.ts';
import { blockQuote } from './block-quote.ts';
import { button, container, section, textDisplay } from './components.ts';
import { cutAtWord } from './cut.ts';
import { isolate } from './isolate.ts';
import { markdownLabel } from './label.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { messages } from './messages.ts';
import type { RenderedMessage } from './rendered-message.ts';
import { suggestionText } from './suggestion-text.ts';
import type { View } from './view.ts';

const LONGEST_GIVEN = 200;
const LONGEST_QUOTE = 700;
const LONGEST_DIFFERENCE = 700;
const MOST_CHECKS = 8;
/** Kept free for the line that says how many are not shown. */
const ROOM_FOR_REST = 150;

/** Every quote that was checked, as many as fit: its verdict in words, what differs, and the true words. */
export function renderChecked(answer: Extract<Answer, { status: 'checked' }>, view: View): RenderedMessage {
  const { locale } = view;
  const said = phrases[locale];
  const head = askedLine(view.asked, locale);
  const shown: APIComponentInContainer[] = [];
  const opened = new Set<string>();
  const source = commonSource(answer, view);
  let left = MAXIMUM_TEXT - head.length - source.length - ROOM_FOR_REST;
  for (const check of answer.checks.slice(0, MOST_CHECKS)) {
    const text = checkText(check, view, Math.min(LONGEST_QUOTE, left));
    if (text.length > left) break;
    left -= text.length;
    shown.push(checkComponent(check, text, view, opened));
  }
  const rest = answer.checks.length - shown.length + answer.unchecked;
  const tries = suggestionText(answer.suggestions, locale);
  return {
    isPrivate: answer.checks.every(({ verdict }) => verdict === 'not-found'),
    components: [
      container([
        textDisplay(head),
        ...shown,
        ...(source === '' ? [] : [textDisplay(source)]),
        ...(rest > 0 ? [textDisplay(`-# ${said.moreUnchecked(rest)}`)] : []),
        ...(tries !== '' && tries.length <= left ? [textDisplay(tries)] : []),
      ]),
    ],
  };
}

/** The results of an answer, whatever it is an answer to. */
function resultsOf({ checks }: Extract<Answer, { status: 'checked' }>) {
  return checks.flatMap((check) => (check.verdict === 'not-found' ? [] : [check.result]));
}

/** The article that all are from, on one line; empty when they are from several. */
function commonSource(answer: Extract<Answer, { status: 'checked' }>, { locale }: View): string {
  const [first, ...others] = resultsOf(answer);
  const isCommon = first && others.every(({ article }) => article.id === first.article.id);
  return isCommon ? sourceLine(first.article, locale) : '';
}

function checkText(check: CheckedQuote, view: View, room: number): string {
  const { locale, library } = view;
  const said = phrases[locale];
  const given = markdownLabel(check.given, LONGEST_GIVEN);
  const head = `**${said.verdict[check.verdict]}** · ${messages[locale].inMarks(given)}`;
  if (check.verdict === 'not-found') return head;
  const { result, difference, effect } = check;
  const cue = effect && result.article.text.slice(effect.cue.start, effect.cue.end);
  const lines = [
    head,
    ...(effect && cue !== undefined
      ? [`${said.effect[effect.kind]} ${messages[locale].inMarks(markdownLabel(cue, LONGEST_GIVEN))}`]
      : []),
    ...(check.verdict === 'altered'
      ? [differenceLine(difference), `-# ${messages[locale].differenceLegend}`]
      : []),
  ].join('\n');
  const line = hitLine(result, library, locale, result.article);
  const quote = blockQuote(result, library, Math.max(80, room - lines.length - line.length - 2));
  return `${lines}\n${quote}\n${line}`;
}

/** The context of its passage is a click away, unless one to the same passage stands above. */
function checkComponent(
  check: CheckedQuote,
  text: string,
  { locale, reach }: View,
  opened: Set<string>,
): APIComponentInContainer {
  if (check.verdict === 'not-found' || reach === undefined) return textDisplay(text);
  const { id: passageId } = check.result.passage;
  if (opened.has(passageId)) return textDisplay(text);
  opened.add(passageId);
  return section(
    text,
    button(messages[locale].button.context, { kind: 'context', passageId, before: 1, after: 1 }),
  );
}

/** The article's words struck out where they were left out, the words put in underlined; the legend says so in words. */
function differenceLine(parts: readonly DifferencePart[]): string {
  let line = '';
  for (const { op, text } of parts) {
    const shown = isolate(escapeMarkdown(cutAtWord(text.trim().replace(/\s+/gu, ' '), LONGEST_DIFFERENCE)));
    const space = /\s$/u.test(text) ? ' ' : '';
    const marks = op === 'same' ? '' : op === 'delete' ? '~~' : '__';
    const next = shown === '' ? '' : `${marks}${shown}${marks}${space}`;
    if (line.length + next.length > LONGEST_DIFFERENCE) return `${line.trimEnd()} […]`;
    line += next;
  }
  return line.trimEnd();
}
