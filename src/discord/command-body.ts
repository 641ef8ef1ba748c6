import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { CommandText } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';

/** Where a command for everyone can be used, and how the bot is installed for it. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** English names with French beside them. */
export function localised(en: Named, fr: Named) {
  return {
    name: en.name,
    name_localizations: { fr: fr.name },
    description: en.description,
    description_localizations: { fr: fr.description },
  };
}

/** The texts of one option. Throws where a language has none. */
export function optionTexts(
  { en, fr }: Readonly<Record<Locale, Pick<CommandText, 'name' | 'options'>>>,
  { name, isRequired }: { readonly name: string; readonly isRequired: boolean },
) {
  const english = en.options[name];
  const french = fr.options[name];
  if (!english || !french) throw new Error(`${en.name}: the option ${name} has no texts`);
  return { ...localised(english, french), required: isRequired };
}

interface Named {
  readonly name: string;
  readonly description: string;
}
