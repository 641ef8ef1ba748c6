import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Client,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { ActionCommand } from '../answer/action-command.ts';
import type { Command, CommandOption } from '../answer/command.ts';
import { toActionCommand } from './action-registration.ts';
import { commandViolations } from './limits.ts';

/** A command as Discord registers it: English names with French beside them, in servers, direct messages and as a user's app. */
export function toApplicationCommand(command: Command) {
  const { en, fr } = command.messages;
  return {
    type: ApplicationCommandType.ChatInput as const,
    ...localised(en, fr),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    options: command.options.map((option) => toOption(command, option)),
  } satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;
}

/**
 * Makes Discord's list of the bot's commands the same as these: reads it, and writes it at once when anything
 * differs. Returns whether it wrote. Throws what the REST client throws, and when a command passes Discord's limits.
 */
export async function registerCommands(
  client: Client<true>,
  commands: readonly Command[],
  actionCommands: readonly ActionCommand[] = [],
): Promise<boolean> {
  const wanted = [...commands.map(toApplicationCommand), ...actionCommands.map(toActionCommand)];
  const violations = commandViolations(wanted);
  if (violations.length > 0)
    throw new RangeError(`commands beyond Discord's limits: ${violations.join('; ')}`);
  const registered = await client.application.commands.fetch({ withLocalizations: true });
  const isSame =
    registered.size === wanted.length &&
    wanted.every((command) => registered.some((known) => known.equals(command, true)));
  if (!isSame) await client.application.commands.set(wanted);
  return !isSame;
}

function toOption({ messages }: Command, option: CommandOption) {
  const { en, fr } = messages;
  const english = en.options[option.name];
  const french = fr.options[option.name];
  if (!english || !french) throw new Error(`${en.name}: the option ${option.name} has no texts`);
  const texts = { ...localised(english, french), required: option.isRequired };
  if (option.type === 'integer') {
    const { minimum, maximum } = option;
    return {
      type: ApplicationCommandOptionType.Integer as const,
      ...texts,
      min_value: minimum,
      max_value: maximum,
    };
  }
  return {
    type: ApplicationCommandOptionType.String as const,
    ...texts,
    ...(option.complete ? { autocomplete: true as const } : {}),
  };
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
