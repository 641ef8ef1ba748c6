import {
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import type { Problem } from '../violations.ts';
import { checkSchema, isRecord } from './check-schema.ts';
import { checkCommand, checkCommandSet } from './command-rules.ts';
import { type CommandDefinition, commandShape } from './command-shape.ts';
import { checkStrings } from './text-rules.ts';

/** A body that was read, and what is wrong with it; without a value where it could not be read at all. */
export interface Checked<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Checks a whole set of commands, as a bulk overwrite sends it. */
export function checkCommandSetBody(body: unknown): Checked<readonly CommandDefinition[]> {
  if (!Array.isArray(body)) return { problems: [{ path: '', rule: 'must be a list of commands' }] };
  const checked = body.map((command: unknown, index) => checkCommandBody(command, `[${index}]`));
  const value = checked.flatMap((one) => one.value ?? []);
  return { value, problems: [...checked.flatMap(({ problems }) => problems), ...checkCommandSet(value)] };
}

/** Checks one command that is created or replaced. */
export function checkCommandBody(body: unknown, path = ''): Checked<CommandDefinition> {
  const problems = [
    ...checkSchema(ApplicationCommandUpdateRequestSchema, onTheWire(body), path),
    ...checkStrings(body, path),
  ];
  const read = commandShape.safeParse(body);
  if (!read.success) return { problems };
  return { value: read.data, problems: [...problems, ...checkCommand(read.data, path)] };
}

/** Checks the changes to a command; what they make of it is checked by the caller. */
export function checkCommandPatchBody(body: unknown): readonly Problem[] {
  return checkSchema(ApplicationCommandPatchRequestPartialSchema, onTheWire(body));
}

/** The schema wants permissions as a number and lacks `nsfw`; on the wire they are a string, and it is there. */
function onTheWire(body: unknown): unknown {
  if (!isRecord(body)) return body;
  const { nsfw: _, default_member_permissions: permissions, ...rest } = body;
  if (permissions === undefined) return rest;
  return {
    ...rest,
    default_member_permissions: typeof permissions === 'string' ? Number(permissions) : permissions,
  };
}
