import './prepare-node.cjs';
import { complain, messageOf } from './app/complain.ts';
import { type Config, readConfig } from './config.ts';

// Each way of running loads only what it needs: the terminal starts without the Discord client, and an answer on the
// command line without the chat.

/** Runs the bot as the arguments and the configuration say. Resolves to the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const isAsk = args[0] === 'ask';
  const outcome = readConfig();
  if (outcome.status === 'invalid') {
    for (const problem of outcome.problems) complain(problem);
    return isAsk ? 2 : 1;
  }
  const { config } = outcome;
  if (isAsk) {
    const { answerOnce } = await import('./app/answer-once.ts');
    return answerOnce(config, args.slice(1));
  }
  if (args[0] === 'backup' || args[0] === 'restore') return copyData(config, args[0], args[1]);
  if (config.discordToken === undefined) {
    const { talk } = await import('./app/talk.ts');
    return talk(config);
  }
  const { serve } = await import('./app/serve.ts');
  // Nothing that a connection left behind, such as a request that nobody answers, may keep the process.
  process.exit(await serve(config, config.discordToken));
}

/** Writes all data into a new file, or replaces it by that of such a file. */
async function copyData(config: Config, what: 'backup' | 'restore', file?: string): Promise<number> {
  const [{ runCopy }, { storePlace }] = await Promise.all([
    import('./store/run-copy.ts'),
    import('./app/data-place.ts'),
  ]);
  return runCopy({ what, file, place: storePlace(config), tell: complain });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(messageOf(error));
  process.exitCode = 70;
}
