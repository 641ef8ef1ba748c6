import type { Command } from '../answer/command.ts';
import type { Asked } from './asked.ts';
import type { AnswerContext } from './scope.ts';

/** How one answer is to be shown, besides what it says. */
export interface View extends AnswerContext {
  /** What was asked; repeated above the answer. */
  readonly asked: Asked;
  /** The index of the result shown in full; 0 at first. */
  readonly page: number;
  /** How far a context can grow; without it there are no buttons for context. */
  readonly reach?: Reach;
  /** In a context of a passage that is too long for one message: the index of its part. Default: the one that matters. */
  readonly part?: number;
  /** In a context that was opened from an answer: the index of the result that it was opened from. */
  readonly openedFrom?: number;
}

/** The most paragraphs that the context command shows on either side of a passage. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** The reach of the context command among `commands`; `undefined` when there is none. */
export function reachOf(commands: readonly Command[]): Reach | undefined {
  const options = commands.find(({ name }) => name === 'context')?.options;
  const most = (name: string): number => {
    const option = options?.find((candidate) => candidate.name === name);
    return option?.type === 'integer' ? option.maximum : 0;
  };
  return options && { before: most('before'), after: most('after') };
}
