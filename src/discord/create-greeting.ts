import { type ChatInputCommandInteraction, type Interaction, PermissionFlagsBits } from 'discord.js';
import type { ActionCommand } from '../answer/action-command.ts';
import type { Command } from '../answer/command.ts';
import { followUp } from './deliver.ts';
import { errorDetails } from './error-details.ts';
import { localeOf } from './locale.ts';
import type { Log } from './log.ts';
import { renderWelcome } from './render-welcome.ts';
import { serverOf } from './scope.ts';

/** Whether those who manage a server are to be welcomed: true once for each server. */
export type Welcome = (serverId: string) => Promise<boolean>;

/** What welcoming needs. */
export interface GreetingOptions {
  readonly commands: readonly Command[];
  readonly actionCommands: readonly ActionCommand[];
  readonly welcome: Welcome;
  readonly log: Log;
}

/**
 * Welcomes whoever first uses a command in a server that they manage, beside the answer and seen by nobody else. (Who added
 * the bot Discord does not tell without more rights, and a message in a channel would be seen by all.) The returned
 * function takes interactions that have been answered, and never rejects.
 */
export function createGreeting({
  commands,
  actionCommands,
  welcome,
  log,
}: GreetingOptions): (interaction: Interaction) => Promise<void> {
  const welcomed = new Set<string>();
  return async (interaction) => {
    const serverId = serverOf(interaction);
    if (!interaction.isChatInputCommand() || serverId === undefined || welcomed.has(serverId)) return;
    if (!isAnsweredWithMessage(interaction)) return;
    if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) !== true) return;
    welcomed.add(serverId);
    try {
      if (!(await welcome(serverId))) return;
      await followUp(interaction, renderWelcome(commands, actionCommands, localeOf(interaction.locale)));
    } catch (error) {
      log.info(errorDetails(error), 'a server could not be welcomed');
    }
  };
}

/** Nothing can follow a form that was opened. */
function isAnsweredWithMessage({ replied, ephemeral }: ChatInputCommandInteraction): boolean {
  return replied && ephemeral !== null;
}
