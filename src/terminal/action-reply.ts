import { replyToAction, type TerminalActions } from './action-talk.ts';
import type { AnswerLook } from './drawing.ts';
import { messages } from './messages.ts';
import type { TerminalOptions } from './terminal-options.ts';
import { wrapText } from './wrap.ts';

/** As {@link replyToAction}, with a kind reply to a fault, and one that says why the data cannot be opened. */
export async function actionReply(
  line: string,
  actions: TerminalActions | undefined,
  look: AnswerLook,
  { onFault }: Pick<TerminalOptions, 'onFault'>,
): Promise<string | undefined> {
  try {
    return await replyToAction(line, actions, look);
  } catch (error) {
    if (error instanceof Error && error.name === 'StoreRefused')
      return wrapText(error.message, look.width).join('\n');
    onFault(error);
    return wrapText(messages[look.locale].fault, look.width).join('\n');
  }
}
