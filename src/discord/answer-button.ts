import type { ButtonInteraction } from 'discord.js';
import type { Command } from '../answer/command.ts';
import { type ActionDesk, answerStep } from './answer-action.ts';
import { readAsked } from './asked.ts';
import { decodeButton } from './button-id.ts';
import { replaceMessage, reply } from './deliver.ts';
import { firstLineOf } from './first-line.ts';
import { localeOf } from './locale.ts';
import { respondToButton } from './respond.ts';
import { scopeOf } from './scope.ts';
import { asPrivate, canShareIn } from './share.ts';
import { isEphemeral, shareAnswer } from './share-answer.ts';

interface Pressed extends ActionDesk {
  readonly commands: readonly Command[];
  /** Whether a channel is a thread or the post of a forum. Default: none is. */
  readonly isThread?: (channelId: string) => boolean;
}

/** Does what a button is for. */
export async function answerButton(interaction: ButtonInteraction, pressed: Pressed): Promise<void> {
  const { commands, contextOf } = pressed;
  const action = decodeButton(interaction.customId);
  const locale = localeOf(interaction.locale);
  if (action?.kind === 'step') return answerStep(interaction, action, pressed);
  if (action?.kind === 'share') return shareAnswer(interaction, locale, pressed.isThread);
  const asked = readAsked(firstLineOf(interaction.message.components), commands);
  const context = await contextOf(scopeOf(interaction), locale);
  const message = respondToButton({ action, asked }, commands, context);
  if (!message) return void (await interaction.deferUpdate());
  const isTheirs = isOwn(interaction);
  // An answer that was announced in a channel where answers are private is given beside the announcement.
  const isAside = context.isPrivate === true && action?.kind === 'again' && !isEphemeral(interaction);
  const isOwnMessage = message.isOwnMessage === true || !isTheirs || isAside;
  const isAlone = isEphemeral(interaction) || isOwnMessage;
  const shown = isAlone ? asPrivate(message, context.locale, canShareIn(interaction.context)) : message;
  if (message.isPrivate || isOwnMessage) await reply(interaction, shown);
  else await replaceMessage(interaction, shown);
}

/** Whether the message is the presser's own to change: the answer to their command, or one that only they see. */
function isOwn(interaction: ButtonInteraction): boolean {
  const { message, user } = interaction;
  if (isEphemeral(interaction)) return true;
  const asker = message.interactionMetadata?.user.id;
  return asker === undefined || asker === user.id;
}
