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
    ...routesAt(world, '/applications/{application_id}/guilds/{guild_id}/commands', (request) => {
      const id = request.param('guild_id');
      if (world.guilds.get(id)?.hasBot !== true) {
        throw new ApiError(403, ErrorCode.missingAccess, 'Missing Access');
      }
      return id;
    }),
  ];
}

type FindGuild = (request: RestRequest) => string | undefined;

function routesAt(world: World, base: string, guildOf: FindGuild): readonly Route[] {
  const { commands } = world;
  const wire = (command: RegisteredCommand, withTranslations = true) =>
    commandToWire(command, world.bot.id, withTranslations);
  const one = `${base}/{command_id}`;
  return [
    {
      method: 'GET',
      template: base,
      handle: (request) => {
        const guildId = guildOf(request);
        const withTranslations = request.query.get('with_localizations') === 'true';
        commands.reads += 1;
        return { status: 200, body: commands.in(guildId).map((command) => wire(command, withTranslations)) };
      },
    },
    {
      method: 'PUT',
      template: base,
      handle: (request) => {
        const definitions = accept(checkCommandSetBody(request.body));
        return {
          status: 200,
          body: commands.replaceAll(definitions, guildOf(request)).map((command) => wire(command)),
        };
      },
    },
    {
      method: 'POST',
      template: base,
      handle: (request) => {
        const guildId = guildOf(request);
        const registered = commands.put(accept(checkCommandBody(request.body)), guildId);
        refuse(checkCommandSet(commands.in(guildId)));
        return { status: 201, body: wire(registered) };
      },
    },
    {
      method: 'GET',
      template: one,
      handle: (request) => ({ status: 200, body: wire(findCommand(world, request, guildOf)) }),
    },
    {
      method: 'PATCH',
      template: one,
      handle: (request) => {
        const former = findCommand(world, request, guildOf);
        refuse(checkCommandPatchBody(request.body));
        const { id: _id, version: _version, guildId, ...definition } = former;
        const changes = isRecord(request.body) ? request.body : {};
        const registered = commands.put(accept(checkCommandBody({ ...definition, ...changes })), guildId);
        return { status: 200, body: wire(registered) };
      },
    },
    {
      method: 'DELETE',
      template: one,
      handle: (request) => {
        commands.remove(findCommand(world, request, guildOf).id);
        return { status: 204 };
      },
    },
  ];
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
