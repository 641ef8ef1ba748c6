import { ErrorCode } from '../protocol.ts';
import {
  type Checked,
  checkCommandBody,
  checkCommandPatchBody,
  checkCommandSetBody,
} from '../validation/check-command-body.ts';
import { isRecord } from '../validation/check-schema.ts';
import { checkCommandSet } from '../validation/command-rules.ts';
import { commandToWire, type RegisteredCommand } from '../world/command-registry.ts';
import type { World } from '../world/world.ts';
import { ApiError, InvalidBody, refuse } from './api-error.ts';
import type { RestRequest, Route } from './route.ts';

/** The routes by which a bot registers its commands, for everywhere and for one server. */
export function commandRoutes(world: World): readonly Route[] {
  return [
    ...routesAt(world, '/applications/{application_id}/commands', () => undefined),
    ...routesAt(world, '/applications/{application_id}/guilds/{guild_id}/commands', (request) =>
      readGuildId(world, request),
    ),
  ];
}

function readGuildId(world: World, request: RestRequest): string {
  const id = request.param('guild_id');
  if (world.guilds.get(id)?.hasBot !== true)
    throw new ApiError(403, ErrorCode.missingAccess, 'Missing Access');
  return id;
}

type FindGuild = (request: RestRequest) => string | undefined;

function routesAt(world: World, base: string, guildOf: FindGuild): readonly Route[] {
  return [...setRoutes(world, base, guildOf), ...singleRoutes(world, `${base}/{command_id}`, guildOf)];
}

/** The routes on all commands of one place. */
function setRoutes(world: World, base: string, guildOf: FindGuild): readonly Route[] {
  const { commands } = world;
  return [
    {
      method: 'GET',
      template: base,
      handle: (request) => {
        const withTranslations = request.query.get('with_localizations') === 'true';
        commands.reads += 1;
        const found = commands.in(guildOf(request));
        return { status: 200, body: found.map((command) => wire(world, command, withTranslations)) };
      },
    },
    {
      method: 'PUT',
      template: base,
      handle: (request) => {
        const replaced = commands.replaceAll(accept(checkCommandSetBody(request.body)), guildOf(request));
        return { status: 200, body: replaced.map((command) => wire(world, command)) };
      },
    },
    {
      method: 'POST',
      template: base,
      handle: (request) => {
        const guildId = guildOf(request);
        const registered = commands.put(accept(checkCommandBody(request.body)), guildId);
        refuse(checkCommandSet(commands.in(guildId)));
        return { status: 201, body: wire(world, registered) };
      },
    },
  ];
}

/** The routes on one command. */
function singleRoutes(world: World, template: string, guildOf: FindGuild): readonly Route[] {
  const find = (request: RestRequest) => findCommand(world, request, guildOf);
  return [
    {
      method: 'GET',
      template,
      handle: (request) => ({ status: 200, body: wire(world, find(request)) }),
    },
    {
      method: 'PATCH',
      template,
      handle: (request) => ({ status: 200, body: wire(world, change(world, find(request), request)) }),
    },
    {
      method: 'DELETE',
      template,
      handle: (request) => {
        world.commands.remove(find(request).id);
        return { status: 204 };
      },
    },
  ];
}

function change(world: World, former: RegisteredCommand, { body }: RestRequest): RegisteredCommand {
  refuse(checkCommandPatchBody(body));
  const { id, version: _version, guildId, ...definition } = former;
  const changes = isRecord(body) ? body : {};
  return world.commands.put(accept(checkCommandBody({ ...definition, ...changes })), guildId, id);
}

function wire(world: World, command: RegisteredCommand, withTranslations = true) {
  return commandToWire(command, world.bot.id, withTranslations);
}

function findCommand(world: World, request: RestRequest, guildOf: FindGuild): RegisteredCommand {
  const id = request.param('command_id');
  const command = world.commands.in(guildOf(request)).find((candidate) => candidate.id === id);
  if (!command) throw new ApiError(404, ErrorCode.unknownCommand, 'Unknown application command');
  return command;
}

function accept<T>({ value, problems }: Checked<T>): T {
  if (value === undefined || problems.length > 0) throw new InvalidBody(problems);
  return value;
}
