import type { APIComponentInContainer } from 'discord.js';
import { phrases } from '../answer/phrases/index.ts';
import type { Answer, Result } from '../model/answer.ts';
import { askedLine } from './asked.ts';
import { hitLine, sourceLine, speakerLine } from './attribution.ts';
import { blockQuote, sentenceQuote } from './block-quote.ts';
import { button, container, row, section, separator, textDisplay } from './components.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { messages } from './messages.ts';
import { pageButtons } from './page-buttons.ts';
import type { RenderedMessage } from './rendered-message.ts';
import { reportButton } from './report-button.ts';
import { silentText } from './silent-text.ts';
import { suggestionText } from './suggestion-text.ts';
import type { View } from './view.ts';

const LONGEST_QUOTE = 2000;
/** A further hit is cut to about this many characters. */
const USUAL_HIT = 240;
const MOST_HITS = 4;

/** An answer with one result in full and up to four that follow it shortened. */
export function renderFound(answer: Extract<Answer, { status: 'found' }>, view: View): RenderedMessage {
  const { results } = answer;
  const { locale, library } = view;
  const page = Math.min(view.page, results.length - 1);
  const result = results[page];
  if (!result) throw new Error('an answer was found without a result');
  const said = askedLine(view.asked, locale);
  const silent = silentText(answer.silent, locale);
  const head = silent === '' ? said : `${said}\n${silent}`;
  const match = answer.command === 'who-said' && result.match !== 'exact' ? result.match : undefined;
  const lines = `${speakerLine(result, library, locale, match)}\n${sourceLine(result.article, locale, result.passage.id)}`;
  const quote = blockQuote(
    result,
    library,
    Math.min(LONGEST_QUOTE, MAXIMUM_TEXT - head.length - lines.length - 1),
  );
  const tries = suggestionText(answer.suggestions, locale);
  const room = MAXIMUM_TEXT - head.length - quote.length - lines.length - 1;
  const isTrying = tries !== '' && tries.length <= room;
  const pressable = buttons(results, page, result, view);
  return {
    isPrivate: false,
    components: [
      container([
        textDisplay(head),
        textDisplay(`${quote}\n${lines}`),
        ...furtherHits(answer, page, view, isTrying ? room - tries.length : room),
        ...(isTrying ? [textDisplay(tries)] : []),
        ...(pressable.length > 0 ? [row(pressable)] : []),
      ]),
    ],
  };
}

function furtherHits(
  { results, command }: Extract<Answer, { status: 'found' }>,
  page: number,
  { library, locale }: View,
  room: number,
): APIComponentInContainer[] {
  const shown = results[page];
  if (!shown) return [];
  const title = `-# ${command === 'article' ? messages[locale].furtherOn : phrases[locale].alsoFound}`;
  let left = room - title.length;
  const hits: APIComponentInContainer[] = [];
  for (const [offset, result] of results.slice(page + 1, page + 1 + MOST_HITS).entries()) {
    const text = `${sentenceQuote(result, library, USUAL_HIT)}\n${hitLine(result, library, locale, shown.article)}`;
    if (text.length > left) break;
    left -= text.length;
    const action = { kind: 'show', index: page + 1 + offset, passageId: result.passage.id } as const;
    hits.push(section(text, button(messages[locale].button.show, action)));
  }
  return hits.length === 0 ? [] : [separator(), textDisplay(title), ...hits];
}

function buttons(results: readonly Result[], page: number, shown: Result, view: View) {
  const { locale, reach } = view;
  const words = messages[locale].button;
  const { id: passageId } = shown.passage;
  const context = { kind: 'context', passageId, before: 1, after: 1 } as const;
  return [
    ...(results.length === 1
      ? []
      : pageButtons(results, words, {
          previous: page - 1,
          next: page + 1,
          position: words.position(`${page + 1}`, results.length),
        })),
    ...(reach === undefined ? [] : [button(words.context, context)]),
    ...reportButton(shown, view),
  ];
}
