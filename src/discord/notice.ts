import type { APIButtonComponent } from 'discord.js';
import { phrases } from '../answer/phrases/index.ts';
import type { Answer, Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { container, row, textDisplay } from './components.ts';
import { markdownLabel } from './label.ts';
import type { RenderedMessage } from './rendered-message.ts';

const LONGEST_TEXT = 1500;
const LONGEST_SUGGESTION = 150;
const MOST_SUGGESTIONS = 10;

/** A short private message in plain words, with what was asked above it where that is known. */
export function renderNotice(
  text: string,
  more: { readonly head?: string; readonly button?: APIButtonComponent } = {},
): RenderedMessage {
  return {
    isPrivate: true,
    components: [
      container([
        ...(more.head === undefined ? [] : [textDisplay(more.head)]),
        textDisplay(markdownLabel(text, LONGEST_TEXT)),
        ...(more.button === undefined ? [] : [row([more.button])]),
      ]),
    ],
  };
}

/** Says privately that the articles hold nothing on what was asked, and what to try. */
export function renderNothingFound(
  { suggestions }: Extract<Answer, { status: 'nothing-found' }>,
  locale: Locale,
  head: string,
): RenderedMessage {
  const { nothingFound, tryInstead } = phrases[locale];
  const tries = suggestions.slice(0, MOST_SUGGESTIONS).map(suggestionLine);
  return {
    isPrivate: true,
    components: [
      container([
        textDisplay(head),
        textDisplay(nothingFound),
        ...(tries.length === 0 ? [] : [textDisplay([tryInstead, ...tries].join('\n'))]),
      ]),
    ],
  };
}

function suggestionLine({ label, value }: Suggestion): string {
  const shown = markdownLabel(label, LONGEST_SUGGESTION);
  const typed = markdownLabel(value, LONGEST_SUGGESTION);
  return shown.includes(typed) ? `- ${shown}` : `- ${shown} · ${typed}`;
}
