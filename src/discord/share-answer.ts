import {
  ApplicationIntegrationType,
  type ButtonInteraction,
  ComponentType,
  DiscordAPIError,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Locale } from '../model/language.ts';
import { followUp, replaceMessage, reply, restoreMessage } from './deliver.ts';
import { type Messages, messages } from './messages.ts';
import { renderNotice } from './notice.ts';
import { sharedFrom } from './share.ts';

/** Missing access or permissions, the thread is archived or locked, as many messages as a user's own app may send. */
const REFUSED: ReadonlySet<string | number> = new Set([50001, 50013, 50083, 160005, 40094]);

type Reason = keyof Messages['mayNotShare'];

/**
 * Posts a private answer to the channel, once, if whoever presses may post there. Where that cannot be, they are told why,
 * and the answer stays with them as it was.
 */
export async function shareAnswer(
  interaction: ButtonInteraction,
  locale: Locale,
  isThread: (channelId: string) => boolean = () => false,
): Promise<void> {
  const notice = (reason: Reason) => renderNotice(messages[locale].mayNotShare[reason]);
  const reason = isEphemeral(interaction)
    ? refusal(interaction, isThread(interaction.channelId))
    : ('person' as const);
  if (reason) return reply(interaction, notice(reason));
  const components = interaction.message.components.flatMap((each) => {
    const json = each.toJSON();
    return json.type === ComponentType.Container ? [json] : [];
  });
  const { kept, left, posted } = sharedFrom(components, interaction.user.id, locale);
  await replaceMessage(interaction, left);
  const takeBack = async (why: Reason): Promise<void> => {
    await restoreMessage(interaction, kept);
    await followUp(interaction, notice(why));
  };
  try {
    const message = await followUp(interaction, posted);
    // Where a server does not let people's own apps post for all, Discord shows the message to them alone.
    if (message.flags.has(MessageFlags.Ephemeral)) await takeBack('ownApp');
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    await takeBack(isOwnApp(interaction) ? 'ownApp' : 'bot');
    if (!REFUSED.has(error.code)) throw error;
  }
}

/** Whether only whoever pressed sees the message. */
export function isEphemeral({ message }: ButtonInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}

/** Why an answer cannot be posted where it is; `undefined` when it can, as far as is known. */
function refusal(interaction: ButtonInteraction, isThread: boolean): Reason | undefined {
  const { memberPermissions, appPermissions } = interaction;
  const speaking = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  const needed = PermissionFlagsBits.ViewChannel | speaking;
  if (memberPermissions !== null && !memberPermissions.has(needed)) return 'person';
  // An app of their own speaks for them, with what they may do.
  if (isOwnApp(interaction)) {
    const isAllowed = memberPermissions?.has(PermissionFlagsBits.UseExternalApps) ?? true;
    return isAllowed ? undefined : 'ownApp';
  }
  return appPermissions.has(needed) ? undefined : 'bot';
}

/** Whether only the person has installed the app, and not the server. */
function isOwnApp({ authorizingIntegrationOwners: owners }: ButtonInteraction): boolean {
  return owners[ApplicationIntegrationType.GuildInstall] === undefined;
}
