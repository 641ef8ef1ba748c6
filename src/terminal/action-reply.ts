import type { ActionTalk } from './action-talk.ts';
import type { AnswerLook } from './drawing.ts';
import { messages } from './messages.ts';
import type { TerminalOptions } from './terminal-options.ts';
import { wrapText } from './wrap.ts';

/** As {@link ActionTalk.reply}, with a kind reply to a fault, and one that says why the data cannot be opened. */
export async function actionReply(
  line: string,
  talk: ActionTalk,
  look: AnswerLook,
  { onFault }: Pick<TerminalOptions, 'onFault'>,
): Promise<string> {
  try {
    return await talk.reply(line, look);
  } catch (error) {
    if (error instanceof Error && error.name === 'StoreRefused')
      return wrapText(error.message, look.width).join('\n');
    onFault(error);
    return wrapText(messages[look.locale].fault, look.width).join('\n');
  }
}
