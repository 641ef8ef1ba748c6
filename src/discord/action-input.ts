import {
  type Attachment,
  ChannelType,
  type ChatInputCommandInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import type {
  Action,
  ActionContext,
  ActionValues,
  ChosenChannel,
  ChosenFile,
} from '../answer/action-command.ts';
import type { Locale } from '../model/language.ts';

/** What a post needs, by the names that Discord's own settings show. */
const NEEDED: readonly { readonly bit: bigint; readonly names: Readonly<Record<Locale, string>> }[] = [
  { bit: PermissionFlagsBits.ViewChannel, names: { en: 'View Channel', fr: 'Voir le salon' } },
  { bit: PermissionFlagsBits.SendMessages, names: { en: 'Send Messages', fr: 'Envoyer des messages' } },
  {
    bit: PermissionFlagsBits.ReadMessageHistory,
    names: { en: 'Read Message History', fr: 'Voir les anciens messages' },
  },
];

/** What was given for the options of an action. */
export function optionsGiven(
  { options }: ChatInputCommandInteraction,
  action: Action<ActionContext>,
  locale: Locale,
): ActionValues {
  const values: Record<string, ActionValues[string]> = {};
  for (const option of action.options) {
    const name = action.messages.en.options[option.name]?.name ?? option.name;
    const channel = option.type === 'channel' ? options.getChannel(name) : null;
    const file = option.type === 'attachment' ? options.getAttachment(name) : null;
    if (channel) values[option.name] = chosenChannel(channel, locale);
    else if (file) values[option.name] = chosenFile(file);
    else if (option.type === 'text' || option.type === 'choice')
      values[option.name] = options.getString(name) ?? undefined;
  }
  return values;
}

/** What was filled into a form. */
export function fieldsGiven({ fields }: ModalSubmitInteraction): ActionValues {
  const values: Record<string, ActionValues[string]> = {};
  for (const [name, field] of fields.fields) {
    if (field.type === ComponentType.TextInput) values[name] = field.value;
    if (field.type === ComponentType.StringSelect) values[name] = field.values[0];
    if (field.type !== ComponentType.FileUpload) continue;
    const file = field.attachments?.first();
    if (file) values[name] = chosenFile(file);
  }
  return values;
}

function chosenFile({ name, contentType, size, url }: Attachment): ChosenFile {
  return { name, size, address: url, ...(contentType === null ? {} : { contentType }) };
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
