import { runChat } from './chat.ts';
import { runPipe } from './pipe.ts';
import type { TerminalOptions } from './terminal-options.ts';

/** Talks with whoever is at the terminal, or at the other end of the pipe, until they leave. Returns the exit status. */
export function startTerminal(options: TerminalOptions): Promise<number> {
  const isScreen = options.input.isTTY === true && options.output.isTTY === true;
  return (options.isInteractive ?? isScreen) ? runChat(options) : runPipe(options);
}
