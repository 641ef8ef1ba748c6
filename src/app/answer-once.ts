import { commands } from '../../commands/index.ts';
import { openApp } from '../app.ts';
import type { Config } from '../config.ts';
import { type AskOptions, runAsk } from '../terminal/ask.ts';
import { complain, complainOfFault } from './complain.ts';
import { hasColor } from './has-color.ts';

/** Answers the command of a command line, and gives the exit status. */
export function answerOnce(config: Config, args: readonly string[]): Promise<number> {
  const context: AskOptions['context'] = async (locale) => {
    const app = await openApp({ corpusFolder: config.corpusFolder, onFault: complainOfFault });
    for (const notice of app.notices()) complain(notice[locale]);
    return app.context(locale);
  };
  return runAsk({
    args,
    commands,
    context,
    locale: config.locale,
    output: process.stdout,
    errorOutput: process.stderr,
    onFault: (error) => complainOfFault(error),
    color: hasColor(config),
  });
}
