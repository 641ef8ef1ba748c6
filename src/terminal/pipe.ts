import { createInterface } from 'node:readline';
import { startConversation } from './conversation.ts';
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
  const endNotices = options.notices?.((notice) => errorOutput.write(`${notice[conversation.locale()]}\n`));
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, ...(signal && { signal }) });
  let separator = '';
  try {
    for await (const raw of lines) {
      const line = raw.replace(/^\uFEFF/u, '').trim();
      if (line === '') continue;
      const reply = conversation.reply(line);
      if (reply.isLeaving) break;
      await writeText(output, `${separator}${reply.text}\n`);
      separator = '\n';
    }
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  } finally {
    lines.close();
    endNotices?.();
  }
  return 0;
}
