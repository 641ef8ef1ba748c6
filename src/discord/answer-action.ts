import {
  type AutocompleteInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import type {
  Action,
  ActionCommand,
  ActionContext,
  ActionReply,
  ActionServices,
  ActionValues,
  ChosenChannel,
} from '../answer/action-command.ts';
import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { localeOf } from './locale.ts';

/** What actions reach, besides who asks and where. */
export interface ActionReach {
  readonly commands: readonly ActionCommand[];
  readonly services: ActionServices;
}

/** What a post needs, by the names that Discord's own settings show. */
const NEEDED: readonly { readonly bit: bigint; readonly names: Readonly<Record<Locale, string>> }[] = [
  { bit: PermissionFlagsBits.ViewChannel, names: { en: 'View Channel', fr: 'Voir le salon' } },
  { bit: PermissionFlagsBits.SendMessages, names: { en: 'Send Messages', fr: 'Envoyer des messages' } },
  {
    bit: PermissionFlagsBits.ReadMessageHistory,
    names: { en: 'Read Message History', fr: 'Voir les anciens messages' },
  },
];

/** What a subcommand answers; `undefined` when it is none of these commands, or asked outside of a server. */
export async function answerAction(
  interaction: ChatInputCommandInteraction,
  reach: ActionReach | undefined,
): Promise<ActionReply | undefined> {
  const action = actionOf(interaction, reach);
  const context = contextOf(interaction, reach);
  if (!action || !context) return undefined;
  return action.run(valuesOf(interaction, action, context.locale), context);
}

/** Suggestions for an option of a subcommand; `undefined` when it is none of these commands. */
export async function completeAction(
  interaction: AutocompleteInteraction,
  reach: ActionReach | undefined,
): Promise<readonly Suggestion[] | undefined> {
  const action = actionOf(interaction, reach);
  const context = contextOf(interaction, reach);
  if (!action || !context) return undefined;
  const { name, value } = interaction.options.getFocused(true);
  const option = action.options.find((each) => action.messages.en.options[each.name]?.name === name);
  return option?.type === 'text' ? ((await option.complete?.(value, context)) ?? []) : [];
}

function actionOf(
  { commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction,
  reach: ActionReach | undefined,
): Action | undefined {
  const command = reach?.commands.find(({ messages }) => messages.en.name === commandName);
  const name = command && options.getSubcommand(false);
  return command?.actions.find(({ messages }) => messages.en.name === name);
}

function contextOf(
  { guildId, user, locale }: ChatInputCommandInteraction | AutocompleteInteraction,
  reach: ActionReach | undefined,
): ActionContext | undefined {
  if (guildId === null || !reach) return undefined;
  return { ...reach.services, serverId: guildId, userId: user.id, locale: localeOf(locale) };
}

function valuesOf({ options }: ChatInputCommandInteraction, action: Action, locale: Locale): ActionValues {
  const values: Record<string, string | ChosenChannel> = {};
  for (const option of action.options) {
    const name = action.messages.en.options[option.name]?.name ?? option.name;
    if (option.type === 'channel') {
      const channel = options.getChannel(name);
      if (channel) values[option.name] = chosenChannel(channel, locale);
    } else {
      const value = options.getString(name);
      if (value !== null) values[option.name] = value;
    }
  }
  return values;
}

type GivenChannel = NonNullable<ReturnType<ChatInputCommandInteraction['options']['getChannel']>>;

/** The channel with what the bot may do there, which Discord sends with it. */
function chosenChannel(channel: GivenChannel, locale: Locale): ChosenChannel {
  const given = allowedIn(channel);
  const missing = NEEDED.filter(({ bit }) => (given & bit) === 0n && (given & ADMINISTRATOR) === 0n);
  return {
    id: channel.id,
    isAnnouncement: channel.type === ChannelType.GuildAnnouncement,
    missingPermissions: missing.map(({ names }) => names[locale]),
  };
}

const ADMINISTRATOR = PermissionFlagsBits.Administrator;

/** Nothing where Discord does not say, so that no schedule is set that cannot post. */
function allowedIn(channel: GivenChannel): bigint {
  if ('appPermissions' in channel && channel.appPermissions instanceof PermissionsBitField)
    return channel.appPermissions.bitfield;
  if ('app_permissions' in channel && typeof channel.app_permissions === 'string')
    return BigInt(channel.app_permissions);
  return 0n;
}
