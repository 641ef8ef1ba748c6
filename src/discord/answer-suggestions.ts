import type { AutocompleteInteraction } from 'discord.js';
import type { Command } from '../answer/command.ts';
import type { Suggestion } from '../model/answer.ts';
import { type ActionDesk, completeAction } from './answer-action.ts';
import { completeHelp, isHelp } from './answer-help.ts';
import { toChoices } from './choices.ts';
import { commandOf } from './command-of.ts';
import { errorDetails } from './error-details.ts';
import { localeOf } from './locale.ts';
import type { Log } from './log.ts';
import type { Outcome } from './observe.ts';
import { scopeOf } from './scope.ts';

/** What suggestions are given with. */
export interface SuggestionDesk extends ActionDesk {
  readonly commands: readonly Command[];
  readonly log: Log;
  /** A short id that ties what the asker is told to the log. */
  readonly newFaultId: () => string;
}

/** Suggests what fits what is typed; nothing on a fault, which is logged. Never rejects. */
export async function answerSuggestions(
  interaction: AutocompleteInteraction,
  options: SuggestionDesk,
): Promise<Outcome> {
  const { log, newFaultId } = options;
  let choices: ReturnType<typeof toChoices> = [];
  let isFault = false;
  try {
    choices = toChoices(
      (await completeAction(interaction, options)) ?? (await suggestionsFor(interaction, options)),
    );
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
  choices: ReturnType<typeof toChoices>,
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

async function suggestionsFor(
  interaction: AutocompleteInteraction,
  { commands, contextOf, actions }: SuggestionDesk,
): Promise<readonly Suggestion[]> {
  if (isHelp(interaction))
    return completeHelp(interaction, { commands, actionCommands: actions?.commands ?? [] });
  const { name, value } = interaction.options.getFocused(true);
  const command = commandOf(interaction.commandName, commands);
  const option = command?.options.find((each) => command.messages.en.options[each.name]?.name === name);
  const context = await contextOf(scopeOf(interaction), localeOf(interaction.locale));
  return option?.type === 'text' ? (option.complete?.(value, context) ?? []) : [];
}
