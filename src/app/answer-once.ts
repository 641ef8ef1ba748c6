import { actionCommands } from '../../commands/actions.ts';
import { commands } from '../../commands/index.ts';
import { type App, openApp } from '../app.ts';
import type { Config } from '../config.ts';
import { type AskOptions, runAsk } from '../terminal/ask.ts';
import { complain, complainOfFault } from './complain.ts';
import { hasColor } from './has-color.ts';
import { localLibrary } from './local-library.ts';

/** Answers the command of a command line, and gives the exit status. */
export async function answerOnce(config: Config, args: readonly string[]): Promise<number> {
  const { corpusFolder, dataFolder } = config;
  let app: App | undefined;
  const context: AskOptions['context'] = async (locale) => {
    app = await openApp({ corpusFolder, dataFolder, onFault: complainOfFault });
    for (const notice of app.notices()) complain(notice[locale]);
    return app.context(locale, await localLibrary(config, app));
  };
  const status = await runAsk({
    args,
    commands,
    actionCommands,
    context,
    locale: config.locale,
    output: process.stdout,
    errorOutput: process.stderr,
    onFault: (error) => complainOfFault(error),
    color: hasColor(config),
  });
  // The answer is out: whoever asks next need not wait until all articles are read again.
  await app?.settle();
  return status;
}
