import type { APIComponentInContainer } from 'discord.js';
import type { Answer, Result } from '../model/answer.ts';
import { askedLine } from './asked.ts';
import { entryLines, hitLine, sourceLine, speakerName } from './attribution.ts';
import { blockQuote, sentenceQuote } from './block-quote.ts';
import { button, container, row, section, textDisplay } from './components.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { messages } from './messages.ts';
import { pageButtons } from './page-buttons.ts';
import type { RenderedMessage } from './rendered-message.ts';
import { silentText } from './silent-text.ts';
import { suggestionText } from './suggestion-text.ts';
import type { View } from './view.ts';

/** One of several results is cut to about this many characters. */
const USUAL_RESULT = 280;
const MOST_RESULTS = 7;
/** In a list of so many results, so many can be leapt over at once. */
const LEAPS = [
  { from: 250, by: 100 },
  { from: 50, by: 25 },
] as const;

/**
 * Results of equal standing one after the other, from the one of `view.page` on, as many as fit. In a comparison, each
 * speaker's name stands above what they say; in a list of articles, the title above the beginning.
 */
export function renderListed(answer: Extract<Answer, { status: 'found' }>, view: View): RenderedMessage {
  const { results } = answer;
  const { locale } = view;
  const first = Math.min(view.page, results.length - 1);
  const head = askedLine(view.asked, locale);
  const common = answer.command === 'article' ? undefined : commonArticle(results);
  const source = common ? sourceLine(common, locale) : '';
  const silent = silentText(answer.silent, locale);
  const taken = head.length + source.length + silent.length;
  const { shown, left } = fitting(answer, first, view, MAXIMUM_TEXT - taken);
  const tries = suggestionText(answer.suggestions, locale);
  const components: APIComponentInContainer[] = [textDisplay(head), ...shown];
  if (silent !== '') components.push(textDisplay(silent));
  if (source !== '') components.push(textDisplay(source));
  if (tries !== '' && tries.length <= left) components.push(textDisplay(tries));
  const next = first + shown.length;
  if (first > 0 || next < results.length) {
    const words = messages[locale].button;
    const position = words.position(`${first + 1}–${next}`, results.length);
    const previous = first === 0 ? -1 : Math.max(0, first - shown.length);
    const by = LEAPS.find(({ from }) => results.length >= from)?.by;
    const leap = by === undefined ? {} : { leap: { first, by } };
    components.push(row(pageButtons(results, words, { previous, next, position, ...leap })));
  }
  return { isPrivate: false, components: [container(components)] };
}

/** The results from the one at `first` on that fit into `room` characters, at least one, and the room left. */
function fitting(
  { results, command }: Extract<Answer, { status: 'found' }>,
  first: number,
  view: View,
  room: number,
): { readonly shown: readonly APIComponentInContainer[]; readonly left: number } {
  const { library, locale } = view;
  const common = commonArticle(results);
  const shown: APIComponentInContainer[] = [];
  const opened = new Set<string>();
  let speaker = '';
  let left = room;
  for (const result of results.slice(first, first + MOST_RESULTS)) {
    const name = speakerName(result, locale);
    const entry = command === 'article' ? entryLines(result, locale) : undefined;
    const title = entry?.above ?? (command === 'compare' && name !== speaker ? name : '');
    const above = title === '' ? '' : `${title}\n`;
    const line = entry?.below ?? hitLine(result, library, locale, common);
    const usual = sentenceQuote(result, library, USUAL_RESULT);
    const most = left - above.length - line.length - 1;
    if (usual.length > most && shown.length > 0) break;
    const quote = usual.length > most ? blockQuote(result, library, most) : usual;
    const text = `${above}${quote}\n${line}`;
    left -= text.length;
    speaker = name;
    shown.push(listedResult(result, text, view, opened));
  }
  return { shown, left };
}

/** With a button to the context of its passage, unless one to the same passage stands above. */
function listedResult(
  { passage }: Result,
  text: string,
  { locale, reach }: View,
  opened: Set<string>,
): APIComponentInContainer {
  if (reach === undefined || opened.has(passage.id)) return textDisplay(text);
  opened.add(passage.id);
  const action = { kind: 'context', passageId: passage.id, before: 1, after: 1 } as const;
  return section(text, button(messages[locale].button.context, action));
}

/** The article that all results are from, if it is one. */
function commonArticle(results: readonly Result[]): Result['article'] | undefined {
  const [first] = results;
  return results.every(({ article }) => article.id === first?.article.id) ? first?.article : undefined;
}
