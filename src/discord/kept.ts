import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Command } from '../answer/command.ts';
import type { Asked } from './asked.ts';
import { KeptAnswers, type KeptAnswersOptions } from './kept-answers.ts';
import type { RenderedMessage } from './rendered-message.ts';
import { respondToCommand } from './respond.ts';
import type { AnswerContext } from './scope.ts';

/** What was given of late, for whoever asks the same again. */
export interface Kept {
  readonly messages: KeptAnswers<RenderedMessage>;
  readonly suggestions: KeptAnswers<readonly APIApplicationCommandOptionChoice<string>[]>;
}

/** Some thousand answers, and as many suggestions; in bytes. */
const [MESSAGES, SUGGESTIONS] = [16 * 1024 * 1024, 8 * 1024 * 1024];

/** Nothing so far. */
export function createKept(options: Omit<KeptAnswersOptions, 'maximum'>): Kept {
  return {
    messages: new KeptAnswers({ ...options, maximum: MESSAGES }),
    suggestions: new KeptAnswers({ ...options, maximum: SUGGESTIONS }),
  };
}

/** The message that answers a command, as it was given of late where that is kept. */
export function messageFor(
  asked: Asked,
  { commands, kept }: { readonly commands: readonly Command[]; readonly kept?: Kept },
  context: AnswerContext,
): RenderedMessage {
  const make = (each: AnswerContext): RenderedMessage => respondToCommand(asked, commands, each);
  return kept ? kept.messages.of([asked.command.name, asked.values], context, make) : make(context);
}
