import { ChannelType, ErrorCode, MessageFlag, Permission } from '../protocol.ts';
import type { Channel } from '../world/guild.ts';
import { messageToWire, type StoredMessage } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { writeMessage } from '../world/write-message.ts';
import { acceptMessage } from './accept-message.ts';
import { ApiError } from './api-error.ts';
import type { RestAnswer, RestRequest, Route } from './route.ts';

/** Milliseconds in which the same nonce gives the same message. */
const NONCE_WINDOW = 5 * 60_000;

const CREATE_FLAGS =
  MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;
const EDIT_FLAGS = MessageFlag.suppressEmbeds | MessageFlag.componentsV2;
const ONE = '/channels/{channel_id}/messages/{message_id}';

/** The routes on messages in channels. */
export function messageRoutes(world: World): readonly Route[] {
  const wire = (message: StoredMessage) => ({ status: 200, body: messageToWire(message, world.bot) });
  return [
    {
      method: 'GET',
      template: '/channels/{channel_id}/messages',
      handle: (request) => ({
        status: 200,
        body: list(world, request).map((message) => messageToWire(message, world.bot)),
      }),
    },
    {
      method: 'POST',
      template: '/channels/{channel_id}/messages',
      handle: (request) => wire(create(world, request)),
    },
    {
      method: 'GET',
      template: ONE,
      handle: (request) => wire(findMessage(world, request, Permission.readMessageHistory)),
    },
    { method: 'PATCH', template: ONE, handle: (request) => wire(edit(world, request)) },
    { method: 'DELETE', template: ONE, handle: (request) => remove(world, request) },
    { method: 'POST', template: `${ONE}/crosspost`, handle: (request) => wire(crosspost(world, request)) },
    {
      method: 'POST',
      template: '/channels/{channel_id}/typing',
      handle: (request) => {
        openChannel(world, request, Permission.sendMessages);
        return { status: 204 };
      },
    },
  ];
}

/** The channel of a request. Throws as Discord answers where it does not exist or the bot may not do this there. */
export function openChannel(world: World, request: RestRequest, needed: bigint): Channel {
  const channel = world.channels.get(request.param('channel_id'));
  if (!channel) throw new ApiError(404, ErrorCode.unknownChannel, 'Unknown Channel');
  if ((channel.botPermissions & Permission.viewChannel) === 0n) {
    throw new ApiError(403, ErrorCode.missingAccess, 'Missing Access');
  }
  if ((channel.botPermissions & needed) !== needed) {
    throw new ApiError(403, ErrorCode.missingPermissions, 'Missing Permissions');
  }
  return channel;
}

function findMessage(world: World, request: RestRequest, needed: bigint): StoredMessage {
  const channel = openChannel(world, request, needed);
  const message = world.findMessage(channel.id, request.param('message_id'));
  if (!message || message.isEphemeral) throw new ApiError(404, ErrorCode.unknownMessage, 'Unknown Message');
  return message;
}

/** Newest first, as Discord lists them. */
function list(world: World, request: RestRequest): readonly StoredMessage[] {
  const channel = openChannel(world, request, Permission.readMessageHistory);
  const { query } = request;
  const before = query.get('before');
  const after = query.get('after');
  return world
    .messagesIn(channel.id)
    .filter(({ isEphemeral }) => !isEphemeral)
    .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
    .filter(({ id }) => after === null || BigInt(id) > BigInt(after))
    .toReversed()
    .slice(0, Number(query.get('limit') ?? 50));
}

function create(world: World, request: RestRequest): StoredMessage {
  const channel = openChannel(world, request, Permission.sendMessages);
  const body = acceptMessage(request, 'create', request.body, { settableFlags: CREATE_FLAGS });
  const { nonce } = body;
  if (body.enforce_nonce === true && nonce == null) {
    request.violate([{ path: 'nonce', rule: 'is required by enforce_nonce' }]);
  }
  if (nonce != null && body.enforce_nonce === true) {
    const former = world.nonces.get(String(nonce));
    if (former && world.now() - former.createdAt <= NONCE_WINDOW) return former;
  }
  const repliesTo = findReference(world, channel, body.message_reference);
  const message = world.addMessage(
    { channel, author: world.bot, ...(nonce == null ? {} : { nonce }), ...(repliesTo ? { repliesTo } : {}) },
    (created) => writeMessage(world, created, body, request.files, CREATE_FLAGS),
  );
  if (nonce != null) world.nonces.set(String(nonce), message);
  return message;
}

interface Reference {
  readonly message_id: string;
  readonly fail_if_not_exists?: boolean | null | undefined;
}

function findReference(world: World, channel: Channel, reference: Reference | null | undefined) {
  if (!reference) return undefined;
  const message = world.findMessage(channel.id, reference.message_id);
  if (!message && reference.fail_if_not_exists !== false) {
    throw new ApiError(400, ErrorCode.invalidBody, 'Invalid Form Body: message_reference: Unknown message');
  }
  return message;
}

function edit(world: World, request: RestRequest): StoredMessage {
  const message = findMessage(world, request, 0n);
  if (message.author !== world.bot) {
    throw new ApiError(403, ErrorCode.notTheAuthor, 'Cannot edit a message authored by another user');
  }
  const body = acceptMessage(request, 'edit', request.body, { settableFlags: EDIT_FLAGS, former: message });
  writeMessage(world, message, body, request.files, EDIT_FLAGS);
  message.edits += 1;
  world.tellOfMessage('MESSAGE_UPDATE', message);
  return message;
}

function remove(world: World, request: RestRequest): RestAnswer {
  const message = findMessage(world, request, 0n);
  if (message.author !== world.bot) openChannel(world, request, Permission.manageMessages);
  message.isDeleted = true;
  world.tellOfMessage('MESSAGE_DELETE', message);
  return { status: 204 };
}

function crosspost(world: World, request: RestRequest): StoredMessage {
  const message = findMessage(world, request, Permission.sendMessages);
  if (message.channel.type !== ChannelType.announcement) {
    throw new ApiError(400, ErrorCode.cannotPublish, 'Invalid message type');
  }
  message.isCrossposted = true;
  world.tellOfMessage('MESSAGE_UPDATE', message);
  return message;
}
