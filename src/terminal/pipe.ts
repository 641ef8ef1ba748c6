import { createInterface } from 'node:readline';
import { actionReply } from './action-reply.ts';
import { ActionTalk } from './action-talk.ts';
import { startConversation } from './conversation.ts';
import type { AnswerLook } from './drawing.ts';
import { screenWidth } from './screen-width.ts';
import type { TerminalOptions } from './terminal-options.ts';
import { ReaderGone, writeText } from './write-text.ts';

/** Reads one command a line and writes an answer to each, a blank line between; nothing else. Returns the exit status. */
export async function runPipe(options: TerminalOptions): Promise<number> {
  const { input, output, errorOutput, signal } = options;
  const conversation = startConversation({
    ...options,
    width: () => screenWidth(output),
    isCompact: true,
  });
  const look = (): AnswerLook => {
    const locale = conversation.locale();
    const { library } = options.context(locale);
    return { locale, width: screenWidth(output), color: options.color, isCompact: true, library };
  };
  const posts: string[] = [];
  const actions = options.actions?.((text) => posts.push(text), look);
  const talk = actions && new ActionTalk(actions);
  const endNotices = options.notices?.((notice) => errorOutput.write(`${notice[conversation.locale()]}\n`));
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, ...(signal && { signal }) });
  let separator = '';
  try {
    for await (const raw of lines) {
      const line = raw.replace(/^\uFEFF/u, '').trim();
      if (line === '' && talk?.takes(line) !== true) continue;
      const acted = talk?.takes(line) ? await actionReply(line, talk, look(), options) : undefined;
      const reply = acted === undefined ? conversation.reply(line) : { text: acted, isLeaving: false };
      if (reply.isLeaving) break;
      for (const text of [reply.text, ...posts.splice(0)]) {
        if (text === '') continue;
        await writeText(output, `${separator}${text}\n`);
        separator = '\n';
      }
    }
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  } finally {
    lines.close();
    endNotices?.();
  }
  return 0;
}
