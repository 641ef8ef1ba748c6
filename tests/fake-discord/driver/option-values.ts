import type { Scene } from '../interactions/interaction.ts';
import { OptionType } from '../protocol.ts';
import { isSubcommand } from '../validation/command-rules.ts';
import type { OptionDefinition } from '../validation/command-shape.ts';
import { type Account, accountToWire, memberToWire } from '../world/account.ts';
import type { RegisteredCommand } from '../world/command-registry.ts';
import { type Channel, channelToWire } from '../world/guild.ts';
import { attachmentToWire } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { storeFile } from '../world/write-message.ts';

/** A file that a user chooses. */
export interface ChosenFile {
  readonly filename: string;
  /** Default: `text/plain`. */
  readonly contentType?: string;
  readonly data: string | Uint8Array;
}

/** What a user gives for an option. */
export type OptionValue = string | number | boolean | Account | Channel | ChosenFile;

/** What a user gives, by the options' registered names. */
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;

/** Things that values stand for, as an interaction carries them along. */
export class Resolved {
  readonly users: Record<string, unknown> = {};
  readonly members: Record<string, unknown> = {};
  readonly channels: Record<string, unknown> = {};
  readonly attachments: Record<string, unknown> = {};
  readonly messages: Record<string, unknown> = {};
  readonly #world: World;
  readonly #scene: Scene;

  constructor(world: World, scene: Scene) {
    this.#world = world;
    this.#scene = scene;
  }

  addUser(account: Account): string {
    const { user: _user, ...member } = memberToWire(account, true);
    this.users[account.id] = accountToWire(account);
    if (this.#scene.guild) this.members[account.id] = member;
    return account.id;
  }

  addChannel(channel: Channel): string {
    this.channels[channel.id] = {
      ...channelToWire(channel, this.#world.bot),
      permissions: this.#scene.user.permissions.toString(),
      app_permissions: channel.botPermissions.toString(),
    };
    return channel.id;
  }

  addFile({ filename, contentType = 'text/plain', data }: ChosenFile): string {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    const stored = storeFile(this.#world, { filename, contentType, data: bytes });
    this.attachments[stored.id] = attachmentToWire(stored);
    return stored.id;
  }

  /** Only the kinds that there are. */
  toWire(): Readonly<Record<string, unknown>> {
    const { users, members, channels, attachments, messages } = this;
    return Object.fromEntries(
      Object.entries({ users, members, channels, attachments, messages }).filter(
        ([, things]) => Object.keys(things).length > 0,
      ),
    );
  }
}

/** Where the options stand: in the command itself, or in the subcommand that was named after it. */
export interface Invocation {
  readonly command: RegisteredCommand;
  /** Group and subcommand, or subcommand, or nothing. */
  readonly path: readonly OptionDefinition[];
  readonly options: readonly OptionDefinition[];
}

/** Finds a subcommand. Throws, as no client lets anyone do it, where the command has no such one, or needs one. */
export function findSubcommand(command: RegisteredCommand, names: readonly string[]): Invocation {
  const path: OptionDefinition[] = [];
  let options: readonly OptionDefinition[] = command.options ?? [];
  for (const name of names) {
    const next = options.find((option) => isSubcommand(option) && option.name === name);
    if (!next) throw new Error(`/${command.name} has no subcommand "${name}", only ${list(options)}`);
    path.push(next);
    options = next.options ?? [];
  }
  if (options.some(isSubcommand))
    throw new Error(`/${command.name} needs one of its subcommands: ${list(options)}`);
  return { command, path, options };
}

/** One option of an interaction, on the wire. */
export interface WireOption {
  readonly type: number;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly WireOption[];
}

/** The option with this name. Throws where it was never registered. */
export function findOption({ command, options }: Invocation, name: string): OptionDefinition {
  const option = options.find((candidate) => candidate.name === name);
  if (!option) throw new Error(`/${command.name} has no option "${name}", only ${list(options)}`);
  return option;
}

/** The values as an interaction carries them. Throws where a client would not let anyone send them. */
export function toWireOptions(
  invocation: Invocation,
  values: OptionValues,
  resolved: Resolved,
): WireOption[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const option = findOption(invocation, name);
    return [{ type: option.type, name, value: toWireValue(option, value, resolved) }];
  });
}

/** Puts the options under the subcommand that they belong to. */
export function nest({ path }: Invocation, options: readonly WireOption[]): readonly WireOption[] {
  return path.reduceRight<readonly WireOption[]>(
    (inner, { type, name }) => [{ type, name, options: inner }],
    options,
  );
}

function toWireValue(
  option: OptionDefinition,
  value: OptionValue,
  resolved: Resolved,
): string | number | boolean {
  const { type, name } = option;
  if (type === OptionType.string && typeof value === 'string') return checkText(option, value);
  if (type === OptionType.integer && Number.isInteger(value)) return checkNumber(option, Number(value));
  if (type === OptionType.number && typeof value === 'number') return checkNumber(option, value);
  if (type === OptionType.boolean && typeof value === 'boolean') return value;
  if (typeof value === 'object') {
    if (type === OptionType.user && 'username' in value) return resolved.addUser(value);
    if (type === OptionType.channel && 'botPermissions' in value) return addChannel(option, value, resolved);
    if (type === OptionType.attachment && 'filename' in value) return resolved.addFile(value);
  }
  throw new Error(`the option "${name}" has type ${type}, which ${JSON.stringify(value)} does not fit`);
}

function addChannel(
  { name, channel_types: types }: OptionDefinition,
  channel: Channel,
  resolved: Resolved,
): string {
  if (types?.length && !types.includes(channel.type)) {
    throw new Error(`the option "${name}" offers no channel of type ${channel.type}`);
  }
  return resolved.addChannel(channel);
}

function checkText(
  { name, choices, min_length: least, max_length: most }: OptionDefinition,
  text: string,
): string {
  if (choices?.length && !choices.some(({ value }) => value === text)) {
    throw new Error(`"${text}" is no choice of the option "${name}"`);
  }
  if (text.length < (least ?? 0) || text.length > (most ?? 6000)) {
    throw new Error(
      `the option "${name}" takes ${least ?? 0} to ${most ?? 6000} characters, not ${text.length}`,
    );
  }
  return text;
}

function checkNumber(
  { name, choices, min_value: least, max_value: most }: OptionDefinition,
  value: number,
): number {
  const isChoice = !choices?.length || choices.some((choice) => choice.value === value);
  if (!isChoice || value < (least ?? -Infinity) || value > (most ?? Infinity)) {
    throw new Error(`the option "${name}" does not take ${value}`);
  }
  return value;
}

function list(options: readonly OptionDefinition[]): string {
  return options.map(({ name }) => `"${name}"`).join(', ') || 'none';
}
