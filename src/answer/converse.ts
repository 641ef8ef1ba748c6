import type { Answer } from '../model/answer.ts';
import type { Command, CommandContext, OptionValues } from './command.ts';
import { type Topic, topicAfter, understand } from './follow-up.ts';

/** What a plain text was understood as, and the answer. */
export interface Conversed {
  readonly command: Command;
  readonly values: OptionValues;
  readonly answer: Answer;
  /** What the conversation is about now. */
  readonly topic: Topic | undefined;
  /** Whether it was understood as going on with what was spoken of before. */
  readonly isFollowUp: boolean;
}

/**
 * Answers a plain text the first way that finds something, or else the likeliest way. Whoever was asked for in a likelier
 * way and says nothing is named in the answer. `undefined` when none of the commands serves.
 */
export function converse(
  text: string,
  before: Topic | undefined,
  commands: readonly Command[],
  context: CommandContext,
): Conversed | undefined {
  let failed: Conversed | undefined;
  for (const understood of understand(context.library, text, before)) {
    const command = commands.find(({ name }) => name === understood.command);
    if (!command) continue;
    const { values } = understood;
    const isFollowUp = values['question'] !== text;
    const answer = command.run(values, context);
    if (answer.status !== 'found') {
      failed ??= { command, values, answer, topic: before, isFollowUp };
      continue;
    }
    // What else there is to try of them is what the answer shows, or was said before.
    const silent = failed?.answer.status === 'nothing-found' ? failed.answer.silent : undefined;
    return {
      command,
      values,
      answer: silent ? { ...answer, silent: silent.map((each) => ({ ...each, nearest: [] })) } : answer,
      topic: topicAfter(context.library, understood, answer),
      isFollowUp,
    };
  }
  return failed;
}
