import type { Command } from '../answer/command.ts';
import type { Answer } from '../model/answer.ts';
import { type Asked, askedLine } from './asked.ts';
import type { ButtonAction } from './button-id.ts';
import { button } from './components.ts';
import { exampleOf } from './help.ts';
import { messages } from './messages.ts';
import { renderNotice } from './notice.ts';
import { renderAnswer } from './render-answer.ts';
import type { RenderedMessage } from './rendered-message.ts';
import type { AnswerContext } from './scope.ts';
import { reachOf, type View } from './view.ts';

/** The message that answers a command. */
export function respondToCommand(
  asked: Asked,
  commands: readonly Command[],
  context: AnswerContext,
): RenderedMessage {
  return renderAnswer(answerTo(asked, context), viewOf(asked, commands, context));
}

/** A press on a button. */
export interface Press {
  /** `undefined` for a button of another version. */
  readonly action: ButtonAction | undefined;
  /** What the message with the button says was asked, where it can be read. */
  readonly asked: Asked | undefined;
}

/** The message that a button leads to; `undefined` for one that leads nowhere. */
export function respondToButton(
  { action, asked }: Press,
  commands: readonly Command[],
  context: AnswerContext,
): RenderedMessage | undefined {
  const words = messages[context.locale];
  if (action?.kind === 'none') return undefined;
  if (action?.kind === 'example') return exampleAnswer(action.command, commands, context);
  if (!asked || action?.kind === 'share' || action?.kind === 'step') return renderNotice(words.lostButton);
  const view = viewOf(asked, commands, context);
  switch (action?.kind) {
    case undefined:
      return renderNotice(words.olderButton, {
        head: askedLine(asked, context.locale),
        button: button(words.button.again, { kind: 'again' }),
      });
    case 'again':
      return respondToCommand(asked, commands, context);
    case 'context':
      return contextOf(action, view, commands);
    case 'part': {
      const { passageId, index: part } = action;
      return contextOf({ kind: 'context', before: 0, after: 0, passageId }, { ...view, part }, commands);
    }
    case 'page':
    case 'show':
    case 'back':
      return resultOf(action, view, commands);
  }
}

/** What an example of the help leads to: a message of its own, so that the help stays. */
function exampleAnswer(name: string, commands: readonly Command[], context: AnswerContext): RenderedMessage {
  const command = commands.find((each) => each.name === name);
  if (!command) return renderNotice(messages[context.locale].unknownCommand);
  return { ...respondToCommand(exampleOf(command, context.locale), commands, context), isOwnMessage: true };
}

/** The answer to what was asked, in the order in which its results are shown. */
function answerTo({ command, values }: Asked, context: AnswerContext): Answer {
  const answer = command.run(values, context);
  if (answer.status !== 'found' || answer.command !== 'compare') return answer;
  const bySpeaker = Map.groupBy(answer.results, ({ quote }) => quote?.speaker?.name);
  return { ...answer, results: [...bySpeaker.values()].flat() };
}

/** How an answer to what was asked is shown at first. */
export function viewOf(asked: Asked, commands: readonly Command[], context: AnswerContext): View {
  const reach = reachOf(commands);
  return { ...context, asked, page: 0, ...(reach ? { reach } : {}) };
}

/** The result that a button names, found by asking again; when it is no result any more, the passage by itself. */
function resultOf(
  { index, passageId }: Extract<ButtonAction, { kind: 'page' | 'show' | 'back' }>,
  view: View,
  commands: readonly Command[],
): RenderedMessage {
  const answer = answerTo(view.asked, view);
  const page = pageOf(answer, passageId, index);
  if (page !== undefined) return renderAnswer(answer, { ...view, page });
  return contextOf({ kind: 'context', before: 0, after: 0, passageId }, view, commands);
}

function contextOf(
  { passageId, before, after }: Extract<ButtonAction, { kind: 'context' }>,
  view: View,
  commands: readonly Command[],
): RenderedMessage {
  const { asked, locale } = view;
  const command = commands.find(({ name }) => name === 'context');
  if (!command) return renderNotice(messages[locale].lostButton);
  const answer = command.run({ passage: passageId, before, after }, view);
  // The answer to what was asked knows which words matched and which quote was meant.
  const original = answerTo(asked, view);
  // A checked text can be too long to be asked again from what the message repeats of it, so its answer stays.
  if (original.status === 'checked') {
    const isOpening = before === 1 && after === 1;
    return { ...renderAnswer(answer, view), isOwnMessage: isOpening };
  }
  const page = pageOf(original, passageId, 0);
  const opened = asked.command.name === 'context' || page === undefined ? {} : { openedFrom: page };
  return renderAnswer(withResultOf(original, answer, page), { ...view, ...opened });
}

function withResultOf(original: Answer, answer: Answer, page: number | undefined): Answer {
  if (page === undefined || original.status !== 'found' || answer.status !== 'found') return answer;
  const known = original.results[page];
  const [asked, ...neighbours] = answer.results;
  // A context shows whole passages, so only what is said about the passage is taken over.
  return known && asked
    ? { ...answer, results: [{ ...known, excerpt: asked.excerpt }, ...neighbours] }
    : answer;
}

function pageOf(answer: Answer, passageId: string, likely: number): number | undefined {
  if (answer.status !== 'found') return undefined;
  if (answer.results[likely]?.passage.id === passageId) return likely;
  const page = answer.results.findIndex(({ passage }) => passage.id === passageId);
  return page < 0 ? undefined : page;
}
