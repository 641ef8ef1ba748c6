import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Action, ActionCommand, ActionContext, ActionOption } from '../answer/action-command.ts';
import { actionsOf, doesOneThing } from '../answer/actions-of.ts';
import { EVERYWHERE, localised, optionTexts } from './command-body.ts';

/** In servers only, and with Manage Server unless the server decides otherwise: Discord refuses everybody else. */
const FOR_MANAGERS = {
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/** An action command as Discord registers it: its actions are subcommands, unless it does one thing. */
export function toActionCommand(command: ActionCommand) {
  const { en, fr } = command.messages;
  const actions = actionsOf(command);
  return {
    type: ApplicationCommandType.ChatInput as const,
    ...localised(en, fr),
    ...(command.audience === 'managers' ? FOR_MANAGERS : EVERYWHERE),
    options: doesOneThing(command)
      ? actions.flatMap(toOptions)
      : actions.map((action) => ({
          type: ApplicationCommandOptionType.Subcommand as const,
          ...localised(action.messages.en, action.messages.fr),
          options: toOptions(action),
        })),
  } satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;
}

function toOptions({ messages, options }: Action<ActionContext>) {
  return options.map((option) => ({ ...optionTexts(messages, option), ...kindOf(option) }));
}

function kindOf(option: ActionOption<ActionContext>) {
  switch (option.type) {
    case 'channel':
      return {
        type: ApplicationCommandOptionType.Channel as const,
        channel_types: [ChannelType.GuildText as const, ChannelType.GuildAnnouncement as const],
      };
    case 'attachment':
      return { type: ApplicationCommandOptionType.Attachment as const };
    case 'choice':
      return {
        type: ApplicationCommandOptionType.String as const,
        choices: option.choices.map(({ value, labels }) => ({
          value,
          name: labels.en,
          name_localizations: { fr: labels.fr },
        })),
      };
    case 'text':
      return {
        type: ApplicationCommandOptionType.String as const,
        ...(option.complete ? { autocomplete: true as const } : {}),
      };
  }
}
