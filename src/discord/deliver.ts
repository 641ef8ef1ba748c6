import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type InteractionReplyOptions,
  InteractionResponseType,
  type Message,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type RepliableInteraction,
  Routes,
} from 'discord.js';
import { endWait } from './announce-late.ts';
import { formViolations } from './form-limits.ts';
import { messageViolations } from './limits.ts';
import { localeOf } from './locale.ts';
import { messages } from './messages.ts';
import { renderNotice } from './notice.ts';
import type { RenderedMessage } from './rendered-message.ts';

// Answered already, too late, the message gone, the token expired: nothing that another answer could mend.
const SETTLED: ReadonlySet<string | number> = new Set([40060, 10062, 10008, 50027]);

const BROKEN: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE']);

/** Whether an error of Discord says that this interaction is over, so that it must not be answered again. */
export function isSettled(error: unknown): boolean {
  return error instanceof DiscordAPIError && SETTLED.has(error.code);
}

/** Whether Discord refused a message for what is in it, so that another message can still answer. */
export function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400 && !SETTLED.has(error.code);
}

/** Answers with a new message. Throws when it is beyond Discord's limits, and what the REST client throws. */
export async function reply(interaction: RepliableInteraction, message: RenderedMessage): Promise<void> {
  const payload = payloadOf(message);
  const rest = (message.more ?? []).map(payloadOf);
  if (await endWait(interaction)) await fillReply(interaction, message);
  else await onceMore(() => respond(interaction, payload));
  for (const each of rest) await interaction.followUp(each);
}

/** Answers with a form, or asks for another try where it would come too late. Throws as {@link reply} does. */
export async function openForm(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  form: APIModalInteractionResponseCallbackData,
): Promise<void> {
  const violations = formViolations(form);
  if (violations.length > 0) throw new RangeError(`a form beyond Discord's limits: ${violations.join('; ')}`);
  if (await endWait(interaction))
    return fillReply(interaction, renderNotice(messages[localeOf(interaction.locale)].formTooLate));
  await onceMore(() => interaction.showModal(form));
}

/** Puts a message in the place of the announcement that one would come. Throws as {@link reply} does. */
export async function fillReply(interaction: RepliableInteraction, message: RenderedMessage): Promise<void> {
  const { components, files, allowedMentions } = payloadOf(message);
  await interaction.editReply({
    ...(components ? { components } : {}),
    ...(files ? { files } : {}),
    ...(allowedMentions ? { allowedMentions } : {}),
    flags: MessageFlags.IsComponentsV2,
  });
}

/** Sends a message after the first answer, and gives it as Discord has it. Throws as {@link reply} does. */
export function followUp(
  interaction: ButtonInteraction | ChatInputCommandInteraction,
  message: RenderedMessage,
): Promise<Message> {
  return interaction.followUp(payloadOf(message));
}

/** Puts a message back in the place of the one that has replaced it. Throws as {@link reply} does. */
export async function restoreMessage(
  interaction: ButtonInteraction,
  message: RenderedMessage,
): Promise<void> {
  const { components, allowedMentions } = payloadOf(message);
  await interaction.editReply({
    ...(components ? { components } : {}),
    ...(allowedMentions ? { allowedMentions } : {}),
    flags: MessageFlags.IsComponentsV2,
  });
}

/** Puts a message in the place of the one whose button was pressed; beside it where it is late. Throws as {@link reply} does. */
export async function replaceMessage(
  interaction: ButtonInteraction | ModalMessageModalSubmitInteraction,
  message: RenderedMessage,
): Promise<void> {
  if (await endWait(interaction)) return reply(interaction, message);
  const { components, allowedMentions } = payloadOf(message);
  const rest = (message.more ?? []).map(payloadOf);
  await onceMore(() =>
    interaction.update({
      ...(components ? { components } : {}),
      ...(allowedMentions ? { allowedMentions } : {}),
      flags: MessageFlags.IsComponentsV2,
    }),
  );
  for (const each of rest) await interaction.followUp(each);
}

/**
 * As the library's own `reply`, which makes the components out anew, one property after the other: they are ready to be
 * sent. A message with files is left to the library.
 */
async function respond(interaction: RepliableInteraction, payload: Payload): Promise<void> {
  const { components, flags, files } = payload;
  if (files !== undefined || interaction.replied || interaction.deferred) {
    await interaction.reply(payload);
    return;
  }
  const data = { components, flags, allowed_mentions: { parse: [] } };
  await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body: { type: InteractionResponseType.ChannelMessageWithSource, data },
    auth: false,
  });
  interaction.ephemeral = (flags & MessageFlags.Ephemeral) !== 0;
  interaction.replied = true;
}

/**
 * Sends again what met a broken connection: kept-alive connections break whenever the other side closes them, and the
 * REST client does not repeat that. What Discord had taken nevertheless, it refuses the second time as settled.
 */
async function onceMore(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string' || !BROKEN.has(code)) throw error;
    await send();
  }
}

/** What the library takes for a message, with its components ready to be sent. */
interface Payload extends InteractionReplyOptions {
  readonly components: RenderedMessage['components'];
  readonly flags: number;
}

function payloadOf({ components, files = [], isPrivate }: RenderedMessage): Payload {
  const violations = messageViolations(components);
  if (violations.length > 0)
    throw new RangeError(`a message beyond Discord's limits: ${violations.join('; ')}`);
  return {
    components,
    ...(files.length === 0
      ? {}
      : { files: files.map(({ name, content }) => ({ name, attachment: Buffer.from(content) })) }),
    allowedMentions: { parse: [] },
    flags: isPrivate ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2,
  };
}
