import type { APIComponentInContainer } from 'discord.js';
import { phrases } from '../answer/phrases/index.ts';
import type { Answer, CheckedQuote, DifferencePart } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { askedLine } from './asked.ts';
import { hitLine, sourceLine } from './attribution.ts';
import { blockQuote, sentenceQuote } from './block-quote.ts';
import { button, container, section, textDisplay } from './components.ts';
import { cutAtWord } from './cut.ts';
import { isolate } from './isolate.ts';
import { markdownLabel } from './label.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { messages } from './messages.ts';
import { MOST_MORE, type RenderedMessage } from './rendered-message.ts';
import { suggestionText } from './suggestion-text.ts';
import type { View } from './view.ts';

const LONGEST_GIVEN = 200;
/** How long a quote and a difference may be, each, from what is kind to read to what makes many quotes fit. */
const ROOMS = [700, 400, 200] as const;
const MOST_CHECKS = 8;
/** A single sentence stays whole up to this length of markdown. */
const LONGEST_SENTENCE = 1000;
/** Kept free for the lines that say which message of several it is and how many quotes are not checked. */
const ROOM_FOR_REST = 220;

type Checked = Extract<Answer, { status: 'checked' }>;

/**
 * Every quote that was checked: its verdict in words, what differs, and the true words. Where they do not fit into one
 * message, the others follow in more: a long text cannot be asked again from a button, and nobody's words are stored.
 */
export function renderChecked(answer: Checked, view: View): RenderedMessage {
  const { locale } = view;
  const head = askedLine(view.asked, locale);
  const source = commonSource(answer, view);
  const tries = suggestionText(answer.suggestions, locale);
  const room = MAXIMUM_TEXT - head.length - source.length - ROOM_FOR_REST;
  const pages = pagesOf(answer, view, room);
  const unchecked = answer.checks.length - pages.flat().length + answer.unchecked;
  const isPrivate = answer.checks.every(({ verdict }) => verdict === 'not-found');
  const [first = [], ...more] = pages;
  const message = (page: readonly PlacedCheck[], index: number): RenderedMessage => {
    const isLast = index === pages.length - 1;
    const left = room - page.reduce((sum, { text }) => sum + text.length, 0);
    const notes = [
      ...(pages.length > 1 ? [`-# ${messages[locale].messageOf(index + 1, pages.length)}`] : []),
      ...(isLast && unchecked > 0 ? [`-# ${phrases[locale].moreUnchecked(unchecked)}`] : []),
    ].join('\n');
    return {
      isPrivate,
      components: [
        container([
          textDisplay(head),
          ...page.map(({ component }) => component),
          ...[source, notes].filter((text) => text !== '').map(textDisplay),
          ...(isLast && tries !== '' && tries.length <= left ? [textDisplay(tries)] : []),
        ]),
      ],
    };
  };
  const following = more.map((page, index) => message(page, index + 1));
  return { ...message(first, 0), ...(following.length > 0 ? { more: following } : {}) };
}

interface PlacedCheck {
  readonly text: string;
  readonly component: APIComponentInContainer;
}

/** The checks message by message, in as much room each as leaves few enough messages. */
function pagesOf(answer: Checked, view: View, room: number): PlacedCheck[][] {
  let pages: PlacedCheck[][] = [];
  for (const each of ROOMS) {
    pages = placed(answer, view, room, each);
    if (pages.length <= MOST_MORE + 1) break;
  }
  return pages.slice(0, MOST_MORE + 1);
}

function placed({ checks }: Checked, view: View, room: number, each: number): PlacedCheck[][] {
  const pages: PlacedCheck[][] = [];
  let page: PlacedCheck[] = [];
  let opened = new Set<string>();
  let left = room;
  for (const check of checks) {
    const text = checkText(check, view, each);
    if (page.length === MOST_CHECKS || text.length > left) {
      pages.push(page);
      [page, opened, left] = [[], new Set(), room];
    }
    left -= text.length;
    page.push({ text, component: checkComponent(check, text, view, opened) });
  }
  return [...pages, page];
}

/** The results of an answer, whatever it is an answer to. */
function resultsOf({ checks }: Checked) {
  return checks.flatMap((check) => (check.verdict === 'not-found' ? [] : [check.result]));
}

/** The article that all are from, on one line; empty when they are from several. */
function commonSource(answer: Checked, { locale }: View): string {
  const [first, ...others] = resultsOf(answer);
  const isCommon = first && others.every(({ article }) => article.id === first.article.id);
  return isCommon ? sourceLine(first.article, locale) : '';
}

function checkText(check: CheckedQuote, view: View, room: number): string {
  const { locale, library } = view;
  const said = phrases[locale];
  const given = markdownLabel(check.given, LONGEST_GIVEN);
  const verdict = `**${said.verdict[check.verdict]}**`;
  if (check.verdict === 'not-found') return `${verdict} · ${said.inMarks(given)}`;
  const { result, difference, effect } = check;
  const isAltered = check.verdict === 'altered';
  const legend = isAltered ? legendOf(difference, locale) : '';
  const cue = effect && result.article.text.slice(effect.cue.start, effect.cue.end);
  const lines = [
    // What differs holds the words that were given, so that they are not said twice.
    `${verdict} · ${isAltered ? differenceLine(difference, room) : said.inMarks(given)}`,
    ...(effect && cue !== undefined
      ? [`${said.effect[effect.kind]} ${said.inMarks(markdownLabel(cue, LONGEST_GIVEN))}`]
      : []),
    ...(legend === '' ? [] : [`-# ${legend}`]),
  ].join('\n');
  const line = hitLine(result, library, locale, result.article);
  const quote = sentenceQuote(result, library, room);
  const shown = quote.length > LONGEST_SENTENCE ? blockQuote(result, library, LONGEST_SENTENCE) : quote;
  return `${lines}\n${shown}\n${line}`;
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

/**
 * The article's words struck out where they were left out, the words put in underlined; the legend says so in words. Of
 * long runs that are the same, the words next to a difference.
 */
function differenceLine(parts: readonly DifferencePart[], room: number): string {
  let line = '';
  for (const [index, { op, text }] of parts.entries()) {
    const isEnd = { first: index === 0, last: index === parts.length - 1 };
    const shown = op === 'same' ? nearby(text.trim(), isEnd) : cutAtWord(text.trim(), LONGEST_GIVEN);
    const marked = isolate(escapeMarkdown(shown.replace(/\s+/gu, ' ')));
    const space = /\s$/u.test(text) ? ' ' : '';
    const marks = op === 'same' ? '' : op === 'delete' ? '~~' : '__';
    const next = marked === '' ? '' : `${marks}${marked}${marks}${space}`;
    if (line.length + next.length > room) return `${line.trimEnd()} […]`;
    line += next;
  }
  return line.trimEnd();
}

/** In words, what the marks that are there mean. */
function legendOf(parts: readonly DifferencePart[], locale: Locale): string {
  const { legend } = messages[locale];
  return (['delete', 'insert'] as const)
    .filter((kind) => parts.some(({ op }) => op === kind))
    .map((kind) => legend[kind])
    .join(' · ');
}

const NEARBY_WORDS = 6;

/** The first and last words of a run; at an end of the quote only those on the side of the difference. */
function nearby(run: string, { first, last }: { readonly first: boolean; readonly last: boolean }): string {
  const words = run.split(/\s+/u);
  if (words.length <= NEARBY_WORDS * 2 + 2) return run;
  const head = first ? [] : words.slice(0, NEARBY_WORDS);
  const tail = last ? [] : words.slice(-NEARBY_WORDS);
  return [...head, '[…]', ...tail].join(' ');
}
