import type { APIComponentInContainer } from 'discord.js';
import type { Answer, Result } from '../model/answer.ts';
import { askedLine } from './asked.ts';
import { hitLine, sourceLine, speakerName } from './attribution.ts';
import { blockQuote } from './block-quote.ts';
import { button, container, row, section, textDisplay } from './components.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { messages } from './messages.ts';
import { pageButtons } from './page-buttons.ts';
import type { RenderedMessage } from './rendered-message.ts';
import type { View } from './view.ts';

/** One of several results: about this long, and at most `LONGEST_RESULT` where one sentence is longer. */
const USUAL_RESULT = 280;
const LONGEST_RESULT = 450;
const MOST_RESULTS = 7;

/**
 * Results of equal standing one after the other, from the one of `view.page` on, as many as fit. In a comparison, each
 * speaker's name stands above what they say.
 */
export function renderListed(answer: Extract<Answer, { status: 'found' }>, view: View): RenderedMessage {
  const { results, command } = answer;
  const { locale } = view;
  const first = Math.min(view.page, results.length - 1);
  const head = askedLine(view.asked, locale);
  const common = commonArticle(results);
  const source = common ? sourceLine(common, locale) : '';
  let left = MAXIMUM_TEXT - head.length - source.length;
  const components: APIComponentInContainer[] = [textDisplay(head)];
  const opened = new Set<string>();
  let next = first;
  for (const result of results.slice(first, first + MOST_RESULTS)) {
    const isNewSpeaker =
      next === first || speakerName(result, locale) !== speakerNameAt(results, next - 1, locale);
    const name = command === 'compare' && isNewSpeaker ? `${speakerName(result, locale)}\n` : '';
    const quote = blockQuote(result, view.library, LONGEST_RESULT, USUAL_RESULT);
    const text = `${name}${quote}\n${hitLine(result, view.library, locale, common)}`;
    if (text.length > left) break;
    left -= text.length;
    components.push(listedResult(result, text, view, opened));
    next++;
  }
  if (source !== '') components.push(textDisplay(source));
  if (first > 0 || next < results.length) {
    const words = messages[locale].button;
    const position = words.position(`${first + 1}–${next}`, results.length);
    const previous = first === 0 ? -1 : Math.max(0, first - (next - first));
    components.push(row(pageButtons(results, words, { previous, next, position })));
  }
  return { isPrivate: false, components: [container(components)] };
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

function speakerNameAt(
  results: readonly Result[],
  index: number,
  locale: View['locale'],
): string | undefined {
  const result = results[index];
  return result && speakerName(result, locale);
}

/** The article that all results are from, if it is one. */
function commonArticle(results: readonly Result[]): Result['article'] | undefined {
  const [first] = results;
  return results.every(({ article }) => article.id === first?.article.id) ? first?.article : undefined;
}
