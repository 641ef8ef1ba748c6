import { CallbackType, ErrorCode, MessageFlag } from '../protocol.ts';
import { acceptMessage } from '../rest/accept-message.ts';
import { ApiError, InvalidBody } from '../rest/api-error.ts';
import type { RestRequest, Route } from '../rest/route.ts';
import { messageToWire, type StoredMessage } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { writeMessage } from '../world/write-message.ts';
import { addReply, EDIT_FLAGS, REPLY_FLAGS } from './add-reply.ts';
import type { Interaction, Outcome } from './interaction.ts';

/** Milliseconds that an interaction's token is valid. */
const TOKEN_LIFE = 15 * 60_000;

/** Follow-ups where the app is only installed by the user. */
const USER_INSTALL_FOLLOW_UPS = 5;

const BASE = '/webhooks/{webhook_id}/{webhook_token}';

/** The routes by which an answered interaction goes on: follow-ups, edits and deletions. */
export function webhookRoutes(world: World): readonly Route[] {
  const isOpen = true;
  const wire = (message: StoredMessage) => ({ status: 200, body: messageToWire(message, world.bot) });
  return [
    { method: 'POST', template: BASE, isOpen, handle: (request) => wire(followUp(world, request)) },
    {
      method: 'GET',
      template: `${BASE}/messages/{message_id}`,
      isOpen,
      handle: (request) => wire(findMessage(findAnswered(world, request), request)),
    },
    {
      method: 'PATCH',
      template: `${BASE}/messages/{message_id}`,
      isOpen,
      handle: (request) => {
        const interaction = findAnswered(world, request);
        return wire(edit(world, interaction, findMessage(interaction, request), 'edit-reply', request));
      },
    },
    {
      method: 'DELETE',
      template: `${BASE}/messages/{message_id}`,
      isOpen,
      handle: (request) => {
        const message = findMessage(findAnswered(world, request), request);
        message.isDeleted = true;
        world.tellOfMessage('MESSAGE_DELETE', message);
        return { status: 204 };
      },
    },
  ];
}

interface Answered {
  readonly interaction: Interaction;
  readonly outcome: Outcome;
}

function findAnswered(world: World, request: RestRequest): Answered {
  const interaction = world.interactions.get(request.param('webhook_token'));
  if (!interaction || request.param('webhook_id') !== world.bot.id) {
    throw new ApiError(401, ErrorCode.invalidToken, 'Invalid Webhook Token');
  }
  if (world.now() - interaction.createdAt > TOKEN_LIFE) {
    throw new ApiError(401, ErrorCode.invalidToken, 'Invalid Webhook Token');
  }
  if (!interaction.outcome) throw new ApiError(404, ErrorCode.unknownWebhook, 'Unknown Webhook');
  return { interaction, outcome: interaction.outcome };
}

function findMessage({ interaction, outcome }: Answered, request: RestRequest): StoredMessage {
  const id = request.param('message_id');
  const candidates = [...interaction.followUps, ...(outcome.original ? [outcome.original] : [])];
  const message = id === '@original' ? outcome.original : candidates.find((candidate) => candidate.id === id);
  if (!message || message.isDeleted) throw new ApiError(404, ErrorCode.unknownMessage, 'Unknown Message');
  return message;
}

/** After a deferral the first follow-up is the deferred reply: it fills the loading message, seen by whom that was. */
function followUp(world: World, request: RestRequest): StoredMessage {
  const answered = findAnswered(world, request);
  const { interaction, outcome } = answered;
  const isThinking = outcome.callbackType === CallbackType.deferredMessage && interaction.isThinking;
  if (isThinking && outcome.original) return edit(world, answered, outcome.original, 'follow-up', request);
  const body = acceptMessage(request, 'follow-up', request.body, { settableFlags: REPLY_FLAGS });
  const { isUserInstall, guild } = interaction.scene;
  if (isUserInstall && guild?.hasBot !== true && interaction.followUps.length >= USER_INSTALL_FOLLOW_UPS) {
    throw new InvalidBody(
      [
        {
          path: '',
          rule: `at most ${USER_INSTALL_FOLLOW_UPS} follow-ups where only the user installed the app`,
        },
      ],
      ErrorCode.tooManyFollowUps,
    );
  }
  const message = addReply(world, interaction, (created) =>
    writeMessage(world, created, body, request.files, REPLY_FLAGS),
  );
  interaction.followUps.push(message);
  interaction.settle();
  return message;
}

function edit(
  world: World,
  { interaction }: Answered,
  message: StoredMessage,
  kind: 'edit-reply' | 'follow-up',
  request: RestRequest,
): StoredMessage {
  const isFollowUp = kind === 'follow-up';
  const body = acceptMessage(request, kind, request.body, {
    settableFlags: isFollowUp ? REPLY_FLAGS : EDIT_FLAGS,
    former: message,
  });
  const isPrivate = ((body.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  if (isFollowUp && isPrivate !== message.isEphemeral) {
    request.violate([
      { path: 'flags', rule: 'cannot change who sees a deferred reply: that is fixed by the deferral' },
    ]);
  }
  if (message.isLoading) message.flags &= ~MessageFlag.loading;
  else message.edits += 1;
  writeMessage(world, message, body, request.files, EDIT_FLAGS);
  world.tellOfMessage('MESSAGE_UPDATE', message);
  interaction.settle();
  return message;
}
