import type { Scene } from '../interactions/interaction.ts';
import { CommandType, InteractionType, Permission } from '../protocol.ts';
import type { RegisteredCommand } from '../world/command-registry.ts';
import { type Message, messageToWire } from '../world/message.ts';
import type { World } from '../world/world.ts';
import {
  findOption,
  findSubcommand,
  nest,
  type OptionValues,
  Resolved,
  toWireOptions,
  type WireOption,
} from './option-values.ts';
import type { Reply } from './reply.ts';
import { type As, type Cast, setScene } from './scene.ts';
import { send } from './send.ts';

/** Runs commands as users do. Names are the registered ones, not translations: Discord sends no others. */
export class CommandDriver {
  readonly #world: World;
  readonly #cast: Cast;

  constructor(world: World, cast: Cast) {
    this.#world = world;
    this.#cast = cast;
  }

  /** Runs a slash command; a subcommand is named after it, as in `corpus add`. */
  async slash(name: string, values: OptionValues = {}, as: As = {}): Promise<Reply> {
    const scene = setScene(this.#world, this.#cast, as);
    const [root = '', ...rest] = name.split(' ');
    const command = this.#find(CommandType.slash, root, scene, as.isForged);
    const invocation = findSubcommand(command, rest);
    const resolved = new Resolved(this.#world, scene);
    for (const option of invocation.options) {
      if (option.required === true && values[option.name] === undefined) {
        throw new Error(`/${name} needs its option "${option.name}"`);
      }
    }
    const options = nest(invocation, toWireOptions(invocation, values, resolved));
    const data = dataOf(command, scene, { options, resolved: resolved.toWire() });
    return send(this.#world, { type: InteractionType.command, scene, data, what: `/${name}` }, as);
  }

  /** Types into an option that completes itself, after giving the `others`. */
  async typeInto(
    name: string,
    optionName: string,
    typed: string,
    others: OptionValues,
    as: As,
  ): Promise<Reply> {
    const scene = setScene(this.#world, this.#cast, as);
    const [root = '', ...rest] = name.split(' ');
    const command = this.#find(CommandType.slash, root, scene, as.isForged);
    const invocation = findSubcommand(command, rest);
    const option = findOption(invocation, optionName);
    if (option.autocomplete !== true)
      throw new Error(`the option "${optionName}" of /${name} does not complete itself`);
    const resolved = new Resolved(this.#world, scene);
    const focused: WireOption = { type: option.type, name: optionName, value: typed, focused: true };
    const options = nest(invocation, [...toWireOptions(invocation, others, resolved), focused]);
    const data = dataOf(command, scene, { options });
    const sending = {
      type: InteractionType.autocomplete,
      scene,
      data,
      focusedType: option.type,
      what: `autocomplete of ${optionName} in /${name}`,
    };
    return send(this.#world, sending, as);
  }

  /** Uses a message command on a message. */
  async messageCommand(name: string, message: Message, as: As = {}): Promise<Reply> {
    const scene = setScene(this.#world, this.#cast, { channel: message.channel, ...as });
    const command = this.#find(CommandType.message, name, scene);
    const stored = this.#world.findMessage(message.channel.id, message.id);
    if (!stored) throw new Error('that message is not there any more');
    const messages = { [message.id]: messageToWire(stored, this.#world.bot) };
    const data = dataOf(command, scene, { target_id: message.id, resolved: { messages } });
    return send(
      this.#world,
      { type: InteractionType.command, scene, data, what: `message command "${name}"` },
      as,
    );
  }

  /** The commands that a client would offer someone somewhere. */
  offered(as: As = {}): readonly RegisteredCommand[] {
    const scene = setScene(this.#world, this.#cast, as);
    const { commands } = this.#world;
    const all = scene.guild ? [...commands.in(scene.guild.id), ...commands.in()] : commands.in();
    return all.filter((command) => findHindrance(command, scene) === undefined);
  }

  #find(type: number, name: string, scene: Scene, isForged = false): RegisteredCommand {
    const { commands } = this.#world;
    const command = commands.find(type, name, scene.guild?.id);
    if (!command) {
      const known = commands.in().map((registered) => registered.name);
      throw new Error(
        `no command "${name}" of type ${type} is registered, only ${known.join(', ') || 'none'}`,
      );
    }
    const hindrance = findHindrance(command, scene);
    if (hindrance && !isForged) throw new Error(`Discord does not offer "${name}" here: ${hindrance}`);
    return command;
  }
}

/** Why a client would not show this command to this user here. */
function findHindrance(
  command: RegisteredCommand,
  { context, isUserInstall, user, guild }: Scene,
): string | undefined {
  const contexts = command.contexts ?? (command.dm_permission === false ? [0] : [0, 1, 2]);
  if (!contexts.includes(context)) return `its contexts are ${contexts.join(', ')}, this is ${context}`;
  const installs = command.integration_types ?? [0];
  if (!installs.includes(isUserInstall ? 1 : 0)) return `its integration types are ${installs.join(', ')}`;
  const needed = BigInt(command.default_member_permissions ?? 0);
  const isAdministrator = (user.permissions & Permission.administrator) !== 0n;
  if (guild && !isAdministrator && (user.permissions & needed) !== needed)
    return 'the user lacks permissions for it';
  return undefined;
}

function dataOf(command: RegisteredCommand, { guild }: Scene, rest: Readonly<Record<string, unknown>>) {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guildId && guild ? { guild_id: command.guildId } : {}),
    ...rest,
  };
}
