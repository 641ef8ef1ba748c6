import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Action, ActionCommand, ActionOption } from '../answer/action-command.ts';

/**
 * A command for those who manage a server, as Discord registers it: its actions are subcommands, it is there in servers
 * only, and needs Manage Server unless the server decides otherwise.
 */
export function toActionCommand({ messages: { en, fr }, actions }: ActionCommand) {
  return {
    type: ApplicationCommandType.ChatInput as const,
    ...localised(en, fr),
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: actions.map((action) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      ...localised(action.messages.en, action.messages.fr),
      options: action.options.map((option) => toOption(action, option)),
    })),
  } satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;
}

function toOption({ messages: { en, fr } }: Action, option: ActionOption) {
  const english = en.options[option.name];
  const french = fr.options[option.name];
  if (!english || !french) throw new Error(`${en.name}: the option ${option.name} has no texts`);
  const texts = { ...localised(english, french), required: option.isRequired };
  switch (option.type) {
    case 'channel':
      return {
        type: ApplicationCommandOptionType.Channel as const,
        ...texts,
        channel_types: [ChannelType.GuildText as const, ChannelType.GuildAnnouncement as const],
      };
    case 'choice':
      return {
        type: ApplicationCommandOptionType.String as const,
        ...texts,
        choices: option.choices.map(({ value, labels }) => ({
          value,
          name: labels.en,
          name_localizations: { fr: labels.fr },
        })),
      };
    case 'text':
      return {
        type: ApplicationCommandOptionType.String as const,
        ...texts,
        ...(option.complete ? { autocomplete: true as const } : {}),
      };
  }
}

interface Named {
  readonly name: string;
  readonly description: string;
}

function localised(en: Named, fr: Named) {
  return {
    name: en.name,
    name_localizations: { fr: fr.name },
    description: en.description,
    description_localizations: { fr: fr.description },
  };
}
