import type { APIApplicationCommandOptionChoice, AutocompleteInteraction } from 'discord.js';
import type { Command } from '../answer/command.ts';
import { type ActionDesk, completeAction } from './answer-action.ts';
import { completeHelp, isHelp } from './answer-help.ts';
import { toChoices } from './choices.ts';
import { commandOf } from './command-of.ts';
import { errorDetails } from './error-details.ts';
import type { Kept } from './kept.ts';
import { localeOf } from './locale.ts';
import type { Log } from './log.ts';
import type { Outcome } from './observe.ts';
import { type AnswerContext, scopeOf } from './scope.ts';

/** What suggestions are given with. */
export interface SuggestionDesk extends ActionDesk {
  readonly commands: readonly Command[];
  readonly log: Log;
  /** What was given of late; default: everything is made anew. */
  readonly kept?: Kept;
  /** A short id that ties what the asker is told to the log. */
  readonly newFaultId: () => string;
}

/** Suggests what fits what is typed; nothing on a fault, which is logged. Never rejects. */
export async function answerSuggestions(
  interaction: AutocompleteInteraction,
  options: SuggestionDesk,
): Promise<Outcome> {
  const { log, newFaultId } = options;
  let choices: Choices = [];
  let isFault = false;
  try {
    const ofAction = await completeAction(interaction, options);
    choices = ofAction ? toChoices(ofAction) : await choicesFor(interaction, options);
  } catch (error) {
    isFault = true;
    log.error(
      { ...errorDetails(error), fault: newFaultId(), command: interaction.commandName },
      'no suggestions: a fault',
    );
  }
  const outcome = await suggest(interaction, choices, options);
  return isFault ? 'fault' : outcome;
}

/** Answers with these suggestions. Never rejects. */
export async function suggest(
  interaction: AutocompleteInteraction,
  choices: Choices,
  { log }: Pick<SuggestionDesk, 'log'>,
): Promise<Outcome> {
  try {
    await interaction.respond(choices);
    return 'answered';
  } catch (error) {
    // The asker types on and the next suggestions come; a late answer is nothing to wake anybody for.
    log.info({ ...errorDetails(error), command: interaction.commandName }, 'suggestions came too late');
    return 'late';
  }
}

type Choices = readonly APIApplicationCommandOptionChoice<string>[];

async function choicesFor(
  interaction: AutocompleteInteraction,
  { commands, contextOf, actions, kept }: SuggestionDesk,
): Promise<Choices> {
  if (isHelp(interaction))
    return toChoices(completeHelp(interaction, { commands, actionCommands: actions?.commands ?? [] }));
  const { name, value } = interaction.options.getFocused(true);
  const command = commandOf(interaction.commandName, commands);
  const option = command?.options.find((each) => command.messages.en.options[each.name]?.name === name);
  const context = await contextOf(scopeOf(interaction), localeOf(interaction.locale));
  const complete = option?.type === 'text' ? option.complete : undefined;
  if (!command || !complete) return [];
  const make = (each: AnswerContext): Choices => toChoices(complete(value, each));
  return kept ? kept.suggestions.of([command.name, name, value], context, make) : make(context);
}
