import type { Library } from '../answer/library.ts';
import { openApp } from '../app.ts';
import type { Config } from '../config.ts';
import type { PostOutlet } from '../model/post.ts';
import { startTerminal } from '../terminal/start-terminal.ts';
import { createTerminalActions } from '../terminal/terminal-actions.ts';
import { TERMINAL_SERVER } from '../terminal/terminal-server.ts';
import { complain, complainOfFault } from './complain.ts';
import { hasColor } from './has-color.ts';
import { localFiles } from './local-files.ts';
import { localLibrary } from './local-library.ts';
import { type Data, openData } from './open-data.ts';
import { tellOf } from './tell-of.ts';

/** Talks with whoever sits at the terminal, or reads a command a line, until the input ends. Gives the exit status. */
export async function talk(config: Config): Promise<number> {
  const { corpusFolder, dataFolder } = config;
  const app = await openApp({ corpusFolder, dataFolder, onFault: complainOfFault });
  let opened: Data | undefined;
  const closing: (() => Promise<void>)[] = [];
  let library = (await localLibrary(config, app)) ?? app.library;
  let libraryNow = (): Library | Promise<Library> => library;
  // The data is opened when a command first needs it, so that a chat about articles writes nothing.
  const open = async (outlet: PostOutlet): Promise<Data> => {
    const log = { info: () => {}, warn: () => {}, error: (_: object, message: string) => complain(message) };
    const data = await openData({ ...config, outlet, articles: app, openFile: () => localFiles, log });
    closing.push(data.stop);
    opened = data;
    library = await data.articlesOf(TERMINAL_SERVER);
    libraryNow = () => data.articlesOf(TERMINAL_SERVER);
    return data;
  };
  // What was ready last is there while what is new is being made ready.
  const current = (): Library => {
    const now = libraryNow();
    if (!(now instanceof Promise)) library = now;
    return library;
  };
  const ending = new AbortController();
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ending.abort());
  try {
    return await startTerminal({
      commands: app.commands,
      context: (locale) => {
        const context = app.context(locale, current());
        // Who is at the terminal has chosen its language there.
        return opened ? { ...opened.context(TERMINAL_SERVER, context), locale } : context;
      },
      actionCommands: app.actionCommands,
      actions: (print, look) => createTerminalActions({ commands: app.actionCommands, print, look, open }),
      locale: config.locale,
      input: process.stdin,
      output: process.stdout,
      errorOutput: process.stderr,
      color: hasColor(config),
      hasLineEditing: !config.isTerminalDumb,
      notices: (print) => tellOf(app, print),
      onFault: (error) => complainOfFault(error),
      signal: ending.signal,
    });
  } finally {
    for (const close of closing) await close();
    await app.settle();
    await app.close();
  }
}
