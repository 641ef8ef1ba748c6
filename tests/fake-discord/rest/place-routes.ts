import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { z } from 'zod';
import { ErrorCode } from '../protocol.ts';
import { checkSchema } from '../validation/check-schema.ts';
import { accountToWire, memberToWire } from '../world/account.ts';
import { channelToWire, type Guild, guildToWire } from '../world/guild.ts';
import type { World } from '../world/world.ts';
import { ApiError, refuse } from './api-error.ts';
import { openChannel } from './message-routes.ts';
import type { RestRequest, Route } from './route.ts';

const recipientShape = z.looseObject({ recipient_id: z.string() });

/** The routes on the bot itself, users, servers and channels. */
export function placeRoutes(world: World, maxConcurrency: number, shards: number): readonly Route[] {
  return [
    ...gatewayRoutes(world, maxConcurrency, shards),
    ...botRoutes(world),
    ...guildRoutes(world),
    ...personRoutes(world),
  ];
}

function guildRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'GET',
      template: '/channels/{channel_id}',
      handle: (request) => ({
        status: 200,
        body: channelToWire(openChannel(world, request, 0n), world.bot),
      }),
    },
    {
      method: 'GET',
      template: '/guilds/{guild_id}',
      handle: (request) => ({ status: 200, body: guildToWire(findGuild(world, request)) }),
    },
    {
      method: 'GET',
      template: '/guilds/{guild_id}/channels',
      handle: (request) => ({
        status: 200,
        body: findGuild(world, request).channels.map((channel) => channelToWire(channel, world.bot)),
      }),
    },
    {
      method: 'GET',
      template: '/guilds/{guild_id}/members/{user_id}',
      handle: (request) => {
        findGuild(world, request);
        const account = world.accounts.get(request.param('user_id'));
        if (!account) throw new ApiError(404, ErrorCode.unknownMember, 'Unknown Member');
        return { status: 200, body: memberToWire(account) };
      },
    },
  ];
}

function personRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'GET',
      template: '/users/{user_id}',
      handle: (request) => {
        const account = world.accounts.get(request.param('user_id'));
        if (!account) throw new ApiError(404, ErrorCode.unknownUser, 'Unknown User');
        return { status: 200, body: accountToWire(account) };
      },
    },
    {
      method: 'POST',
      template: '/users/@me/channels',
      handle: (request) => {
        refuse(checkSchema(CreatePrivateChannelRequestSchema, request.body));
        const { recipient_id: id } = recipientShape.parse(request.body);
        const account = world.accounts.get(id);
        if (!account) throw new ApiError(400, ErrorCode.invalidBody, 'Invalid Recipient(s)');
        return { status: 200, body: channelToWire(world.directChannel(account), world.bot) };
      },
    },
  ];
}

function gatewayRoutes(world: World, maxConcurrency: number, shards: number): readonly Route[] {
  const url = () => `${world.origin.replace('http', 'ws')}/gateway/`;
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: maxConcurrency };
  return [
    {
      method: 'GET',
      template: '/gateway',
      isOpen: true,
      handle: () => ({ status: 200, body: { url: url() } }),
    },
    {
      method: 'GET',
      template: '/gateway/bot',
      handle: () => ({ status: 200, body: { url: url(), shards, session_start_limit: limit } }),
    },
  ];
}

function botRoutes(world: World): readonly Route[] {
  const application = {
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    owner: accountToWire(world.bot),
    team: null,
  };
  const showApplication = () => ({ status: 200, body: application });
  return [
    {
      method: 'GET',
      template: '/users/@me',
      handle: () => ({ status: 200, body: accountToWire(world.bot) }),
    },
    {
      method: 'GET',
      template: '/users/@me/guilds',
      handle: ({ query }) => {
        const after = BigInt(query.get('after') ?? 0);
        const most = Math.min(Number(query.get('limit') ?? 200), 200);
        const joined = [...world.guilds.values()]
          .filter(({ hasBot, id }) => hasBot && BigInt(id) > after)
          .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
        const body = joined.slice(0, most).map(({ id, name }) => ({
          id,
          name,
          icon: null,
          banner: null,
          owner: false,
          permissions: '0',
          features: [],
        }));
        return { status: 200, body };
      },
    },
    { method: 'GET', template: '/applications/@me', handle: showApplication },
    { method: 'GET', template: '/oauth2/applications/@me', handle: showApplication },
  ];
}

function findGuild(world: World, request: RestRequest): Guild {
  const guild = world.guilds.get(request.param('guild_id'));
  if (guild?.hasBot !== true) throw new ApiError(404, ErrorCode.unknownGuild, 'Unknown Guild');
  return guild;
}
