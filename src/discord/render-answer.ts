import { phrases } from '../answer/phrases/index.ts';
import type { Answer } from '../model/answer.ts';
import { askedLine } from './asked.ts';
import { renderContext } from './context-view.ts';
import { renderFound } from './found.ts';
import { renderListed } from './listed.ts';
import { renderNothingFound, renderNotice } from './notice.ts';
import type { RenderedMessage } from './rendered-message.ts';
import type { View } from './view.ts';

/** An answer as a Discord message: pure, in the asker's language, within Discord's limits. */
export function renderAnswer(answer: Answer, view: View): RenderedMessage {
  const { locale } = view;
  switch (answer.status) {
    case 'found':
      return renderResults(answer, view);
    case 'nothing-found':
      return renderNothingFound(answer, locale, askedLine(view.asked, locale));
    case 'invalid':
      return renderNotice(phrases[locale].problem(answer.problem));
  }
}

function renderResults(answer: Extract<Answer, { status: 'found' }>, view: View): RenderedMessage {
  switch (answer.command) {
    case 'context':
      return renderContext(answer, view);
    case 'quotes':
    case 'compare':
    case 'summary':
      return renderListed(answer, view);
    default:
      return renderFound(answer, view);
  }
}
