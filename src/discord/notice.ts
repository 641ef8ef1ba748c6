import type { APIButtonComponent } from 'discord.js';
import { phrases } from '../answer/phrases/index.ts';
import type { Answer } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { container, row, textDisplay } from './components.ts';
import { markdownLabel } from './label.ts';
import type { RenderedMessage } from './rendered-message.ts';
import { silentText } from './silent-text.ts';
import { suggestionText } from './suggestion-text.ts';

const LONGEST_TEXT = 1500;

/** A short private message in plain words, with what was asked above it where that is known. */
export function renderNotice(
  text: string,
  more: {
    readonly head?: string;
    readonly button?: APIButtonComponent;
    /** The same in other languages, below. */
    readonly more?: readonly string[];
  } = {},
): RenderedMessage {
  return {
    isPrivate: true,
    components: [
      container([
        ...(more.head === undefined ? [] : [textDisplay(more.head)]),
        ...[text, ...(more.more ?? [])].map((each) => textDisplay(markdownLabel(each, LONGEST_TEXT))),
        ...(more.button === undefined ? [] : [row([more.button])]),
      ]),
    ],
  };
}

/** Says privately that the articles hold nothing on what was asked, and what to try. */
export function renderNothingFound(
  { suggestions, silent }: Extract<Answer, { status: 'nothing-found' }>,
  locale: Locale,
  head: string,
): RenderedMessage {
  const tries = suggestionText(suggestions, locale);
  return {
    isPrivate: true,
    components: [
      container([
        textDisplay(head),
        textDisplay(silentText(silent, locale) || phrases[locale].nothingFound),
        ...(tries === '' ? [] : [textDisplay(tries)]),
      ]),
    ],
  };
}
