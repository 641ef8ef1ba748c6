import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type Client,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { ActionCommand } from '../answer/action-command.ts';
import type { Command, CommandOption } from '../answer/command.ts';
import { toActionCommand } from './action-registration.ts';
import { EVERYWHERE, localised, optionTexts } from './command-body.ts';
import { commandViolations } from './limits.ts';
import { messageCommands } from './message-commands.ts';
import { messages } from './messages.ts';

/** All that Discord registers: the commands, help, and the commands in the menu of a message. */
export function toApplicationCommands(commands: readonly Command[]) {
  const { en, fr } = messages;
  const option = en.help.option;
  const frenchOption = fr.help.option;
  return [
    ...commands.map(toApplicationCommand),
    {
      type: ApplicationCommandType.ChatInput as const,
      ...localised(en.help, fr.help),
      ...EVERYWHERE,
      options: [
        {
          type: ApplicationCommandOptionType.String as const,
          name: option.name,
          name_localizations: { fr: frenchOption.name },
          description: option.description,
          description_localizations: { fr: frenchOption.description },
          required: false,
          autocomplete: true as const,
        },
      ],
    },
    ...messageCommands.map(({ names }) => ({
      type: ApplicationCommandType.Message as const,
      name: names.en,
      name_localizations: { fr: names.fr },
      ...EVERYWHERE,
    })),
  ];
}

/** A command as Discord registers it: English names with French beside them, in servers, direct messages and as a user's app. */
export function toApplicationCommand(command: Command) {
  const { en, fr } = command.messages;
  return {
    type: ApplicationCommandType.ChatInput as const,
    ...localised(en, fr),
    ...EVERYWHERE,
    options: toOptions(command),
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
  const wanted = [...toApplicationCommands(commands), ...actionCommands.map(toActionCommand)];
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

type PlainOption = Exclude<CommandOption, { type: 'action' }>;

/** A command that does several things has a subcommand for each, with the options that it takes. */
function toOptions(command: Command) {
  const [acting] = command.options;
  const plain = command.options.filter((option) => option.type !== 'action');
  if (acting?.type !== 'action') return plain.map((option) => toOption(command, option));
  const { en, fr } = command.messages;
  return acting.actions.map(({ name, options }) => {
    const english = en.actions?.[name];
    const french = fr.actions?.[name];
    if (!english || !french) throw new Error(`${en.name}: the action ${name} has no texts`);
    const taken = options.flatMap((each) => {
      const option = plain.find((candidate) => candidate.name === each.name);
      return option ? [toOption(command, { ...option, isRequired: each.isRequired })] : [];
    });
    return {
      type: ApplicationCommandOptionType.Subcommand as const,
      ...localised(english, french),
      options: taken,
    };
  });
}

function toOption({ messages: texts }: Command, option: PlainOption) {
  const shared = optionTexts(texts, option);
  if (option.type === 'integer') {
    const { minimum, maximum } = option;
    return {
      type: ApplicationCommandOptionType.Integer as const,
      ...shared,
      min_value: minimum,
      max_value: maximum,
    };
  }
  return {
    type: ApplicationCommandOptionType.String as const,
    ...shared,
    ...(option.complete ? { autocomplete: true as const } : {}),
  };
}
