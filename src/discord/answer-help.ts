import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { ActionCommand } from '../answer/action-command.ts';
import type { Command } from '../answer/command.ts';
import { nearestName } from '../answer/nearest-name.ts';
import type { Suggestion } from '../model/answer.ts';
import { renderHelp } from './help.ts';
import { renderHelpOn } from './help-on.ts';
import { localeOf } from './locale.ts';
import { messages } from './messages.ts';
import type { RenderedMessage } from './rendered-message.ts';

/** The commands that help tells of. */
export interface Helped {
  readonly commands: readonly Command[];
  readonly actionCommands: readonly ActionCommand[];
}

/** Whether this is `/help`. */
export function isHelp({ commandName }: ChatInputCommandInteraction | AutocompleteInteraction): boolean {
  return commandName === messages.en.help.name;
}

/** What `/help` answers: on one command, if one is named that is known or near to it, or on all. */
export function helpFor(interaction: ChatInputCommandInteraction, helped: Helped): RenderedMessage {
  const locale = localeOf(interaction.locale);
  const typed = interaction.options.getString(messages.en.help.option.name)?.replace(/^\//u, '').trim() ?? '';
  const all = [...helped.commands, ...helped.actionCommands];
  const names = all.flatMap(({ messages: { en, fr } }) => [en.name, fr.name]);
  const meant = typed === '' ? undefined : nearestName(typed, names);
  const command = all.find(({ messages: { en, fr } }) => en.name === meant || fr.name === meant);
  return command ? renderHelpOn(command, locale) : renderHelp(helped.commands, helped.actionCommands, locale);
}

/** The names of the commands that begin with what is typed. */
export function completeHelp(interaction: AutocompleteInteraction, helped: Helped): Suggestion[] {
  const locale = localeOf(interaction.locale);
  const typed = interaction.options.getFocused().replace(/^\//u, '').toLowerCase();
  return [...helped.commands, ...helped.actionCommands]
    .map(({ messages: texts }) => texts[locale])
    .filter(({ name }) => name.startsWith(typed))
    .map(({ name, description }) => ({ label: `/${name} · ${description}`, value: name }));
}
