import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';
import { CallbackType, InteractionType, MessageFlag } from '../protocol.ts';
import { acceptMessage } from '../rest/accept-message.ts';
import { InvalidBody, refuse } from '../rest/api-error.ts';
import type { RestRequest } from '../rest/route.ts';
import { checkSchema } from '../validation/check-schema.ts';
import { checkChoices, choicesShape } from '../validation/choice-rules.ts';
import { checkModal, modalShape } from '../validation/modal-rules.ts';
import { checkStrings } from '../validation/text-rules.ts';
import type { StoredMessage } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { writeMessage } from '../world/write-message.ts';
import { addReply, EDIT_FLAGS, REPLY_FLAGS } from './add-reply.ts';
import type { Interaction, Outcome } from './interaction.ts';

const callbackShape = z.looseObject({ type: z.number(), data: z.unknown().optional() });

/** Which first responses each kind of interaction may get. */
const ALLOWED = new Map<number, readonly number[]>([
  [InteractionType.command, [CallbackType.message, CallbackType.deferredMessage, CallbackType.modal]],
  [InteractionType.component, [4, 5, 6, 7, 9]],
  [InteractionType.autocomplete, [CallbackType.choices]],
  [InteractionType.modalSubmit, [CallbackType.message, CallbackType.deferredMessage]],
]);

/** Checks a first response, carries it out, and says what became of the interaction. */
export function readOutcome(world: World, interaction: Interaction, request: RestRequest): Outcome {
  const callback = callbackShape.safeParse(request.body);
  if (!callback.success) throw new InvalidBody([{ path: 'type', rule: 'is required' }]);
  const { type, data } = callback.data;
  if (!allowedTypes(interaction).includes(type)) {
    throw new InvalidBody([
      { path: 'type', rule: `${type} cannot answer an interaction of type ${interaction.type}` },
    ]);
  }
  switch (type) {
    case CallbackType.message:
      return { callbackType: type, original: reply(world, interaction, data, request) };
    case CallbackType.deferredMessage:
      return { callbackType: type, original: defer(world, interaction, data, request) };
    case CallbackType.deferredUpdate:
      refuse(checkSchema(UpdateMessageInteractionCallbackRequestSchema, request.body));
      return { callbackType: type, ...sourceOf(interaction) };
    case CallbackType.update:
      return { callbackType: type, original: update(world, interaction, data, request) };
    case CallbackType.choices:
      return { callbackType: type, choices: readChoices(interaction, request.body, data) };
    default:
      return { callbackType: type, modal: readModal(request.body, data) };
  }
}

/** A form can change the message whose button opened it. */
function allowedTypes({ type, source }: Interaction): readonly number[] {
  const allowed = ALLOWED.get(type) ?? [];
  return type === InteractionType.modalSubmit && source ? [...allowed, 6, 7] : allowed;
}

function reply(world: World, interaction: Interaction, data: unknown, request: RestRequest): StoredMessage {
  const value = acceptMessage(request, 'reply', data, {
    settableFlags: REPLY_FLAGS,
  });
  return addReply(world, interaction, (message) =>
    writeMessage(world, message, value, request.files, REPLY_FLAGS),
  );
}

function defer(world: World, interaction: Interaction, data: unknown, { body }: RestRequest): StoredMessage {
  refuse(checkSchema(CreateMessageInteractionCallbackRequestSchema, body));
  const fields = z.strictObject({ flags: z.number().nullish() }).safeParse(data ?? {});
  const flags = fields.data?.flags ?? 0;
  if (!fields.success || (flags & ~MessageFlag.ephemeral) !== 0) {
    throw new InvalidBody([{ path: 'data', rule: 'a deferral sets the flag EPHEMERAL or nothing' }]);
  }
  return addReply(world, interaction, (message) => {
    message.flags = flags | MessageFlag.loading;
  });
}

function update(world: World, interaction: Interaction, data: unknown, request: RestRequest): StoredMessage {
  const { original } = sourceOf(interaction);
  const value = acceptMessage(request, 'update', data, {
    settableFlags: EDIT_FLAGS,
    former: original,
  });
  writeMessage(world, original, value, request.files, EDIT_FLAGS);
  original.edits += 1;
  world.tellOfMessage('MESSAGE_UPDATE', original);
  return original;
}

function sourceOf({ source }: Interaction): { readonly original: StoredMessage } {
  if (!source) throw new Error('only components of messages can be answered by an update');
  return { original: source };
}

function readChoices(interaction: Interaction, body: unknown, data: unknown) {
  const read = choicesShape.safeParse(data);
  const own = read.success ? checkChoices(read.data.choices ?? [], interaction.focusedType ?? 0) : [];
  const problems =
    own.length > 0 ? own : checkSchema(ApplicationCommandAutocompleteCallbackRequestSchema, body);
  refuse([...problems, ...checkStrings(body)]);
  return read.data?.choices ?? [];
}

function readModal(body: unknown, data: unknown) {
  const read = modalShape.safeParse(data);
  refuse([
    ...checkSchema(ModalInteractionCallbackRequestSchema, body),
    ...checkStrings(body),
    ...(read.success ? checkModal(read.data) : []),
  ]);
  if (!read.success) throw new InvalidBody([{ path: 'data', rule: 'is no modal' }]);
  return read.data;
}
