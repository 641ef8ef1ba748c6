import { createInterface, type Interface } from 'node:readline';
import { actionReply } from './action-reply.ts';
import { ActionTalk } from './action-talk.ts';
import { completeLine } from './complete-line.ts';
import { startConversation } from './conversation.ts';
import type { AnswerLook } from './drawing.ts';
import { greeting } from './greeting.ts';
import { screenWidth } from './screen-width.ts';
import type { TerminalOptions } from './terminal-options.ts';
import { wrapText } from './wrap.ts';
import { writeAbove } from './write-above.ts';
import { isReaderGone } from './write-text.ts';

const PROMPT = '> ';
/** Lines that the arrow keys bring back. They are kept in memory only. */
const HISTORY_SIZE = 200;
const LEAVING = /^(?:exit|quit|quitter)$/iu;

/** The chat with its prompt, until the asker leaves. Returns the exit status. */
export function runChat(options: TerminalOptions): Promise<number> {
  const { input, output, signal } = options;
  const hasLineEditing = options.hasLineEditing ?? true;
  const width = (): number => screenWidth(output, true);
  const conversation = startConversation({ ...options, width, isCompact: false });
  const list = (text: string): void => writeAbove(lines, output, text, hasLineEditing);
  const lines: Interface = createInterface({
    input,
    output,
    terminal: hasLineEditing,
    prompt: PROMPT,
    historySize: HISTORY_SIZE,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, found: [string[], string]) => void) => {
      void complete(line, options, { look, talk, list }).then((found) => done(null, found));
    },
    ...(signal && { signal }),
  });
  const look = (): AnswerLook => {
    const locale = conversation.locale();
    const { library } = options.context(locale);
    return { locale, width: width(), color: options.color, isCompact: false, library };
  };
  const actions = options.actions?.(list, look);
  const talk = actions && new ActionTalk(actions);
  let isTyping = false;
  output.write(`${greeting(options, width()).join('\n')}\n`);
  const endNotices = options.notices?.((notice) => {
    const text = wrapText(notice[conversation.locale()], width()).join('\n');
    if (isTyping) list(text);
    else output.write(`${text}\n`);
  });
  output.write('\n');
  isTyping = true;
  return new Promise((resolve, reject) => {
    output.on('error', (error) => {
      if (!isReaderGone(error)) reject(error);
      lines.close();
    });
    let isClosed = false;
    const prompt = (): void => {
      if (!isClosed) lines.prompt();
    };
    // Actions take their time; what is typed meanwhile is answered after them.
    let acting: Promise<void> | undefined;
    const act = async (line: string, taking: ActionTalk): Promise<void> => {
      const text = await actionReply(line, taking, look(), options);
      if (text !== '') output.write(`\n${text}\n\n`);
      prompt();
    };
    const answer = (line: string): void => {
      const isLeaving = LEAVING.test(line.trim());
      const reply = isLeaving || line.trim() === '' ? undefined : conversation.reply(line);
      if (isLeaving || reply?.isLeaving) {
        lines.close();
        return;
      }
      if (reply) output.write(`\n${reply.text}\n\n`);
      prompt();
    };
    lines.on('line', (line) => {
      const next = () => (talk?.takes(line) ? act(line, talk) : answer(line));
      if (acting || talk?.takes(line)) acting = (acting ?? Promise.resolve()).then(next).catch(reject);
      else answer(line);
    });
    lines.on('SIGINT', () => clearOrLeave(lines));
    lines.on('close', () => {
      isClosed = true;
      endNotices?.();
      void (acting ?? Promise.resolve()).finally(() => {
        output.write('\n');
        resolve(0);
      });
    });
    lines.prompt();
  });
}

function clearOrLeave(lines: Interface): void {
  if (lines.line === '') {
    lines.close();
    return;
  }
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
}

/** What completing a line needs besides the options. */
interface Completing {
  readonly look: () => AnswerLook;
  readonly talk: ActionTalk | undefined;
  readonly list: (text: string) => void;
}

/** What Tab does: a single suggestion takes the place of what was typed, several are listed above the line. */
async function complete(
  line: string,
  { commands, context, actionCommands, onFault }: TerminalOptions,
  { look, talk, list }: Completing,
): Promise<[string[], string]> {
  try {
    const { locale, width } = look();
    const { typed, suggestions } =
      (await talk?.complete(line, look())) ?? completeLine(line, commands, context(locale), actionCommands);
    const values = suggestions.map(({ value }) => value);
    const isList = suggestions.length > 1 && suggestions.some(({ label, value }) => label !== value.trim());
    if (!isList) return [values, typed];
    list(suggestions.flatMap(({ label }) => wrapText(label, width, '  · ', '    ')).join('\n'));
  } catch (error) {
    onFault(error);
  }
  return [[], line];
}
